// The rules of machine readability: number and substance are the Digital Agency's, the sentences
// our own.
#pragma once

#include <vector>

#include "opendata/audit.h"
#include "opendata/audit_files.h"

namespace kohyo::opendata {

/// What the checks read: the files, and what was found in their bytes once for all rules.
struct Evidence {
  const Audited& audited;
  std::vector<CsvFaults> csv;     ///< of each table
  std::vector<BookFaults> books;  ///< of each book
};

struct AuditRule {
  std::string_view id;  ///< L1-01: level 1, the first
  Bilingual asks;       ///< what the rule asks for
  Bilingual checked;    ///< how it is checked here
  std::vector<AuditPlace> (*check)(const Evidence& evidence);
  /// Why it does not apply where nothing in the data is what it speaks of; null: it always applies.
  Bilingual not_applicable = {};
  bool (*applies)(const Evidence& evidence) = nullptr;
  bool spares_printed_text = false;  ///< columns that keep what the plan prints are not held to it
};

/// L1-01 to L3-09.
const std::vector<AuditRule>& audit_rules();
/// The parts of it.
std::vector<AuditRule> level_1_rules();
std::vector<AuditRule> level_2_rules();
std::vector<AuditRule> level_3_rules();

/// Whether the column is held to the rule: it declares no exception, and keeps no printed text
/// that the rule spares.
bool is_held(const Column& column, std::string_view rule, bool spares_printed_text = false);

}  // namespace kohyo::opendata
