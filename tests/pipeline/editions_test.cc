// Sites of plans with more than one edition, built whole.
#include <catch2/catch.hpp>
#include <string>

#include "base/json.h"
#include "support/diagnostic_case.h"
#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

const std::string plan_file = "content/plans/sample/plan.yml";
const std::string cards = "content/plans/sample/initiatives/";

void edit(ContentTree& tree, const std::string& path, const std::string& from,
          const std::string& to) {
  std::string& text = tree.at(path);
  INFO(path);
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
}

/// The base content with its edition frozen, and the next one in hand, adopted or a draft.
ContentTree two_editions(const std::string& status = "adopted") {
  ContentTree tree = base_tree();
  freeze("content/plans/sample/editions/2025-03", tree);
  tree[plan_file] +=
      "  - id: 2026-03\n    title:\n      ja: 令和8年3月改定\n      en: Revision of "
      "March 2026\n    status: " +
      status + "\n    source:\n      ja: 見本\n      en: Sample\n";
  return tree;
}

/// The next edition: 1-1 has the number 1-3 and another wording, 1-2 has ended and with it the work
/// of its department, and there is another goal with a new item.
ContentTree all_changed() {
  ContentTree tree = two_editions();
  tree[cards + "1-3.md"] = tree.at(cards + "1-1.md");
  tree.erase(cards + "1-1.md");
  edit(tree, cards + "1-3.md", "id: 1-1", "id: 1-3\ncontinues: [1-1]");
  edit(tree, cards + "1-3.md", "R7: 実施", "R7: 検討");
  edit(tree, cards + "1-3.md", "わかりやすくする", "減らす");
  edit(tree, cards + "1-3.md", "become easier", "become fewer");
  tree.erase(cards + "1-2.md");
  tree[plan_file] +=
      "ended:\n  - id: 1-2\n    reason:\n      ja: 架電をやめた。\n      en: Calls "
      "have stopped.\n";
  std::string& goal = tree["content/plans/sample/goals/2.md"];
  goal = tree.at("content/plans/sample/goals/1.md");
  goal.replace(goal.find("id: 1"), 5, "id: 2");
  std::string& fresh = tree[cards + "2-1.md"];
  fresh = tree.at(cards + "1-3.md");
  fresh.replace(fresh.find("id: 1-3\ncontinues: [1-1]"), 24, "id: 2-1");
  fresh.replace(fresh.find("goal: 1"), 7, "goal: 2");
  edit(tree, "content/departments.yml", "財務部", "財政部");
  return tree;
}

bool contains(const pipeline::Built& built, const std::string& path, const std::string& text) {
  return file_in(built, path).find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a site of two equal editions has no mistakes and no changes") {
  const pipeline::Built built = build_tree(two_editions());
  CHECK(told(built) == "");
  CHECK(base::parse_json(file_in(built, "data/sample/revisions.json")).empty());
  CHECK(built.site.find("ja/sample/1-1.compare.html") == nullptr);
}

TEST_CASE("no link of a site is dead, whatever happened between its editions") {
  const pipeline::Built built = build_tree(all_changed());
  CHECK(told(built) == "");
  for (const char* page :
       {"sample/1-1.html", "sample/1-2.html", "sample/1-3.html", "sample/2-1.html",
        "sample/changes/2025-03.html", "sample/changes/2026-03.html",
        "sample/editions/2025-03/1-1.html", "sample/editions/2025-03/1-2.html",
        "sample/editions/2026-03/1-3.html", "sample/editions/2025-03/glossary.html",
        "sample/editions/2025-03/departments/general-affairs.html"}) {
    file_in(built, "ja/" + std::string(page));
    file_in(built, "en/" + std::string(page));
  }
  CHECK(built.site.find("ja/sample/departments/general-affairs.html") == nullptr);
}

