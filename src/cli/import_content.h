// Tables put into content, in memory.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/identifiers.h"
#include "opendata/import_table.h"
#include "pipeline/read_catalogue.h"

namespace kohyo::cli {

/// A workbook, or the tables of a folder.
struct Book {
  std::string path;  ///< as messages print it
  std::vector<opendata::ImportTable> tables;
};

/// A file that the import makes or changes.
struct ImportedFile {
  std::string path;  ///< below the content folder
  std::string bytes;
  bool is_new;
};

/// What comes of an import. With an error there are no files.
struct Import {
  base::Sources sources;  ///< for the positions of the diagnostics
  base::Diagnostics diagnostics;
  std::vector<ImportedFile> files;  ///< those that differ from the content, by path
  std::vector<std::string> left;    ///< files of items that their table does not have
};

/// Puts the tables of one plan into its cards and goals. Files that state what the tables state
/// stay as they are; in others only what differs is changed. The content that would come of it is
/// read again, and has to be sound and to give the same tables.
Import import_content(const Book& book, pipeline::Content content, const model::PlanId& plan);

}  // namespace kohyo::cli
