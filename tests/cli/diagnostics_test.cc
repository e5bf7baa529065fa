// tests/diagnostics: what is said of each mistake, in both languages, to the letter.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "cli/print_diagnostics.h"
#include "cli/read_book.h"
#include "support/diagnostic_case.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

const std::string folder = std::string(KOHYO_ROOT) + "/tests/diagnostics";

/// Codes that no content, template or asset can cause, and why.
constexpr std::array<std::pair<base::Code, std::string_view>, 3> exempt = {{
    {base::Code::yaml_syntax,
     "what yaml-cpp refuses and the lint lets pass: among millions of random files none was found"},
    {base::Code::twin_missing,
     "every layout is rendered in every language: only a bug in pages could leave one out"},
    {base::Code::cell_date, "only a workbook holds dates: tests/cli/read_book_test.cc"},
}};

std::vector<DiagnosticCase> all_cases() {
  const auto files = base::list_files(folder);
  REQUIRE(files.ok());
  std::vector<DiagnosticCase> cases;
  for (const std::string& file : files.value()) {
    if (file.find('/') != std::string::npos || !file.ends_with(".txt")) continue;
    cases.push_back(
        parse_case(file.substr(0, file.size() - 4), base::read_file(folder + "/" + file).value()));
  }
  return cases;
}

/// What is said of a case.
struct Said {
  base::Sources sources;
  base::Diagnostics diagnostics;
};

/// Its tables, put into the content.
Said said_of_import(const ContentTree& tree, const std::vector<cli::BookFile>& files) {
  Said said;
  const cli::Book book = cli::read_tables("tables", files, said.sources, said.diagnostics);
  if (said.diagnostics.has_errors()) return said;
  const std::string content = "content/";
  cli::Import import = cli::import_content(book, {sources_in(tree, content), content.size(), 1},
                                           model::PlanId("sample"));
  return {std::move(import.sources), std::move(import.diagnostics)};
}

Said said_of(const DiagnosticCase& each) {
  std::vector<cli::BookFile> files;
  for (const CasePart& part : each.parts) {
    const std::string import = "import ";
    if (part.heading.starts_with(import))
      files.push_back({part.heading.substr(import.size()), unescaped(part.text)});
  }
  if (!files.empty()) return said_of_import(tree_of(each), files);
  pipeline::Built built = build_tree(tree_of(each));
  return {std::move(built.sources), std::move(built.diagnostics)};
}

bool is_update() {
  return std::getenv("KOHYO_UPDATE") != nullptr;
}

std::string heading_of(cli::MessageLanguage language) {
  return language == cli::MessageLanguage::japanese ? "ja" : "en";
}

}  // namespace

TEST_CASE("the base of all cases has no mistake") {
  const pipeline::Built built = build_tree(base_tree());
  INFO(cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::english));
  CHECK(built.diagnostics.all().empty());
}

TEST_CASE("expectations are never rewritten where a machine runs the tests") {
  CHECK_FALSE((is_update() && std::getenv("CI") != nullptr));
}

TEST_CASE("what is said of each mistake is what its case expects") {
  const bool update = is_update() && std::getenv("CI") == nullptr;
  for (DiagnosticCase& each : all_cases()) {
    const Said said = said_of(each);
    for (const auto language : {cli::MessageLanguage::japanese, cli::MessageLanguage::english}) {
      const std::string printed = cli::print_diagnostics(said.sources, said.diagnostics, language);
      std::string& expected = each.part(heading_of(language));
      if (update) expected = printed;
      INFO(each.name);
      CHECK(printed == expected);
    }
    if (update)
      std::ofstream(folder + "/" + each.name + ".txt", std::ios::binary) << print_case(each);
  }
}

TEST_CASE("one mistake gives one kind of message") {
  for (const DiagnosticCase& each : all_cases()) {
    std::set<std::string> codes;
    const Said said = said_of(each);
    for (const base::Diagnostic& diagnostic : said.diagnostics.all()) {
      codes.emplace(base::name_of(diagnostic.code));
    }
    INFO(each.name);
    CHECK(codes == std::set<std::string>{each.code()});
  }
}

TEST_CASE("every diagnostic has a case") {
  std::set<std::string> covered;
  for (const DiagnosticCase& each : all_cases()) covered.insert(each.code());
  for (const base::Code code : base::all_codes()) {
    const std::string name(base::name_of(code));
    const bool is_exempt = std::ranges::find(exempt, code, [](const auto& entry) {
                             return entry.first;
                           }) != exempt.end();
    INFO(name);
    CHECK(covered.contains(name) != is_exempt);
    covered.erase(name);
  }
  INFO("cases for codes that do not exist");
  CHECK(covered == std::set<std::string>{});
}

TEST_CASE("a case file is printed as it was parsed") {
  const std::string text = "What it shows.\n=== bytes content/x.md\na\\0a\n=== ja\nx\n\n=== en\n";
  const DiagnosticCase parsed = parse_case("x", text);
  CHECK(print_case(parsed) == text);
  REQUIRE(parsed.parts.size() == 3);
  CHECK(parsed.parts[0].heading == "bytes content/x.md");
  CHECK(parsed.parts[1].text == "x\n\n");
}

TEST_CASE("escapes stand for bytes and for repeated text") {
  CHECK(unescaped("a\\00b\\5c") == std::string("a\0b\\", 4));
  CHECK(unescaped("\\{3 ab}\\{2 \\82}c") ==
        "ababab\x82\x82"
        "c");
  CHECK(unescaped("a\\\nb\n") == "ab\n");
}