TEST_CASE("an earlier edition says what it said, with a notice and the way to what is published") {
  const pipeline::Built built = build_tree(all_changed());
  const std::string page = "ja/sample/editions/2025-03/1-1.html";
  CHECK(contains(built, page, "申請書をわかりやすくする。"));
  CHECK(contains(built, page, "class=\"edition-notice\""));
  CHECK(contains(built, page, "href=\"../../1-1.html\""));  // where it says its new number
  CHECK(contains(built, page, "財務部"));
  CHECK_FALSE(contains(built, page, "財政部"));
  CHECK(contains(built, "ja/sample/1-3.html", "財政部"));
}

TEST_CASE("an item that is gone has a page that says why and where it went") {
  const pipeline::Built built = build_tree(all_changed());
  CHECK(contains(built, "ja/sample/1-2.html", "架電をやめた。"));
  CHECK(contains(built, "en/sample/1-2.html", "editions/2025-03/1-2.html"));
  CHECK(contains(built, "ja/sample/1-1.html", "href=\"1-3.html\""));
}

TEST_CASE("every change is a row of the data and stands on the page of the edition") {
  const pipeline::Built built = build_tree(all_changed());
  const base::Json rows = base::parse_json(file_in(built, "data/sample/revisions.json"));
  std::vector<std::string> ids;
  for (const base::Json& row : rows) {
    ids.push_back(row["revision_id"].get<std::string>());
    CHECK(row["source"] == "computed");
    CHECK(row["previous_edition_id"] == "2025-03");
  }
  CHECK(ids == std::vector<std::string>{"department:finance:name", "goal:2:goal", "1-3:number",
                                        "1-3:direction:1", "1-3:schedule:forms:2025:1", "2-1:card",
                                        "1-2:card"});
  const std::string& page = file_in(built, "ja/sample/changes/2026-03.html");
  std::size_t lines = 0;
  for (std::size_t at = page.find("<ul class=\"changes\">"); at != std::string::npos;
       at = page.find("<ul class=\"changes\">", at + 1)) {
    const std::string list = page.substr(at, page.find("</ul>", at) - at);
    for (std::size_t li = list.find("<li>"); li != std::string::npos;
         li = list.find("<li>", li + 1))
      ++lines;
  }
  CHECK(lines + 1 == ids.size());  // the ending stands in a list of its own
  CHECK(page.find("架電をやめた。") != std::string::npos);
}

TEST_CASE("nothing of a draft reaches the public") {
  ContentTree tree = two_editions("draft");
  edit(tree, cards + "1-1.md", "ja: 申請書の見直し", "ja: 未公表の題");
  edit(tree, cards + "1-1.md", "申請書をわかりやすくする。", "未公表の文。");
  edit(tree, "content/glossary.yml", "だれでも自由に使えるデータです。", "未公表の説明。");
  edit(tree, "content/departments.yml", "財務部", "未公表の部");
  edit(tree, plan_file, "ja: 見本の計画です。", "ja: 未公表のあらまし。");
  const pipeline::Built built = build_tree(tree);
  const std::string day_of_the_rules = "2026-03-31";  // which the audit names, not the draft
  for (const auto& [path, file] : built.site.files()) {
    INFO(path);
    std::string bytes = file.str();
    const std::size_t day = path == "data/audit.json" ? bytes.find(day_of_the_rules) : bytes.npos;
    if (day != bytes.npos) bytes.erase(day, day_of_the_rules.size());
    CHECK(bytes.find("未公表") == std::string::npos);
    CHECK(bytes.find("2026-03") == std::string::npos);
    CHECK(bytes.find("令和8年3月改定") == std::string::npos);
  }
  CHECK(contains(built, "ja/sample/1-1.html", "申請書をわかりやすくする。"));
  CHECK(contains(built, "ja/glossary.html", "だれでも自由に使えるデータです。"));
}

TEST_CASE("a link to a plan that is not published yet is told, and nothing is published") {
  ContentTree tree = base_tree();
  edit(tree, plan_file, "status: adopted", "status: draft");
  CHECK(told(build_tree(tree)) == plan_file + ":38: plan-unpublished sample\n");
  edit(tree, "content/pages/about.md", "見本です。", "[個票](card:1-1)");
  const pipeline::Built built = build_tree(tree);
  CHECK(built.diagnostics.has_errors());
  CHECK(told(built).find("link-dead") != std::string::npos);
}
