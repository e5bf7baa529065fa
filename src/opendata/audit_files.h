// What the bytes of data files show that breaks a rule.
#pragma once

#include <vector>

#include "opendata/audit.h"

namespace kohyo::opendata {

/// Each list is empty where nothing is wrong.
struct CsvFaults {
  std::vector<AuditPlace> head;  ///< the first record is not the names of the columns after a BOM
  std::vector<AuditPlace> outside;  ///< records without a row, rows without a record
  std::vector<AuditPlace> broken;   ///< a line break inside a record
  std::vector<AuditPlace>
      shifted;  ///< a record that reads as other fields than the cells of the row
};
CsvFaults csv_faults(const AuditedTable& table);

struct BookFaults {
  std::vector<AuditPlace> unreadable;
  std::vector<AuditPlace> objects;  ///< drawings, pictures, charts, comments
  std::vector<AuditPlace> formats;  ///< cells below the first row that look different from others
  std::vector<AuditPlace> merged;
  std::vector<AuditPlace> hidden;  ///< rows, columns or sheets that are hidden or folded
  std::vector<AuditPlace> formulas;
};
BookFaults book_faults(const AuditedBook& book);

}  // namespace kohyo::opendata
