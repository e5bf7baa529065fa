// The plan that docs/plans.md sets up from scratch: its files as they stand in the guide.
#include <catch2/catch.hpp>
#include <string>

#include "cli/print_diagnostics.h"
#include "support/guide.h"

namespace {

using namespace kohyo;

/// Every file that the guide shows.
test::ContentTree files_of_guide() {
  test::ContentTree files;
  test::add_files_of(test::guide("plans.md"), files);
  return files;
}

std::string said(const pipeline::Built& built) {
  return cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::japanese);
}

using test::built_from;

std::string file_in(const pipeline::Built& built, const std::string& path) {
  return test::built_file(built, path);
}

}  // namespace

TEST_CASE("the files of docs/plans.md make the site that it tells of") {
  const test::ContentTree files = files_of_guide();
  CHECK(files.size() >= 12);
  const pipeline::Built built = built_from(files);
  CHECK(said(built) == "");
  const std::string index = file_in(built, "ja/community/index.html");
  CHECK(index.find("<dt>柱</dt><dd>1</dd>") != index.npos);
  CHECK(index.find("<dt>施策</dt><dd>2</dd>") != index.npos);
  CHECK(index.find("<dt>事業</dt><dd>2</dd>") != index.npos);
  CHECK(index.find("手元の資料にありません") != index.npos);
  const std::string policy = file_in(built, "ja/community/goals/1-1.html");
  CHECK(policy.find("この施策の事業") != policy.npos);
  CHECK(policy.find("緑を育てる") != policy.npos);  // the way to it
  const std::string pillar = file_in(built, "ja/community/goals/1.html");
  CHECK(pillar.find("施策１－２") != pillar.npos);
  const std::string costs = file_in(built, "ja/community/budgets.html");
  CHECK(costs.find("1,900千円") != costs.npos);
  CHECK(costs.find("一度だけ数えている") != costs.npos);
  const std::string effects = file_in(built, "ja/community/effects.html");
  CHECK(effects.find("再掲（合計に含まない）") != effects.npos);
  CHECK(effects.find("571千円") != effects.npos);
  CHECK(effects.find("570千円") != effects.npos);  // what the site adds up itself
  file_in(built, "data/community/effects.csv");
}

TEST_CASE("no page of the plan of docs/plans.md speaks of goals and initiatives of another plan") {
  const pipeline::Built built = built_from(files_of_guide());
  for (const char* path :
       {"ja/community/index.html", "ja/community/goals/1.html", "ja/community/goals/1-1.html",
        "ja/community/street-trees.html", "ja/community/flower-beds.html",
        "ja/community/budgets.html", "ja/community/effects.html"}) {
    std::string page = file_in(built, path);
    const std::size_t main = page.find("<main");
    REQUIRE(main != page.npos);
    page = page.substr(main, page.find("</main>") - main);
    INFO(path << "\n" << page);
    CHECK(page.find("到達点") == page.npos);
    CHECK(page.find("取組み") == page.npos);
  }
}

TEST_CASE("totals without the notes of docs/plans.md are told of") {
  test::ContentTree files = files_of_guide();
  std::string& plan = files["content/plans/community/plan.yml"];
  const std::size_t note = plan.find("totals_note:");
  plan.erase(note, plan.find("editions:") - note);
  const std::string told = said(built_from(files));
  CHECK(told.find("合計 1,900千円 が、内訳の和 2,000千円 と合いません") != told.npos);
}
