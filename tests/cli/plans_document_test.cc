// The plan that docs/plans.md sets up from scratch: its files as they stand in the guide.
#include <catch2/catch.hpp>
#include <string>

#include "base/file_system.h"
#include "cli/print_diagnostics.h"
#include "support/content_tree.h"

namespace {

using namespace kohyo;

std::string guide() {
  base::Result<std::string> content = base::read_file(KOHYO_ROOT "/docs/plans.md");
  REQUIRE(content.ok());
  return std::move(content).value();
}

/// Every file that the guide shows: a block whose first line ends in its path.
test::ContentTree files_of(const std::string& text) {
  test::ContentTree files;
  const std::string fence = "\n```";
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at)) {
    const std::size_t line = at + fence.size();
    const std::size_t begin = text.find('\n', line) + 1;
    const std::size_t end = text.find(fence, begin - 1) + 1;
    const std::string info = text.substr(line, begin - 1 - line);
    const std::size_t path = info.find(' ');
    if (path != std::string::npos) files[info.substr(path + 1)] = text.substr(begin, end - begin);
    at = end + fence.size() - 1;
  }
  return files;
}

/// The site of these files with the templates and assets of the project.
pipeline::Built built_from(test::ContentTree files) {
  const std::string root = KOHYO_ROOT;
  test::add_folder(root + "/templates", "templates", files);
  test::add_folder(root + "/assets", "assets", files);
  return test::build_tree(files);
}

std::string said(const pipeline::Built& built) {
  return cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::japanese);
}

std::string file_in(const pipeline::Built& built, const std::string& path) {
  const std::string* bytes = built.site.find(path);
  INFO(path);
  REQUIRE(bytes != nullptr);
  return *bytes;
}

}  // namespace

TEST_CASE("the files of docs/plans.md make the site that it tells of") {
  const test::ContentTree files = files_of(guide());
  CHECK(files.size() >= 12);
  const pipeline::Built built = built_from(files);
  CHECK(said(built) == "");
  const std::string index = file_in(built, "ja/community/index.html");
  CHECK(index.find("<dt>柱</dt><dd>1</dd>") != index.npos);
  CHECK(index.find("<dt>施策</dt><dd>2</dd>") != index.npos);
  CHECK(index.find("<dt>事業</dt><dd>2</dd>") != index.npos);
  CHECK(index.find("全文は手元の資料にない") != index.npos);
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
  const pipeline::Built built = built_from(files_of(guide()));
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
  test::ContentTree files = files_of(guide());
  std::string& plan = files["content/plans/community/plan.yml"];
  const std::size_t note = plan.find("totals_note:");
  plan.erase(note, plan.find("editions:") - note);
  const std::string told = said(built_from(files));
  CHECK(told.find("合計 1,900千円 が、内訳の和 2,000千円 と合いません") != told.npos);
}
