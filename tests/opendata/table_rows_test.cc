#include "opendata/table_rows.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <string>

using namespace kohyo::opendata;

namespace {

const Row mixed{std::string("文\0字", 7), std::int64_t{-5}, true, false, {}, std::string()};
const Row extreme{std::numeric_limits<std::int64_t>::min(), std::string(100'000, 'x'), {}};

}  // namespace

TEST_CASE("rows come out as they were put in") {
  Rows rows{mixed, extreme, {}};
  REQUIRE(rows.size() == 3);
  CHECK((rows[0] == mixed));
  CHECK((rows[1] == extreme));
  CHECK(rows[2].empty());
  CHECK((rows.front() == mixed));
  CHECK(rows.back().empty());
}

TEST_CASE("rows are walked in their order") {
  const Rows rows{mixed, extreme};
  std::vector<Row> walked;
  for (const Row& row : rows) walked.push_back(row);
  CHECK((walked == std::vector<Row>{mixed, extreme}));
  CHECK(std::ranges::find(rows, extreme) != rows.end());
}

TEST_CASE("rows of others are put behind one's own") {
  Rows rows{mixed};
  rows.append({extreme, mixed});
  CHECK((rows == Rows{mixed, extreme, mixed}));
  CHECK(Rows().empty());
}
