#include "cli/read_book.h"

#include <filesystem>
#include <optional>
#include <utility>

#include "base/file_system.h"
#include "opendata/table_definitions.h"
#include "text/unicode.h"

namespace kohyo::cli {
namespace {

using base::Code;
using opendata::ImportTable;

void report(Code code, const std::string& path, base::Sources& sources,
            base::Diagnostics& diagnostics) {
  diagnostics.report(code, {sources.add({path, ""}), 0, 0}, {path});
}

std::optional<ImportTable> read_table(const BookFile& file) {
  if (file.bytes.size() > opendata::largest_book) return {};
  const std::filesystem::path name(file.name);
  const std::string stem = name.stem().string();
  return name.extension() == ".csv" ? opendata::read_csv(stem, file.bytes)
                                    : opendata::read_json(stem, file.bytes);
}

base::Result<Book> read_folder(const std::string& path, const std::string& format,
                               base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto names = base::list_files(path);
  if (!names.ok()) return names.failure();
  std::vector<BookFile> files;
  for (const std::string& each : names.value()) {
    const std::filesystem::path name(each);
    // A folder of JSON holds descriptors and documents of cards too.
    const bool is_wanted = name.extension() == "." + format && !name.has_parent_path() &&
                           (format == "csv" || opendata::is_table(name.stem().string()));
    if (!is_wanted) continue;
    auto bytes = base::read_file(std::filesystem::path(path) / name, opendata::largest_book);
    if (!bytes.ok()) return bytes.failure();
    files.push_back({each, std::move(bytes).value()});
  }
  return read_tables(path, files, sources, diagnostics);
}

}  // namespace

Book read_tables(const std::string& path, const std::vector<BookFile>& files,
                 base::Sources& sources, base::Diagnostics& diagnostics) {
  Book book{path, {}};
  for (const BookFile& file : files) {
    const std::string name = path + "/" + file.name;
    if (!text::is_utf8(file.bytes)) {
      report(Code::book_encoding, name, sources, diagnostics);
      continue;
    }
    std::optional<ImportTable> table = read_table(file);
    if (table) {
      book.tables.push_back(*std::move(table));
    } else {
      report(Code::book_unreadable, name, sources, diagnostics);
    }
  }
  return book;
}

base::Result<Book> read_book(const std::string& path, const std::string& format,
                             base::Sources& sources, base::Diagnostics& diagnostics) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return read_folder(path, format, sources, diagnostics);
  const auto bytes = base::read_file(path, opendata::largest_book);
  if (!bytes.ok()) return bytes.failure();
  auto tables = opendata::read_xlsx(bytes.value());
  if (!tables) report(Code::book_unreadable, path, sources, diagnostics);
  return Book{path, tables ? *std::move(tables) : std::vector<ImportTable>()};
}

}  // namespace kohyo::cli
