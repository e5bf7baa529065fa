#include "opendata/audit.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <set>

#include "base/json.h"
#include "opendata/audit_rules.h"
#include "opendata/csv.h"
#include "opendata/xlsx.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

void set_cell(Table& table, std::size_t row, std::size_t column, Cell cell) {
  Rows rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    Row cells = table.rows[i];
    if (i == row) cells[column] = cell;
    rows.push_back(cells);
  }
  table.rows = std::move(rows);
}

Column column(std::string_view name, Type type = Type::text) {
  return {.name = name, .type = type, .label = {"見出し", "Label"}, .about = {"意味", "Meaning"}};
}

/// A small table that meets every rule, and what is published of it. A test breaks one part.
struct Sample {
  Table table;
  std::string csv = {};   ///< empty: that of the table
  std::string book = {};  ///< empty: that of the table
  std::string package = "{\"encoding\": \"utf-8\"}";
  std::vector<Table> others = {};  ///< the same table in other editions
};

Sample sound() {
  std::vector<Column> columns{column("municipality_code"),          column("goal_id"),
                              column("fiscal_year", Type::integer), column("kind"),
                              column("amount_yen", Type::integer),  column("value_status"),
                              column("decided_on", Type::date),     column("title_ja")};
  columns[1].is_required = true;
  columns[3].values = "new revised";
  columns[3].about = {"newは新規、revisedは修正です。", "new or revised."};
  columns[4].unit = "yen";
  Table table{"budgets", columns, {}};
  table.rows.push_back({"131121", "1", std::int64_t{2024}, "new", std::int64_t{0}, "figure",
                        "2025-03-28", "催告、受電"});
  table.rows.push_back(
      {"131121", "2", std::int64_t{2025}, "revised", Cell(), "dash", Cell(), "a, \"b\""});
  return {table};
}

std::vector<Finding> findings_of(const Sample& sample) {
  const std::string csv = sample.csv.empty() ? to_csv(sample.table) : sample.csv;
  const std::string book =
      sample.book.empty() ? to_xlsx({to_sheet(sample.table, 1)}, {"区", {}}) : sample.book;
  std::vector<std::string> more;
  for (const Table& other : sample.others) more.push_back(to_csv(other));
  Audited all;
  all.tables.push_back({"data/a/budgets.csv", sample.table, csv});
  for (std::size_t i = 0; i < more.size(); ++i)
    all.tables.push_back({"data/a/later.csv", sample.others[i], more[i]});
  all.books.push_back({"data/a.xlsx", book});
  all.packages.push_back({"data/a/datapackage.json", sample.package});
  return audit(all);
}

const Finding& finding_of(const std::vector<Finding>& findings, std::string_view rule) {
  return *std::ranges::find(findings, rule, [](const Finding& each) { return each.rule.id; });
}

/// A book whose only sheet is this XML.
std::string book_with(std::string_view cells) {
  const std::string xml =
      "<worksheet><sheetData>" + std::string(cells) + "</sheetData></worksheet>";
  return to_xlsx({{"budgets", "$A$1:$A$2", output::zip_member("xl/worksheets/sheet1.xml", xml)}},
                 {"区", {}});
}

/// A book that holds one part more.
std::string book_with_part(std::string path) {
  Sheet sheet = to_sheet(sound().table, 1);
  Sheet part{"part", "$A$1:$A$1", output::zip_member(std::move(path), "<x/>")};
  return to_xlsx({std::move(sheet), std::move(part)}, {"区", {}});
}

using Break = std::function<void(Sample&)>;

Break cell_of(std::size_t column, Cell cell) {
  return [=](Sample& sample) { set_cell(sample.table, 1, column, cell); };
}

Break book_of(std::string book) {
  return [=](Sample& sample) { sample.book = book; };
}

Break csv_with(std::string from, std::string to) {
  return [=](Sample& sample) {
    sample.csv = to_csv(sample.table);
    sample.csv.replace(sample.csv.find(from), from.size(), to);
  };
}

