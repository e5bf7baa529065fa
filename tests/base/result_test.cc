#include "base/result.h"

#include <catch2/catch.hpp>
#include <memory>

using namespace kohyo::base;

TEST_CASE("a result holds a value or a failure") {
  const Result<int> value = 7;
  CHECK(value.ok());
  CHECK(value.value() == 7);
  const Result<int> failure = Failure{"read a", "Permission denied"};
  CHECK_FALSE(failure.ok());
  CHECK(failure.failure().action == "read a");
  CHECK(failure.failure().reason == "Permission denied");
}

TEST_CASE("a result gives away a value that can only be moved") {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  const std::unique_ptr<int> value = std::move(result).value();
  CHECK(*value == 7);
}

TEST_CASE("nothing to return is a value") {
  CHECK(Result<Done>(Done{}).ok());
}
