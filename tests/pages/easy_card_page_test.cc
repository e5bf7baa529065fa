#include "pages/easy_card_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

/// Without marks of HTML and without readings.
std::string bare(const std::string& html) {
  std::string text = html;
  for (const auto& [open, close] : {std::pair{"<rp>", "</rp>"}, {"<rt>", "</rt>"}, {"<", ">"}}) {
    for (std::size_t at = text.find(open); at != text.npos; at = text.find(open))
      text.erase(at, text.find(close, at) + std::string_view(close).size() - at);
  }
  return text;
}

Strings bare(Strings list) {
  for (std::string& each : list) each = bare(each);
  return list;
}

Content page_of(const EasyBench& bench) {
  const model::Plan& plan = bench.catalogue.plans.front();
  return easy_card_page(plan, *plan.find_initiative(model::InitiativeId("1-1")), bench.easy());
}

}  // namespace

TEST_CASE("a card in easy Japanese has its own title and sections") {
  const EasyBench bench;
  const Content page = page_of(bench);
  CHECK(page.title == "1-1 紙に書かない窓口");
  CHECK(text_at(page.values, "title") ==
        "<ruby>紙<rp>（</rp><rt>かみ</rt><rp>）</rp></ruby>に"
        "<ruby>書かない<rp>（</rp><rt>かかない</rt><rp>）</rp></ruby>"
        "<ruby>窓口<rp>（</rp><rt>まどぐち</rt><rp>）</rp></ruby>");
  CHECK(each(page.values, "sections", "id") == Strings{"direction"});
  CHECK(bare(text_at(page.values, "sections.0.heading")) == "どう変えるか");
}

TEST_CASE("links to what easy Japanese has not lead to the main language") {
  const EasyBench bench;
  const Content page = page_of(bench);
  const std::string prose = text_at(page.values, "sections.0.prose.html");
  CHECK(prose.find("href=\"../../ja/smart/1-2.html\"") != std::string::npos);
  CHECK(text_at(page.values, "departments.0.url") == "../../ja/smart/departments/finance.html");
  CHECK(each(page.values, "whole_cards", "url") ==
        Strings{"../../ja/smart/1-1.html", "../../en/smart/1-1.html"});
}

TEST_CASE("who does it stands with the reading, and how to call") {
  const EasyBench bench;
  const Content page = page_of(bench);
  CHECK(text_at(page.values, "departments.0.name") ==
        "<ruby>財政課<rp>（</rp><rt>ざいせいか</rt><rp>）</rp></ruby>");
  CHECK(text_at(page.values, "departments.0.telephone") == "000-0000-0000");
}

TEST_CASE("what is done when is told from the stages, the western year first") {
  const EasyBench bench;
  const Content page = page_of(bench);
  CHECK(bare(each(page.values, "years", "name")) ==
        Strings{"2024年度（令和6年度）", "2025年度（令和7年度）", "2026年度（令和8年度）"});
  CHECK(each(page.values, "years", "is_current") == Strings{"false", "true", "false"});
  CHECK(bare(each(page.values, "years.0.doings", "")) == Strings{"どうするか考えます"});
  CHECK(bare(each(page.values, "years.1.doings", "")) == Strings{"行います"});
}

TEST_CASE("what no stage stands for and what is undecided is said so; empty years are left out") {
  EasyBench bench;
  model::Task& task = bench.card("1-1").schedule.front();
  task.cells[0].items.front().stages.clear();
  task.cells[1].status = model::ValueStatus::undecided;
  task.cells[1].items.clear();
  task.cells[2].status = model::ValueStatus::dash;
  task.cells[2].items.clear();
  const Content page = page_of(bench);
  REQUIRE(size_at(page.values, "years") == 2);
  CHECK(bare(each(page.values, "years.0.doings", "")) == Strings{"計画に書いてあることをします"});
  CHECK(bare(each(page.values, "years.1.doings", "")) == Strings{"まだ決まっていません"});
}

TEST_CASE("a stage without easy words keeps its name") {
  EasyBench bench;
  bench.plan().records.stages.push_back({model::StageId("paused"), only("休止")});
  bench.card("1-1").schedule.front().cells[0].items.front().stages = {model::StageId("paused")};
  const Content page = page_of(bench);
  CHECK(text_at(page.values, "years.0.doings.0") == "休止");
  CHECK(language_at(page.values, "years.0.doings.0") == "ja");
}

TEST_CASE("one sentence tells what changed") {
  EasyBench bench;
  const auto change = [&] { return bare(text_at(page_of(bench).values, "change")); };
  bench.card("1-1").revision.is_revised = false;
  CHECK(change() == "計画は、変わっていません。");
  bench.card("1-1").revision.is_revised = true;
  CHECK(change().starts_with("計画が変わりました。"));
  bench.card("1-1").revision.is_new = true;
  CHECK(change() == "これは、新しく計画に入りました。");
  bench.plan().editions.erase(bench.plan().editions.begin(), bench.plan().editions.end() - 1);
  CHECK(text_at(page_of(bench).values, "change") == "(none)");
}
