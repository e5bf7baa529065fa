#include "opendata/check_cell.h"

#include <catch2/catch.hpp>

using namespace kohyo;
using namespace kohyo::opendata;
using Kind = ImportCell::Kind;

namespace {

std::string fault_of(const ImportCell& cell, const Column& column) {
  const CellReading reading = read_cell(cell, column);
  return reading.fault ? std::string(base::name_of(reading.fault->code)) : "";
}

const Column plain{.name = "title_ja"};
const Column integer{.name = "printed_page", .type = Type::integer};
const Column number{.name = "value", .type = Type::number};
const Column truth{.name = "is_total", .type = Type::boolean};
const Column date{.name = "updated_on", .type = Type::date};
const Column as_of{.name = "as_of"};
const Column word{.name = "series", .values = "original revised"};
const Column id{.name = "goal_id", .is_key = true};

}  // namespace

TEST_CASE("text stays as it is; a word or number loses the blanks around it") {
  CHECK(read_cell({Kind::text, " a "}, plain).text == " a ");
  CHECK(read_cell({Kind::text, " 1-9 "}, id).text == "1-9");
  CHECK(read_cell({Kind::text, " 12 "}, integer).text == "12");
  CHECK(read_cell({Kind::text, "original "}, word).text == "original");
}

TEST_CASE("an id that a spreadsheet took for a number is the id again") {
  CHECK(read_cell({Kind::number, "1.0"}, id).text == "1");
  CHECK(read_cell({Kind::number, "12.0"}, integer).text == "12");
  CHECK(read_cell({Kind::number, "80.0"}, number).text == "80.0");
}

TEST_CASE("each type says what it cannot hold") {
  CHECK(fault_of({Kind::text, "p.12"}, integer) == "cell-type");
  CHECK(fault_of({Kind::text, "1.5"}, integer) == "cell-type");
  CHECK(fault_of({Kind::text, "99999999999999999999"}, integer) == "cell-type");
  CHECK(fault_of({Kind::text, "1,000"}, number) == "cell-type");
  CHECK(fault_of({Kind::text, "はい"}, truth) == "cell-type");
  CHECK(fault_of({Kind::text, "2025-02-30"}, date) == "cell-type");
  CHECK(fault_of({Kind::text, "2025/3/1"}, date) == "cell-type");
  CHECK(fault_of({Kind::text, "reviced"}, word) == "cell-value");
}

TEST_CASE("true in capitals, as spreadsheets write it, is true") {
  CHECK(read_cell({Kind::text, "TRUE"}, truth).text == "true");
  CHECK(read_cell({Kind::boolean, "false"}, truth).text == "false");
}

TEST_CASE("a date stands where a date can be") {
  CHECK(fault_of({Kind::date, "2025-01-09"}, id) == "cell-date");
  CHECK(fault_of({Kind::date, "2025-01-09"}, plain) == "cell-date");
  CHECK(read_cell({Kind::date, "2025-01-09"}, date).text == "2025-01-09");
  CHECK(read_cell({Kind::date, "2025-01-09"}, as_of).text == "2025-01-09");
}

TEST_CASE("formulas are refused, signed numbers are not") {
  for (const char* formula : {"=A1", "+A1", "-A1", "@SUM(A1)", "=1+1"}) {
    INFO(formula);
    CHECK(fault_of({Kind::text, formula}, plain) == "cell-formula");
  }
  CHECK(fault_of({Kind::formula, "=SUM(B1)"}, number) == "cell-formula");
  CHECK(read_cell({Kind::text, "-12.5"}, number).text == "-12.5");
  CHECK(read_cell({Kind::text, "-12"}, plain).text == "-12");
}

TEST_CASE("line ends, controls and bytes that are no UTF-8 are refused") {
  for (const char* bad :
       {"a\nb", "a\rb", "a\x01", "a\tb", "\x90\x5c", "a\xC2\x80", "a\xE2\x80\xAE"}) {
    CHECK(fault_of({Kind::text, bad}, plain) == "cell-characters");
  }
}

TEST_CASE("an empty cell says nothing and is no mistake here") {
  const CellReading reading = read_cell({Kind::nothing, ""}, integer);
  CHECK(reading.text.empty());
  CHECK_FALSE(reading.fault);
}
