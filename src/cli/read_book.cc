#include "cli/read_book.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/file_system.h"
#include "opendata/table_definitions.h"

namespace kohyo::cli {
namespace {

using base::Code;
using opendata::ImportTable;

void report_unreadable(const std::string& path, base::Sources& sources,
                       base::Diagnostics& diagnostics) {
  diagnostics.report(Code::book_unreadable, {sources.add({path, ""}), 0, 0}, {path});
}

/// The folder holds other JSON too: descriptors, documents of cards.
bool is_table(const std::string& name) {
  const auto& tables = opendata::table_definitions();
  return std::ranges::find(tables, name, &opendata::TableDefinition::name) != tables.end();
}

base::Result<Book> read_folder(const std::string& path, const std::string& format,
                               base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto files = base::list_files(path);
  if (!files.ok()) return files.failure();
  Book book{path, {}};
  for (const std::string& file : files.value()) {
    const std::filesystem::path name(file);
    const std::string stem = name.stem().string();
    const bool is_wanted = name.extension() == "." + format && !name.has_parent_path() &&
                           (format == "csv" || is_table(stem));
    if (!is_wanted) continue;
    const auto bytes = base::read_file(std::filesystem::path(path) / name, opendata::largest_book);
    if (!bytes.ok()) return bytes.failure();
    std::optional<ImportTable> table;
    if (bytes.value().size() <= opendata::largest_book) {
      table = format == "csv" ? opendata::read_csv(stem, bytes.value())
                              : opendata::read_json(stem, bytes.value());
    }
    if (table) {
      book.tables.push_back(*std::move(table));
    } else {
      report_unreadable(path + "/" + file, sources, diagnostics);
    }
  }
  return book;
}

}  // namespace

base::Result<Book> read_book(const std::string& path, const std::string& format,
                             base::Sources& sources, base::Diagnostics& diagnostics) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return read_folder(path, format, sources, diagnostics);
  const auto bytes = base::read_file(path, opendata::largest_book);
  if (!bytes.ok()) return bytes.failure();
  auto tables = opendata::read_xlsx(bytes.value());
  if (!tables) report_unreadable(path, sources, diagnostics);
  return Book{path, tables ? *std::move(tables) : std::vector<ImportTable>()};
}

}  // namespace kohyo::cli
