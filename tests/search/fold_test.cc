#include "search/fold.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/file_system.h"
#include "base/json.h"
#include "text/unicode.h"

using namespace kohyo;

namespace {

std::string folded(std::string_view text) {
  std::string bytes;
  for (const char32_t c : search::fold(text)) bytes += text::to_utf8(c);
  return bytes;
}

}  // namespace

TEST_CASE("texts fold as the table says that the script reads as well") {
  const auto bytes = base::read_file(std::string(KOHYO_ROOT) + "/tests/search/folds.json");
  REQUIRE(bytes.ok());
  const base::Json cases = base::parse_json(bytes.value());
  REQUIRE(cases.is_array());
  REQUIRE(cases.size() > 30);
  for (const base::Json& each : cases) {
    const auto text = each[0].get<std::string>();
    INFO(text);
    CHECK(folded(text) == each[1].get<std::string>());
  }
}

TEST_CASE("what is folded stays as it is") {
  for (const std::string text : {"センター ２‐25", "Straße", "5-13①", "㈱"}) {
    CHECK(folded(folded(text)) == folded(text));
  }
}
