// What a call into the environment (disk, network, clock) gives: a value or the reason for failing.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace kohyo::base {

/// A failure of the environment, never of an author: what was tried, and the system's own words.
struct Failure {
  std::string action;  ///< as "read content/site.yml"
  std::string reason;  ///< as "Permission denied"
};

/// Stands for "nothing to return" in `Result<Done>`.
struct Done {};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}            // NOLINT(google-explicit-constructor)
  Result(Failure failure) : state_(std::move(failure)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return std::holds_alternative<T>(state_); }
  const T& value() const& {
    assert(ok());
    return std::get<T>(state_);
  }
  T&& value() && {
    assert(ok());
    return std::get<T>(std::move(state_));
  }
  const Failure& failure() const { return std::get<Failure>(state_); }

 private:
  std::variant<T, Failure> state_;
};

}  // namespace kohyo::base
