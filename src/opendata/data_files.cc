#include "opendata/data_files.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/fingerprint.h"
#include "opendata/csv.h"
#include "opendata/csvw.h"
#include "opendata/data_package.h"
#include "opendata/datasette.h"
#include "opendata/dcat.h"
#include "opendata/dictionary.h"
#include "opendata/json_rows.h"
#include "opendata/publication.h"
#include "opendata/sqlite.h"
#include "opendata/tables.h"

namespace kohyo::opendata {
namespace {

DataFile data_file(routes::SitePath path, std::string bytes) {
  std::string sha256 = base::sha256(bytes);
  return {std::move(path), std::move(bytes), std::move(sha256)};
}

BookFacts facts_of(const Publication& publication) {
  return {publication.site.municipality.name.main().str(), date_of(publication)};
}

Table table_in(const Encoding& encoding, std::size_t number) {
  const Coverage& coverage = encoding.coverage;
  if (coverage.plan == nullptr) return table_of_all(encoding.catalogue, number);
  return table_of(encoding.catalogue, *coverage.plan, coverage.place, number);
}

std::string book(const Encoding& encoding) {
  std::vector<Sheet> sheets{to_sheet(dictionary_table(), 1)};
  for (std::size_t i = 0; i < table_definitions().size(); ++i)
    sheets.push_back(to_sheet(table_in(encoding, i), i + 2));
  return to_xlsx(std::move(sheets), encoding.coverage.facts);
}

/// Not as a string: the database is the largest of all files.
DataFile database(const Encoding& encoding) {
  DatabaseWriter writer;
  for (std::size_t i = 0; i < table_definitions().size(); ++i) writer.add(table_in(encoding, i));
  const std::string_view bytes = writer.finish();
  return {{}, output::FileBytes::copy_of(bytes), base::sha256(bytes)};
}

/// A file in the first folder, with copies in the others.
template <typename PathIn>
DataFile published(const std::vector<std::string>& folders, PathIn path_in, DataFile file) {
  file.path = path_in(folders.front());
  for (std::size_t i = 1; i < folders.size(); ++i) file.copies.push_back(path_in(folders[i]));
  return file;
}

std::vector<DataFile> encode_table(const Encoding& encoding) {
  const Table table = table_in(encoding, encoding.table);
  const std::vector<std::string>& folders = encoding.coverage.folders;
  const auto path = [&](std::string_view extension) {
    return [&table, extension](const std::string& folder) {
      return routes::data_table(folder, table.name, extension);
    };
  };
  return {published(folders, path("csv"), data_file({}, to_csv(table))),
          published(folders, path("json"), data_file({}, to_json(table)))};
}

}  // namespace

std::vector<Coverage> coverages(const model::Catalogue& catalogue) {
  std::vector<Coverage> all;
  for (const Publication& publication : publications(catalogue)) {
    if (publication.plan == nullptr && all.size() == 1) {
      all.front().folders.push_back(publication.folder);
    } else {
      all.push_back(
          {{publication.folder}, publication.plan, publication.place, facts_of(publication)});
    }
  }
  return all;
}

std::vector<Encoding> encodings(const model::Catalogue& catalogue,
                                const std::vector<Coverage>& coverages) {
  std::vector<Encoding> all;
  for (const Coverage& coverage : coverages) {  // never two databases at once: they are large
    all.push_back({catalogue, coverage, Encoding::Product::database, 0});
    all.push_back({catalogue, coverage, Encoding::Product::book, 0});
  }
  for (const Coverage& coverage : coverages) {
    for (std::size_t i = 0; i < table_definitions().size(); ++i)
      all.push_back({catalogue, coverage, Encoding::Product::table, i});
  }
  return all;
}

std::vector<DataFile> encode(const Encoding& encoding) {
  const std::vector<std::string>& folders = encoding.coverage.folders;
  const auto path = [](std::string_view extension) {
    return [extension](const std::string& folder) { return routes::data_book(folder, extension); };
  };
  switch (encoding.product) {
    case Encoding::Product::book:
      return {published(folders, path("xlsx"), data_file({}, book(encoding)))};
    case Encoding::Product::database:
      return {published(folders, path("sqlite"), database(encoding))};
    case Encoding::Product::table:
      return encode_table(encoding);
  }
  return {};
}

std::vector<DataFile> descriptions(const model::Catalogue& catalogue,
                                   const std::vector<DataFile>& tables) {
  const std::vector<Publication> all = publications(catalogue);
  std::vector<DataFile> files;
  for (const Publication& publication : all) {
    files.push_back(data_file(routes::data_descriptor(publication.folder, "datapackage.json"),
                              data_package(publication, tables)));
    files.push_back(data_file(routes::data_descriptor(publication.folder, "csv-metadata.json"),
                              csv_metadata(publication)));
  }
  files.push_back(data_file(routes::data_catalog(), dcat_catalog(catalogue.site, all, tables)));
  files.push_back(data_file(routes::data_metadata(), datasette_metadata(catalogue.site, all)));
  return files;
}

namespace {

/// The checksums of those `files` that lie in `folder`, which ends in `/`, as a file at `list`.
DataFile checksums_in(const std::string& folder, const std::vector<DataFile>& files,
                      routes::SitePath list) {
  std::vector<std::string> lines;
  const auto add = [&](const DataFile& file, const routes::SitePath& path) {
    lines.push_back(file.sha256 + "  " + path.substr(folder.size()) + "\n");
  };
  for (const DataFile& file : files) {
    if (file.path.starts_with(folder)) add(file, file.path);
    for (const routes::SitePath& copy : file.copies) {
      if (copy.starts_with(folder)) add(file, copy);
    }
  }
  std::ranges::sort(lines, {}, [](const std::string& line) { return line.substr(66); });
  std::string bytes;
  for (const std::string& line : lines) bytes += line;
  return data_file(std::move(list), std::move(bytes));
}

}  // namespace

DataFile checksums(const std::vector<DataFile>& files) {
  return checksums_in("data/", files, routes::data_checksums());
}

DataFile checksums(const std::vector<DataFile>& files, const routes::PlanFolder& folder) {
  return checksums_in("data/" + folder.str() + "/", files, routes::data_checksums(folder));
}

}  // namespace kohyo::opendata
