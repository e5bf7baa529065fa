#include "load/read_easy.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

/// A site that may hold texts in easy Japanese.
load::Reading with_easy(Desk& desk) {
  return {desk.sources, desk.languages, desk.diagnostics, true};
}

std::optional<load::Title> title_of(Desk& desk, const std::string& fields) {
  return load::read_title(desk.below(fields), with_easy(desk));
}

}  // namespace

TEST_CASE("a title may have its reading and a form in easy Japanese") {
  Desk desk;
  const auto title = title_of(desk,
                              "  ja: 窓口の改善\n  en: Counters\n  kana: まどぐちのかいぜん\n"
                              "  ja-easy: 窓口《まどぐち》をよくする\n");
  REQUIRE(desk.is_silent());
  CHECK(title->text.now == test::local("窓口の改善", "Counters"));
  CHECK(title->kana.str() == "まどぐちのかいぜん");
  CHECK(title->easy == text::RubyText{{"窓口", "まどぐち"}, {"をよくする", ""}});
}

TEST_CASE("a title may do without both") {
  Desk desk;
  const auto title = title_of(desk, "  ja: 窓口\n");
  REQUIRE(desk.is_silent());
  CHECK(title->kana.empty());
  CHECK(title->easy.empty());
}

TEST_CASE("of a revised title the text now has a reading") {
  Desk desk;
  const auto title =
      title_of(desk, "  was:\n    ja: 前\n  now:\n    ja: 窓口\n    kana: まどぐち\n");
  REQUIRE(desk.is_silent());
  CHECK(title->text.was->main().str() == "前");
  CHECK(title->kana.str() == "まどぐち");
}

TEST_CASE("a former title has no reading") {
  Desk desk;
  title_of(desk, "  was:\n    ja: 前\n    kana: まえ\n  now:\n    ja: 窓口\n");
  CHECK(desk.reports() == Lines{"language-unknown 4:5 [kana] kana, ja, en"});
}

TEST_CASE("a reading is hiragana and fits the title") {
  Desk desk;
  title_of(desk, "  ja: 窓口\n  kana: マドグチ\n");
  title_of(desk, "  ja: 窓口の改善\n  kana: まどぐちかいぜん\n");
  title_of(desk, "  ja: 窓口\n  kana:\n");
  CHECK(desk.reports().size() == 3);
  CHECK(desk.reports()[0] == "kana-invalid 3:9 [マドグチ] マドグチ");
  CHECK(desk.reports()[1] == "kana-misfit 3:9 [まどぐちかいぜん] の改善");
}

TEST_CASE("a bar without a reading is reported") {
  Desk desk;
  CHECK(title_of(desk, "  ja: 窓口\n  ja-easy: ｜窓口\n")->easy.empty());
  CHECK(desk.reports() == Lines{"markdown-ruby 3:12 [｜窓口]"});
}

TEST_CASE("a site without easy Japanese has no such titles") {
  Desk desk;
  const auto title =
      load::read_title(desk.below("  ja: 窓口\n  ja-easy: まどぐち\n"), desk.reading());
  CHECK(title->easy.empty());
  CHECK(desk.reports() == Lines{"easy-disabled 3:12 [まどぐち]"});
}
