// The rows of a table, close together in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

#include "text/number.h"

namespace kohyo::opendata {

/// Nothing, text (also dates and URLs), a whole number, true and false, or a number that keeps its
/// digits. Nothing is an empty cell, never zero.
using Cell = std::variant<std::monostate, std::string, std::int64_t, bool, text::Decimal>;
using Row = std::vector<Cell>;

/// A list of rows. They are kept as bytes and made anew where they are read, for a `Cell` takes the
/// room of a whole string even where it holds nothing, and most tables are mostly short cells.
class Rows {
 public:
  class Iterator {
   public:
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;

    Iterator() = default;
    Iterator(const Rows& rows, std::size_t place) : rows_(&rows), place_(place) {}
    Row operator*() const { return (*rows_)[place_]; }
    Iterator& operator++() {
      ++place_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Rows* rows_ = nullptr;
    std::size_t place_ = 0;
  };

  Rows() = default;
  Rows(std::initializer_list<Row> rows) {
    for (const Row& row : rows) push_back(row);
  }

  void push_back(const Row& row);
  void append(const Rows& others);

  std::size_t size() const { return begins_.size(); }
  bool empty() const { return begins_.empty(); }
  /// Made anew: constant, so that nobody writes into what is gone with the statement.
  const Row operator[](std::size_t place) const;
  const Row front() const { return (*this)[0]; }
  const Row back() const { return (*this)[size() - 1]; }
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }
  friend bool operator==(const Rows&, const Rows&) = default;

 private:
  std::string bytes_;                ///< cells: a letter for the type, then its value
  std::vector<std::size_t> begins_;  ///< of each row in `bytes_`
};

}  // namespace kohyo::opendata
