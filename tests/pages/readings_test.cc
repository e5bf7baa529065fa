#include "pages/readings.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

constexpr std::string_view counter =
    "<ruby>窓口<rp>（</rp><rt>まどぐち</rt><rp>）</rp></ruby>の<ruby>改善<rp>（</rp>"
    "<rt>かいぜん</rt><rp>）</rp></ruby>";

}  // namespace

TEST_CASE("a name with its reading over the characters that need it") {
  CHECK(with_reading(line("窓口の改善"), line("まどぐちのかいぜん")).str() == counter);
  CHECK(with_reading(line("窓口<"), {}).str() == "窓口&lt;");
}

TEST_CASE("a name stands without a reading that is not that of the whole name") {
  CHECK(with_reading(line("窓口と改善"), line("まどぐちのかいぜん")).str() == "窓口と改善");
}

TEST_CASE("readings of names wait for the reader to ask, on pages in the main language") {
  const Workbench bench = small_bench();
  const model::LocalText name = both("窓口の改善", "Counters");
  const text::Text kana = line("まどぐちのかいぜん");
  CHECK(printed(name_with_reading(name, kana, bench.ja())) ==
        "<span class=\"reading\">" + std::string(counter) + "</span>");
  CHECK(printed(name_with_reading(name, kana, bench.en())) == "Counters");
  CHECK(printed(name_with_reading(name, {}, bench.ja())) == "窓口の改善");
  CHECK(has_reading(name, kana, bench.ja()));
  CHECK_FALSE(has_reading(name, kana, bench.en()));
  CHECK_FALSE(has_reading(name, {}, bench.ja()));
  CHECK_FALSE(has_reading(only("ＰＴ（チーム）"), line("ちーむ"), bench.ja()));
}

TEST_CASE("what has no title in easy Japanese shows its own, in its language") {
  const EasyBench bench;
  const render::Value title = easy_title({}, both("計画", "Plan"), bench.easy());
  CHECK(printed(title) == "計画");
  REQUIRE(title.language() != nullptr);
  CHECK(title.language()->tag() == "ja");
  CHECK(printed(easy_title({{"計画", "けいかく"}}, both("計画", "Plan"), bench.easy())) ==
        "<ruby>計画<rp>（</rp><rt>けいかく</rt><rp>）</rp></ruby>");
}
