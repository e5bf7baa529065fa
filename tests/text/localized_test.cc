#include "text/localized.h"

#include <catch2/catch.hpp>
#include <type_traits>

using namespace kohyo::text;

namespace {

const Language ja("ja");
const Language en("en");

Localized<std::string> title() {
  Localized<std::string> localized(ja, "財政課");
  localized.add(en, "Finance");
  return localized;
}

}  // namespace

TEST_CASE("a value is given in the language asked for") {
  const Localized<std::string> localized = title();
  CHECK(localized.in(en).value == "Finance");
  CHECK(localized.in(en).language == en);
  CHECK(localized.has(en));
}

TEST_CASE("the main language stands in for one that is missing, and says so") {
  const Localized<std::string> localized = title();
  const Language easy("ja-x-easy");
  CHECK(localized.in(easy).value == "財政課");
  CHECK(localized.in(easy).language == ja);
  CHECK_FALSE(localized.has(easy));
  CHECK(localized.main() == "財政課");
}

TEST_CASE("a localized value never turns into a plain one") {
  CHECK_FALSE(std::is_convertible_v<Localized<std::string>, std::string>);
  CHECK_FALSE(std::is_default_constructible_v<Localized<std::string>>);
}

TEST_CASE("a tag alone is no language without saying so") {
  CHECK_FALSE(std::is_convertible_v<std::string, Language>);
}
