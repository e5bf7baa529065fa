#include "opendata/check_kept.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;

TEST_CASE("what the content made of the tables says otherwise is told") {
  const auto goal = [](const std::string& title) {
    return test::text_tables(
        {{"goals", {{{"goal_id", "1"}, {"title_ja", title}, {"url_ja", title}}}}});
  };
  base::Sources sources;
  base::Diagnostics diagnostics;
  check_kept("plan.xlsx", goal("古い題"), goal("新しい題"), sources, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().code == base::Code::cell_not_kept);
  CHECK(diagnostics.all().front().arguments ==
        std::vector<std::string>{"goals", "2", "title_ja", "古い題", "新しい題"});
}
