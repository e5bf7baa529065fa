// An edition that is made out of the one before, edit by edit.
#pragma once

#include <catch2/catch.hpp>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "revision/editions.h"

namespace kohyo::revision {

/// What every kind of edit needs. No field is edited twice, so that every edit has changes of its
/// own.
class EditedPlan {
 public:
  EditedPlan(const model::Plan& before, std::uint32_t seed)
      : plan_(next_edition(before, "2099-03", before.initiatives)), random_(seed) {}

  const model::Plan& plan() const { return plan_; }
  /// The ids of the changes that the edits make.
  const std::set<std::string>& expected() const { return expected_; }

 protected:
  std::size_t below(std::size_t count) { return random_() % count; }
  template <typename Item>
  Item& any(std::vector<Item>& items) {
    return items[below(items.size())];
  }
  model::Initiative& any_card() { return any(plan_.initiatives); }
  std::string fresh(const std::string& prefix) { return prefix + std::to_string(++last_); }
  model::LocalText fresh_text() {
    const std::string number = std::to_string(++last_);
    return test::both("新しい" + number + "番の取組みの題", "Wholly new title " + number);
  }

  /// Claims a field of a card. False where it is taken, or the whole card is.
  bool claim(const model::Initiative& card, const std::string& field) {
    if (whole_cards_.contains(card.id.str())) return false;
    return fields_.insert(card.id.str() + ":" + field).second;
  }
  /// Claims a card as a whole. False where anything on it is taken.
  bool claim(const model::Initiative& card) {
    const std::string id = card.id.str();
    const auto field = fields_.lower_bound(id + ":");
    const bool is_edited = field != fields_.end() && field->starts_with(id + ":");
    return !is_edited && whole_cards_.insert(id).second;
  }
  int next_number() { return ++last_; }
  /// False where that change is expected already.
  bool expect(const std::string& id) { return expected_.insert(id).second; }
  void expect(const model::Initiative& card, const std::string& change) {
    CHECK(expected_.insert(card.id.str() + ":" + change).second);
  }

  model::Plan plan_;
  std::set<std::string> fields_ = {};  ///< `1-9:title`, `1-9:cell:calls:2025`

 private:
  std::mt19937 random_;
  int last_ = 0;  ///< makes wordings and ids that nothing else has
  std::set<std::string> whole_cards_ = {};
  std::set<std::string> expected_ = {};
};

}  // namespace kohyo::revision
