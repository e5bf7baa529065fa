// The examples of README.md and docs/ do what they say.
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "base/file_system.h"
#include "cli/print_diagnostics.h"
#include "edit/accept_card.h"
#include "pipeline/build.h"
#include "support/content_tree.h"
#include "support/diagnostic_case.h"

namespace {

using namespace kohyo;

const std::string root = KOHYO_ROOT "/";

std::string read(const std::string& path) {
  base::Result<std::string> content = base::read_file(root + path);
  REQUIRE(content.ok());
  return std::move(content).value();
}

/// The sources of a folder of the project, with paths as a person at the top of the project sees
/// them.
std::vector<base::Source> sources_of(const std::string& folder,
                                     const std::vector<std::string>& extensions) {
  auto files = base::read_tree(root + folder, extensions, 1 << 20);
  REQUIRE(files.ok());
  std::vector<base::Source> sources = std::move(files).value();
  for (base::Source& source : sources) source.path = source.path.substr(root.size());
  return sources;
}

pipeline::Input real_input() {
  return {sources_of("content/", {".md", ".yml"}),
          sources_of("templates/", {".html", ".xml", ".yml"}),
          {{"assets/style.css", ""},
           {"assets/icon.svg", ""},
           {"assets/view.js", ""},
           {"assets/filter.js", ""},
           {"assets/search.js", ""}},
          std::string("content/").size(),
          std::string("templates/").size(),
          std::string("assets/").size(),
          {},
          revision::Show::adopted,
          1};
}

/// The text between `begin` and the next `end` behind it.
std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t from = text.find(begin);
  REQUIRE(from != std::string::npos);
  const std::size_t start = from + begin.size();
  const std::size_t stop = text.find(end, start);
  REQUIRE(stop != std::string::npos);
  return text.substr(start, stop - start);
}

base::Source& source_at(pipeline::Input& input, const std::string& path) {
  for (base::Source& source : input.content) {
    if (source.path == path) return source;
  }
  FAIL("no " << path);
  return input.content.front();
}

void replace(std::string& text, const std::string& before, const std::string& after) {
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  text.replace(at, before.size(), after);
}

}  // namespace

TEST_CASE("the mistake of the tour in README.md is reported as README.md shows it") {
  const std::string shown =
      between(read("README.md"), "$ build/release/kohyo check --language ja\n", "```");
  pipeline::Input input = real_input();
  base::Source& card = source_at(input, "content/plans/transition/initiatives/1-9.md");
  replace(card.content, "departments: [finance]", "departments: [finanse]");
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::japanese) ==
        shown + "\n");
}

TEST_CASE("the card that README.md shows is the card of the content") {
  const std::string shown = between(read("README.md"), "```yaml\n", "```");
  const std::string card = read("content/plans/transition/initiatives/1-9.md");
  // The tour shows the row before and after the revision as it stands in the file.
  CHECK(card.find(shown) != std::string::npos);
}

TEST_CASE("the card of docs/writing.md is read without a mistake") {
  pipeline::Input input = real_input();
  const std::string path = "content/plans/transition/initiatives/1-39.md";
  input.content.push_back({path, between(read("docs/writing.md"), "```markdown\n", "```\n")});
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::english) ==
        "");
  const auto page = built.site.find("ja/transition/1-39.html");
  REQUIRE(page != nullptr);
  CHECK(page->find("<ruby>催告") != std::string::npos);
  CHECK(page->find("3つの窓口で実施（案内: 10月から）") != std::string::npos);
}

TEST_CASE("the revisions of docs/writing.md are read without a mistake") {
  pipeline::Input input = real_input();
  std::string card = between(read("docs/writing.md"), "```markdown\n", "```\n");
  const std::string rows = between(card, "    R6: 検討\n", "revision:\n");
  replace(card, "    R6: 検討\n" + rows, between(read("docs/writing.md"), "```yaml\n", "```\n"));
  input.content.push_back({"content/plans/transition/initiatives/1-39.md", card});
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::english) ==
        "");
  const auto page = built.site.find("ja/transition/1-39.html");
  REQUIRE(page != nullptr);
  CHECK(page->find("（令和10年度から移した）") != std::string::npos);
  CHECK(page->find("（令和8年度へ移した）") != std::string::npos);
}

