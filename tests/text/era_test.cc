#include "text/era.h"

#include <catch2/catch.hpp>

using namespace kohyo::text;

namespace {

const Language ja("ja");
const Language easy("ja-x-easy");
const Language en("en");

std::string label_of(const char* iso, const Language& language) {
  const std::optional<Date> date = parse_date(iso);
  REQUIRE(date);
  return label(*date, language);
}

}  // namespace

TEST_CASE("a fiscal year has one label from its first day to its last: FY2019 is 令和元年度") {
  CHECK(label(FiscalYear{2019}, ja) == "令和元年度");
  CHECK(label(FiscalYear{2018}, ja) == "平成30年度");
  CHECK(label(FiscalYear{1989}, ja) == "平成元年度");
}

TEST_CASE("a fiscal year is labelled by era in Japanese, by its first year in other languages") {
  CHECK(label(FiscalYear{2025}, ja) == "令和7年度");
  CHECK(label(FiscalYear{2025}, easy) == "令和7年度");
  CHECK(label(FiscalYear{2025}, en) == "FY2025");
}

TEST_CASE("tables print the short label") {
  CHECK(short_label(FiscalYear{2025}, ja) == "R7");
  CHECK(short_label(FiscalYear{2019}, ja) == "R1");
  CHECK(short_label(FiscalYear{2018}, ja) == "H30");
  CHECK(short_label(FiscalYear{2025}, en) == "FY2025");
}

TEST_CASE("the long label says which months a fiscal year covers") {
  CHECK(long_label(FiscalYear{2025}, ja) == "令和7年度（2025年度）");
  CHECK(long_label(FiscalYear{2025}, en) == "FY2025 (April 2025 to March 2026)");
}

TEST_CASE("keys of years are read in every form that staff type") {
  const char* const key = GENERATE("R7", "r7", "Ｒ７", "2025", "２０２５", " R7 ", "R07");
  CAPTURE(key);
  REQUIRE(parse_fiscal_year(key));
  CHECK(*parse_fiscal_year(key) == FiscalYear{2025});
}

TEST_CASE("keys of both eras meet in 2019") {
  CHECK(parse_fiscal_year("R1") == FiscalYear{2019});
  CHECK(parse_fiscal_year("H31") == FiscalYear{2019});
  CHECK(parse_fiscal_year("H1") == FiscalYear{1989});
  CHECK(parse_fiscal_year("2100") == FiscalYear{2100});
}

TEST_CASE("what is no year within 1989 to 2100 is refused") {
  const char* const key = GENERATE("", "R", "R0", "R-1", "-2025", "1988", "2101", "R99999999999",
                                   "2025年", "令和7", "S60", "R7a", "7", "2025.5", "R 7 x", "１-9");
  CAPTURE(key);
  CHECK_FALSE(parse_fiscal_year(key));
}

TEST_CASE("fiscal years are ordered by time") {
  CHECK(FiscalYear{2024} < FiscalYear{2025});
}

TEST_CASE("dates are read and written as ISO 8601") {
  const std::optional<Date> date = parse_date("2025-03-31");
  REQUIRE(date);
  CHECK(*date == Date{2025, 3, 31});
  CHECK(to_iso(*date) == "2025-03-31");
  CHECK(to_iso(Date{989, 1, 2}) == "0989-01-02");
}

TEST_CASE("days that do not exist are no dates") {
  const char* const iso =
      GENERATE("", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31",
               "2025-01-00", "2025-1-1", "2025/01/01", "20250101", "2025-01-01T00", "2025-+1-01",
               "2025--1-01", "２０２５-01-01", " 025-01-01");
  CAPTURE(iso);
  CHECK_FALSE(parse_date(iso));
}

TEST_CASE("leap days are dates") {
  CHECK(parse_date("2024-02-29"));
  CHECK(parse_date("2000-02-29"));
}

TEST_CASE("a date changes its era on the first of May 2019, not with the fiscal year") {
  CHECK(label_of("2019-04-30", ja) == "平成31年（2019年）4月30日");
  CHECK(label_of("2019-05-01", ja) == "令和元年（2019年）5月1日");
  CHECK(label_of("2020-01-01", ja) == "令和2年（2020年）1月1日");
  CHECK(label_of("1989-01-08", ja) == "平成元年（1989年）1月8日");
}

TEST_CASE("a date before the eras of the table is printed by its year alone") {
  CHECK(label_of("1989-01-07", ja) == "1989年1月7日");
}

TEST_CASE("a date in another language has the month as a word") {
  CHECK(label_of("2025-03-31", en) == "31 March 2025");
  CHECK(label_of("2025-12-01", en) == "1 December 2025");
  CHECK(label_of("2025-01-09", en) == "9 January 2025");
}

TEST_CASE("dates are ordered by time") {
  CHECK(Date{2024, 12, 31} < Date{2025, 1, 1});
  CHECK(Date{2025, 1, 31} < Date{2025, 2, 1});
}

TEST_CASE("a day belongs to the fiscal year that began on the April before it") {
  CHECK(fiscal_year_of(Date{2025, 3, 31}) == FiscalYear{2024});
  CHECK(fiscal_year_of(Date{2025, 4, 1}) == FiscalYear{2025});
  CHECK(fiscal_year_of(Date{2025, 12, 31}) == FiscalYear{2025});
  CHECK(fiscal_year_of(Date{2026, 1, 1}) == FiscalYear{2025});
}