/// For each rule a sample that breaks it.
std::map<std::string_view, Break> breaks() {
  return {
      {"L1-01", book_of("no archive")},
      {"L1-02",
       [](Sample& sample) {
         Row names;
         for (const Column& each : sample.table.columns) names.emplace_back(std::string(each.name));
         sample.table.rows.push_back(names);
       }},
      {"L1-03",
       [](Sample& sample) { sample.table.rows.push_back(Row(sample.table.columns.size())); }},
      {"L1-04",
       [](Sample& sample) { sample.csv = to_csv(sample.table) + "Written by the office\r\n"; }},
      {"L1-05", [](Sample& sample) { sample.table.columns[7].label.en = ""; }},
      {"L1-06", cell_of(7, Cell("担　　当"))},
      {"L1-07", cell_of(1, Cell("study in_place"))},
      {"L1-08", cell_of(7, Cell("検討②"))},
      {"L1-09", cell_of(4, Cell(std::int64_t{0}))},
      {"L1-10", book_of(book_with_part("xl/drawings/drawing1.xml"))},
      {"L1-11", book_of(book_with("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1</v></c></row>"))},
      {"L1-12", book_of(book_with("<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"))},
      {"L1-13", book_of(book_with("<row r=\"2\" hidden=\"1\"></row>"))},
      {"L1-14", csv_with("催告、受電", "\"催告\n受電\"")},
      {"L1-15", csv_with("\"a, \"\"b\"\"\"", "a, b")},
      {"L2-01", cell_of(7, Cell("7,900万円"))},
      {"L2-02", cell_of(1, Cell())},
      {"L2-03", [](Sample& sample) { sample.table.columns[7].name = "goal_id"; }},
      {"L2-04", cell_of(3, Cell("Revised"))},
      {"L2-05",
       [](Sample& sample) {
         sample.table.columns[3].values = "new revised other";
         set_cell(sample.table, 1, 3, "other: a fee");
       }},
      {"L2-06", book_of(book_with("<row r=\"2\"><c r=\"A2\" s=\"0\"><f>A1</f></c></row>"))},
      {"L3-01", csv_with("\xEF\xBB\xBF", "Budgets\r\n")},
      {"L3-02", [](Sample& sample) { sample.table.columns[3].about.ja = "newは新規です。"; }},
      {"L3-03", cell_of(4, Cell("X"))},
      {"L3-04", [](Sample& sample) { sample.table.columns[4].unit = ""; }},
      {"L3-05", cell_of(2, Cell(std::int64_t{7}))},
      {"L3-06", cell_of(0, Cell("131122"))},
      {"L3-07",
       [](Sample& sample) {
         Table other = sample.table;
         std::swap(other.columns[6], other.columns[7]);
         Rows rows;
         for (Row row : other.rows) {
           std::swap(row[6], row[7]);
           rows.push_back(row);
         }
         other.rows = std::move(rows);
         sample.others.push_back(other);
       }},
      {"L3-08", [](Sample& sample) { sample.package = "{}"; }},
      {"L3-09", [](Sample& sample) { sample.table.columns[7].name = "amount_2024"; }},
  };
}

}  // namespace

TEST_CASE("the thirty rules stand in their order, with words in both languages") {
  const std::map<std::string_view, Break> all = breaks();
  REQUIRE(audit_rules().size() == 30);
  CHECK(all.size() == 30);
  CHECK(std::ranges::is_sorted(audit_rules(), {}, &AuditRule::id));
  for (const AuditRule& rule : audit_rules()) {
    INFO(rule.id);
    CHECK(all.contains(rule.id));
    CHECK_FALSE(rule.asks.ja.empty());
    CHECK_FALSE(rule.asks.en.empty());
    CHECK_FALSE(rule.checked.ja.empty());
    CHECK_FALSE(rule.checked.en.empty());
    CHECK((rule.applies == nullptr) == rule.not_applicable.ja.empty());
  }
}

