// What docs/results-and-links.md adds to the plan of docs/plans.md: its files as they stand there.
#include <catch2/catch.hpp>
#include <string>

#include "cli/print_diagnostics.h"
#include "support/guide.h"

namespace {

using namespace kohyo;

test::ContentTree files_of_guide() {
  test::ContentTree files;
  test::add_files_of(test::guide("plans.md"), files);
  test::add_files_of(test::guide("results-and-links.md"), files);
  return files;
}

std::string said(const pipeline::Built& built) {
  return cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::japanese);
}

bool says(const pipeline::Built& built, const std::string& path, const std::string& text) {
  return test::built_file(built, path).find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("the files of docs/results-and-links.md make the pages that it tells of") {
  const pipeline::Built built = test::built_from(files_of_guide());
  CHECK(said(built) == "");
  const std::string card = "ja/community/street-trees.html";
  CHECK(says(built, card, "三つの通りに40本"));
  CHECK(says(built, card, "引き継がれた先"));
  CHECK(says(built, card, "teams.html#green"));
  CHECK(says(built, "ja/community/flower-beds.html", "引き継いだ事業"));
  CHECK(says(built, "ja/community/flower-beds.html", "実績が公表されていないか、記録がありません"));
  CHECK(says(built, "ja/community/progress.html", "実績は毎年4月に公表します。"));
  CHECK(says(built, "ja/community/teams.html", "水やりの分担"));
  CHECK(says(built, "ja/community/timetables.html", "令和6年（2024年）7月"));
  CHECK(says(built, "ja/plans.html", "みどり町基本構想"));
  CHECK(says(built, "ja/plans.html", "下支えする"));
  CHECK(says(built, "ja/index.html", "plans.html"));
}

TEST_CASE("a result is overdue only when the last day of its month has passed") {
  test::ContentTree files = files_of_guide();
  std::string& site = files["content/site.yml"];
  site.replace(site.find("2025-06-01"), 10, "2025-04-30");
  const pipeline::Built built = test::built_from(files);
  CHECK_FALSE(says(built, "ja/community/flower-beds.html", "実績が公表されていないか、記録がありません"));
}
