#include "pages/text_edition.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the text edition is a whole file: title, edition, notice, goals and cards in order") {
  Workbench bench = small_bench();
  const Content content = text_edition(bench.plan(), bench.en());
  REQUIRE(content.file);
  const std::string& text = *content.file;
  CHECK(text.find("Smart City Hall Plan\n") == 0);
  CHECK(has(text, "# Goal 1 Counters without queues\n"));
  CHECK(has(text, "## 1-1 Counters without forms\n"));
  CHECK(text.find("## 1-1") < text.find("## 1-2"));
  CHECK(has(text, "  FY2024: Study\n  FY2025: Implement\n"));
}

TEST_CASE("changes of cells are told in words") {
  Workbench bench = small_bench();
  const std::string text = *text_edition(bench.plan(), bench.ja()).file;
  CHECK(has(text, "〔削除〕検討〔削除終わり〕"));
  CHECK(has(text, "〔追加〕②検討・実施〔追加終わり〕"));
}

TEST_CASE("text is not escaped, and years without a plan say why") {
  Workbench bench = small_bench();
  const std::string text = *text_edition(bench.plan(), bench.ja()).file;
  CHECK(has(text, "・「申請書」, \"書類\" <b>の</b> 見直し & 'שלום' 🏢\n"));
  CHECK(has(text, "令和6年度：未定\n"));
}

TEST_CASE("the text edition tells indicators value by value") {
  const Workbench bench{other_catalogue()};
  const std::string text = *text_edition(bench.catalogue.plans.front(), bench.ja()).file;
  CHECK(has(text, "【指標】\n・１－１① 補修した岸壁\n  当初計画 平成30年度：120ｍ\n"));
  CHECK(has(text, "  実績 平成30年度：30.0％\n"));
}

TEST_CASE("the text edition ends in teams and timetables, where there are any") {
  Workbench bench = small_bench();
  CHECK_FALSE(has(*text_edition(bench.plan(), bench.ja()).file, "プロジェクトチーム"));
  const auto text = [](const char* words) { return test::only(words); };
  bench.plan().teams.push_back({model::TeamId("a"),
                                text("窓口のチーム"),
                                {},
                                {text("受付"), text("案内")},
                                text("総務課"),
                                {},
                                {}});
  bench.plan().timetables.push_back(
      {model::TimetableId("b"), text("募集の日程"), {{{2024, 4, 17}, {}, text("始まり")}}, {}});
  const std::string told = *text_edition(bench.plan(), bench.ja()).file;
  CHECK(has(told, "## 窓口のチーム\n検討項目：受付、案内\n事務局：総務課\n"));
  CHECK(has(told, "## 募集の日程\n・令和6年（2024年）4月17日：始まり\n"));
}
