// The indicators that docs/indicators.md adds to the plan of docs/plans.md.
#include <catch2/catch.hpp>
#include <string>

#include "cli/print_diagnostics.h"
#include "support/guide.h"

namespace {

using namespace kohyo;
using test::built_file;
using test::built_from;

test::ContentTree both_guides() {
  test::ContentTree files;
  test::add_files_of(test::guide("plans.md"), files);
  test::add_files_of(test::guide("indicators.md"), files);
  return files;
}

std::string told_of(const pipeline::Built& built) {
  return cli::print_diagnostics(built.sources, built.diagnostics, cli::MessageLanguage::japanese);
}

}  // namespace

TEST_CASE("the files of docs/indicators.md make the pages and data that it tells of") {
  const pipeline::Built built = built_from(both_guides());
  CHECK(told_of(built) == "");
  const std::string policy = built_file(built, "ja/community/goals/1-2.html");
  for (const char* shown : {"植え替えた花壇", "苗の一部が届かなかったため。", "基本設計",
                            "前の目標に達したため", "300人", "120通"}) {
    INFO(shown);
    CHECK(policy.find(shown) != policy.npos);
  }
  const std::string all = built_file(built, "ja/community/indicators.html");
  CHECK(all.find("10,234人") != all.npos);
  CHECK(all.find("8,500人") != all.npos);
  const std::string values = built_file(built, "data/community/indicator_values.csv");
  CHECK(values.find("output-1-2-1,revised,2025,1,,,false,,24,") != values.npos);
  const std::string revisions = built_file(built, "data/community/revisions.csv");
  CHECK(revisions.find("goal:1-2:indicators:output-1-2-1:2025") != revisions.npos);
  CHECK(revisions.find("goal:1-2:indicators:output-1-2-2:2:2025") != revisions.npos);
  CHECK(revisions.find("goal:1-2:targets:outcome-1-2:2025") != revisions.npos);
}

TEST_CASE("a sum that its years do not make, and a target that falls, are told of") {
  test::ContentTree files = both_guides();
  std::string& goal = files["content/plans/community/goals/1-2.md"];
  const auto replace = [&](const std::string& from, const std::string& to) {
    const std::size_t at = goal.find(from);
    REQUIRE(at != std::string::npos);
    goal.replace(at, from.size(), to);
  };
  replace("total: 44", "total: 45");
  replace("value: 92", "value: 320");
  const std::string told = told_of(built_from(files));
  CHECK(told.find("合計 45か所 が、内訳の和 44か所 と合いません") != told.npos);
  CHECK(told.find("目標値 300人 が策定時の値 320人 を下回っています") != told.npos);
}