TEST_CASE("the rows of docs/writing.md begin the next edition as it shows") {
  const std::string guide = read("docs/writing.md");
  const std::string begin = "---\nschedule:\n  - id: forms\n    task:\n      ja: x\n";
  const std::string end = "---\n# ja\n";
  base::Sources sources;
  const base::SourceId card =
      sources.add({"1-39.md", begin + between(guide, "```yaml before-begin\n", "```\n") + end});
  CHECK(edit::accept_card(sources, card) ==
        begin + between(guide, "```yaml after-begin\n", "```\n") + end);
}

namespace {

/// What is said of a small content with these changes, and its site.
pipeline::Built built_from(const test::ContentTree& tree) {
  pipeline::Built built = test::build_tree(tree);
  CHECK(cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::english) ==
        "");
  return built;
}

std::string page_of(const pipeline::Built& built, const std::string& path) {
  const auto page = built.site.find(path);
  INFO(path);
  REQUIRE(page != nullptr);
  return *page;
}

const std::string first_card = "content/plans/sample/initiatives/1-1.md";

/// The small content with its edition frozen and the next one begun.
test::ContentTree next_edition() {
  test::ContentTree tree = test::base_tree();
  test::freeze("content/plans/sample/editions/2025-03", tree);
  std::string& plan = tree["content/plans/sample/plan.yml"];
  plan += between(plan, "editions:\n", "    source:\n") + "    source:\n      ja: 見本\n";
  plan.replace(plan.rfind("2025-03"), 7, "2026-03");
  return tree;
}

}  // namespace

TEST_CASE("names and departments change as docs/writing.md shows") {
  test::ContentTree tree = test::base_tree();
  std::string& card = tree[first_card];
  const std::string shown = between(read("docs/writing.md"), "```yaml\ntitle:\n", "```\n");
  const std::string rows = between(card, "title:\n", "goal:");
  replace(card, "title:\n" + rows, "");
  replace(card, "departments: [finance]\n", "title:\n" + shown);
  replace(card, "added: parks", "added: general-affairs");
  const std::string page = page_of(built_from(tree), "ja/sample/1-1.html");
  CHECK(page.find("<ins><span class=\"visually-hidden\">〔追加〕</span>と窓口") != page.npos);
  CHECK(page.find("<ins><span class=\"visually-hidden\">〔追加〕</span>総務部") != page.npos);
}

TEST_CASE("a revision is explained as docs/writing.md shows") {
  test::ContentTree tree = next_edition();
  std::string& card = tree[first_card];
  replace(card, "    R6: 検討\n", "    R6: 実施\n");
  replace(card, "申請書をわかりやすくする。", "申請書をわかりやすくします。");
  replace(card, "---\n# ja",
          between(read("docs/writing.md"), "```yaml revision\n", "```\n") + "---\n# ja");
  const std::string page = page_of(built_from(tree), "ja/sample/1-1.html");
  CHECK(page.find("範囲を拡大") != page.npos);
  CHECK(page.find("表記や訳の整理") != page.npos);
  CHECK(page.find("対象をすべての窓口に広げた。") != page.npos);
}

TEST_CASE("an item ends as docs/writing.md shows") {
  test::ContentTree tree = next_edition();
  tree.erase("content/plans/sample/initiatives/1-2.md");
  tree["content/plans/sample/plan.yml"] +=
      between(read("docs/writing.md"), "```yaml ended\n", "```\n");
  const std::string page = page_of(built_from(tree), "ja/sample/1-2.html");
  CHECK(page.find("目標を達したため終了した。") != page.npos);
}

TEST_CASE("what was published is corrected as docs/writing.md shows") {
  test::ContentTree tree = test::base_tree();
  tree["content/plans/sample/errata.yml"] =
      between(read("docs/writing.md"), "```yaml errata\n", "```\n");
  const std::string page = page_of(built_from(tree), "ja/sample/1-1.html");
  CHECK(page.find("<h1>申込書の見直し</h1>") != page.npos);
  CHECK(page.find("書き誤り") != page.npos);
}
