// Whether the data files meet the rules of machine readability of the Digital Agency
// (行政データにおける機械可読性に関するルール, decided 2026-03-31): every rule, on every table.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "opendata/data_files.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// A table and its bytes as CSV.
struct AuditedTable {
  std::string path;  ///< of the CSV: data/transition/goals.csv
  Table table;
  output::FileBytes csv;
};

/// A book as it is published.
struct AuditedBook {
  std::string path;
  output::FileBytes bytes;
};

/// What describes a folder of tables: its `datapackage.json`.
struct AuditedPackage {
  std::string path;
  output::FileBytes bytes;
};

/// What the rules are checked on.
struct Audited {
  std::vector<AuditedTable> tables;
  std::vector<AuditedBook> books;
  std::vector<AuditedPackage> packages;
};

/// A place that breaks a rule.
struct AuditPlace {
  std::string file;
  std::string table;   ///< or the sheet of a book; empty: the file as a whole
  std::string column;  ///< empty: the table as a whole
  std::size_t row;     ///< of the data, from 1; 0: the column or table as a whole
  std::string value;   ///< what stands there, or what is missing
};

/// A column that is declared not to be held to a rule.
struct AuditException {
  std::string_view table;
  std::string_view column;
  Bilingual reason;
};

enum class Verdict { met, not_applicable, not_met };
/// met, not_applicable, not_met.
std::string_view name_of(Verdict verdict);

struct AuditRule;

/// What came of one rule.
struct Finding {
  const AuditRule& rule;
  Verdict verdict;
  std::vector<AuditException> exceptions;  ///< in the order of the contract
  std::vector<AuditPlace> places;          ///< none unless it is not met
};

/// L1-01.
std::string_view rule_id(const Finding& finding);

/// A finding for every rule, in the order of the rules.
std::vector<Finding> audit(const Audited& audited);

/// The tables of the `coverages` with their `files`. The tables of all plans together are left
/// out where there are several plans: each row stands in the tables of its plan.
Audited audited(const model::Catalogue& catalogue, const std::vector<Coverage>& coverages,
                const std::vector<DataFile>& files);

/// The findings for programs, as the page shows them.
DataFile audit_report(const std::vector<Finding>& findings);

}  // namespace kohyo::opendata
