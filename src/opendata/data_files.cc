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

std::string book(const Collection& collection) {
  std::vector<Sheet> sheets{to_sheet(dictionary_table(), 1)};
  for (const Table& table : collection.tables) sheets.push_back(to_sheet(table, sheets.size() + 1));
  return to_xlsx(std::move(sheets), collection.facts);
}

/// A file in the first folder, with copies in the others.
template <typename PathIn>
DataFile published(const std::vector<std::string>& folders, PathIn path_in, std::string bytes) {
  DataFile file = data_file(path_in(folders.front()), std::move(bytes));
  for (std::size_t i = 1; i < folders.size(); ++i) file.copies.push_back(path_in(folders[i]));
  return file;
}

std::vector<DataFile> encode_table(const Collection& collection, const Table& table) {
  const auto path = [&](std::string_view extension) {
    return [&table, extension](const std::string& folder) {
      return routes::data_table(folder, table.name, extension);
    };
  };
  return {published(collection.folders, path("csv"), to_csv(table)),
          published(collection.folders, path("json"), to_json(table))};
}

}  // namespace

std::vector<Collection> collections(const model::Catalogue& catalogue) {
  std::vector<Collection> all;
  for (const Publication& publication : publications(catalogue)) {
    if (publication.plan != nullptr) {
      all.push_back({{publication.folder},
                     tables_of(catalogue, *publication.plan, publication.place),
                     facts_of(publication)});
    } else if (all.size() == 1) {
      all.front().folders.push_back(publication.folder);
    } else {
      all.push_back({{publication.folder}, tables_of_all(catalogue), facts_of(publication)});
    }
  }
  return all;
}

std::vector<Encoding> encodings(const std::vector<Collection>& collections) {
  std::vector<Encoding> all;
  for (const auto product : {Encoding::Product::book, Encoding::Product::database}) {
    for (const Collection& collection : collections) all.push_back({collection, product, 0});
  }
  for (const Collection& collection : collections) {
    for (std::size_t i = 0; i < collection.tables.size(); ++i)
      all.push_back({collection, Encoding::Product::table, i});
  }
  return all;
}

std::vector<DataFile> encode(const Encoding& encoding) {
  const Collection& collection = encoding.collection;
  const auto path = [](std::string_view extension) {
    return [extension](const std::string& folder) { return routes::data_book(folder, extension); };
  };
  switch (encoding.product) {
    case Encoding::Product::book:
      return {published(collection.folders, path("xlsx"), book(collection))};
    case Encoding::Product::database:
      return {published(collection.folders, path("sqlite"), to_sqlite(collection.tables))};
    case Encoding::Product::table:
      return encode_table(collection, collection.tables[encoding.table]);
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
