#include "opendata/audit.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include "opendata/audit_rules.h"
#include "opendata/publication.h"
#include "opendata/table_definitions.h"
#include "opendata/tables.h"

namespace kohyo::opendata {
namespace {

constexpr Bilingual keeps_print = {"計画に印刷された文字をそのまま残す列です。",
                                   "The column keeps what the plan prints."};

std::vector<AuditException> exceptions_of(const AuditRule& rule, const Audited& audited) {
  std::vector<AuditException> exceptions;
  const auto is_known = [&](std::string_view table, std::string_view column) {
    return std::ranges::any_of(exceptions, [&](const AuditException& each) {
      return each.table == table && each.column == column;
    });
  };
  for (const AuditedTable& each : audited.tables) {
    for (const Column& column : each.table.columns) {
      if (is_held(column, rule.id, rule.spares_printed_text) ||
          is_known(each.table.name, column.name))
        continue;
      const bool is_declared = column.exception.rule == rule.id;
      exceptions.push_back(
          {each.table.name, column.name, is_declared ? column.exception.reason : keeps_print});
    }
  }
  return exceptions;
}

Finding finding_of(const AuditRule& rule, const Evidence& evidence) {
  Finding finding{rule, Verdict::met, exceptions_of(rule, evidence.audited), {}};
  if (rule.applies != nullptr && !rule.applies(evidence)) {
    finding.verdict = Verdict::not_applicable;
    return finding;
  }
  finding.places = rule.check(evidence);
  if (!finding.places.empty()) finding.verdict = Verdict::not_met;
  return finding;
}

std::vector<AuditRule> all_rules() {
  std::vector<AuditRule> rules = level_1_rules();
  std::ranges::move(level_2_rules(), std::back_inserter(rules));
  std::ranges::move(level_3_rules(), std::back_inserter(rules));
  return rules;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::not_applicable:
      return "not_applicable";
    case Verdict::not_met:
      return "not_met";
  }
  return {};
}

std::string_view rule_id(const Finding& finding) {
  return finding.rule.id;
}

const std::vector<AuditRule>& audit_rules() {
  static const std::vector<AuditRule> rules = all_rules();
  return rules;
}

bool is_held(const Column& column, std::string_view rule, bool spares_printed_text) {
  return column.exception.rule != rule && !(spares_printed_text && column.is_printed_text);
}

std::vector<Finding> audit(const Audited& audited) {
  Evidence evidence{audited, {}, {}};
  for (const AuditedTable& table : audited.tables) evidence.csv.push_back(csv_faults(table));
  for (const AuditedBook& book : audited.books) evidence.books.push_back(book_faults(book));
  std::vector<Finding> findings;
  for (const AuditRule& rule : audit_rules()) findings.push_back(finding_of(rule, evidence));
  return findings;
}

Audited audited(const model::Catalogue& catalogue, const std::vector<Coverage>& coverages,
                const std::vector<DataFile>& files) {
  Audited all;
  for (const Coverage& coverage : coverages) {
    if (coverage.plan == nullptr) continue;
    const std::string& folder = coverage.folders.front();
    for (Table& table : tables_of(catalogue, *coverage.plan, coverage.place)) {
      const DataFile& csv = file_at(routes::data_table(folder, table.name, "csv"), files);
      all.tables.push_back({csv.path, std::move(table), csv.bytes});
    }
    const DataFile& book = file_at(routes::data_book(folder, "xlsx"), files);
    all.books.push_back({book.path, book.bytes});
    const DataFile& package = file_at(routes::data_descriptor(folder, "datapackage.json"), files);
    all.packages.push_back({package.path, package.bytes});
  }
  return all;
}

}  // namespace kohyo::opendata