TEST_CASE("a sound table meets every rule that applies to it") {
  for (const Finding& finding : findings_of(sound())) {
    INFO(finding.rule.id);
    const bool applies = finding.rule.applies == nullptr;
    CHECK(finding.verdict == (applies ? Verdict::met : Verdict::not_applicable));
    CHECK(finding.places.empty());
  }
}

TEST_CASE("each rule is broken by a table made to break it, with a place") {
  for (const auto& [rule, change] : breaks()) {
    Sample sample = sound();
    change(sample);
    const std::vector<Finding> findings = findings_of(sample);
    INFO(rule);
    CHECK(finding_of(findings, rule).verdict == Verdict::not_met);
    REQUIRE_FALSE(finding_of(findings, rule).places.empty());
    CHECK(finding_of(findings, rule).places.front().file.starts_with("data/a"));
  }
}

TEST_CASE("a broken cell is named by file, table, column, row and value, and breaks one rule") {
  Sample sample = sound();
  set_cell(sample.table, 1, 7, "検討②");
  const std::vector<Finding> findings = findings_of(sample);
  const AuditPlace& place = finding_of(findings, "L1-08").places.front();
  CHECK(place.file == "data/a/budgets.csv");
  CHECK(place.table == "budgets");
  CHECK(place.column == "title_ja");
  CHECK(place.row == 2);
  CHECK(place.value == "検討②");
  CHECK(std::ranges::count(findings, Verdict::not_met, &Finding::verdict) == 1);
}

TEST_CASE("rules that ask about what may be absent are met where it is there and right") {
  Sample sample = sound();
  sample.table.columns[3].values = "new revised other";
  sample.table.columns[3].about.ja = "new、revised、other（その他）です。";
  set_cell(sample.table, 1, 3, "other");
  CHECK(finding_of(findings_of(sample), "L2-05").verdict == Verdict::met);
}

TEST_CASE("a declared exception spares one column one rule, and is told") {
  Sample sample = sound();
  sample.table.columns[7].exception = {"L1-08", {"引用です。", "Quotes."}};
  set_cell(sample.table, 0, 7, "検討②");
  set_cell(sample.table, 1, 7, "検討 　");
  const std::vector<Finding> findings = findings_of(sample);
  const Finding& spared = finding_of(findings, "L1-08");
  CHECK(spared.verdict == Verdict::met);
  REQUIRE(spared.exceptions.size() == 1);
  CHECK(spared.exceptions.front().column == "title_ja");
  CHECK(spared.exceptions.front().reason.en == "Quotes.");
  CHECK(finding_of(findings, "L1-06").verdict == Verdict::not_met);
}

TEST_CASE("printed text is spared the rules on characters and numbers, and no other") {
  std::set<std::string_view> spared;
  Sample sample = sound();
  sample.table.columns[7].is_printed_text = true;
  for (const Finding& finding : findings_of(sample)) {
    if (!finding.exceptions.empty()) spared.insert(finding.rule.id);
  }
  CHECK(spared == std::set<std::string_view>{"L1-08", "L2-01"});
}

TEST_CASE("the report holds every rule with its result, its exceptions and its places") {
  Sample sample = sound();
  sample.table.columns[7].is_printed_text = true;
  set_cell(sample.table, 1, 1, "study in_place");
  const DataFile file = audit_report(findings_of(sample));
  CHECK(file.path == "data/audit.json");
  const base::Json report = base::parse_json(file.bytes.str());
  CHECK(report["counts"]["not_met"] == 1);
  CHECK(report["counts"]["not_applicable"] == 2);
  REQUIRE(report["rules"].size() == 30);
  const base::Json& rule = report["rules"][6];
  CHECK(rule["id"] == "L1-07");
  CHECK(rule["level"] == 1);
  CHECK(rule["result"] == "not_met");
  CHECK(rule["places"][0]["row"] == 2);
  CHECK(rule["places"][0]["value"] == "study in_place");
  CHECK(report["rules"][7]["exceptions"][0]["column"] == "title_ja");
}
