// The tables that docs/writing.md shows give the card that it shows.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "cli/print_diagnostics.h"
#include "cli/read_book.h"
#include "support/guide.h"

using namespace kohyo;

namespace {

/// The block whose first line is that one.
std::string block(const std::string& text, const std::string& first) {
  const std::string fence = "\n```" + first + "\n";
  const std::size_t at = text.find(fence);
  INFO(first);
  REQUIRE(at != std::string::npos);
  const std::size_t begin = at + fence.size();
  return text.substr(begin, text.find("\n```", begin) + 1 - begin);
}

}  // namespace

TEST_CASE("the sheets of writing.md become the card of writing.md, and nothing else changes") {
  const std::string guide = test::guide("writing.md");
  std::vector<cli::BookFile> files;
  for (const char* name : {"initiatives", "initiative_departments", "texts"})
    files.push_back({name + std::string(".csv"), block(guide, "csv " + std::string(name))});
  base::Sources sources;
  base::Diagnostics diagnostics;
  const cli::Book book = cli::read_tables("tables", files, sources, diagnostics);
  REQUIRE(diagnostics.all().empty());
  const std::string content = "content/";
  const cli::Import import =
      cli::import_content(book, {test::sources_in(test::base_tree(), content), content.size(), 1},
                          model::PlanId("sample"));
  INFO(cli::print_diagnostics(import.sources, import.diagnostics, cli::MessageLanguage::english));
  CHECK(import.diagnostics.all().empty());
  REQUIRE(import.files.size() == 1);
  CHECK(import.files.front().path == "plans/sample/initiatives/1-3.md");
  CHECK(import.files.front().bytes == block(guide, "markdown initiatives/1-3.md"));
}
