#include "opendata/data_files.h"

#include <algorithm>
#include <utility>

#include "base/fingerprint.h"
#include "opendata/formats.h"
#include "opendata/tables.h"

namespace kohyo::opendata {
namespace {

DataFile data_file(routes::SitePath path, std::string bytes) {
  std::string sha256 = base::sha256(bytes);
  return {std::move(path), std::move(bytes), std::move(sha256)};
}

}  // namespace

std::vector<Encoding> encodings(const model::Catalogue& catalogue) {
  std::vector<Encoding> all;
  for (const model::Plan& plan : catalogue.plans) {
    for (Table& table : tables_of(catalogue, plan))
      all.push_back({plan.id.str(), std::move(table)});
  }
  for (const auto* editions : {&catalogue.plans, &catalogue.earlier}) {
    for (const model::Plan& plan : *editions) {
      const routes::PlanFolder folder(plan.id, plan.edition().id);
      for (Table& table : tables_of(catalogue, plan))
        all.push_back({folder.str(), std::move(table)});
    }
  }
  for (Table& table : tables_of_all(catalogue)) all.push_back({"all", std::move(table)});
  return all;
}

std::vector<DataFile> encode(const Encoding& encoding) {
  const auto path = [&](std::string_view extension) {
    return routes::data_table(encoding.folder, encoding.table.name, extension);
  };
  return {data_file(path("csv"), to_csv(encoding.table)),
          data_file(path("json"), to_json(encoding.table))};
}

namespace {

/// The checksums of those `files` that lie in `folder`, which ends in `/`, as a file at `path`.
DataFile checksums_in(const std::string& folder, const std::vector<DataFile>& files,
                      routes::SitePath path) {
  std::vector<std::string> lines;
  for (const DataFile& file : files) {
    if (file.path.starts_with(folder))
      lines.push_back(file.sha256 + "  " + file.path.substr(folder.size()) + "\n");
  }
  std::ranges::sort(lines, {}, [](const std::string& line) { return line.substr(66); });
  std::string bytes;
  for (const std::string& line : lines) bytes += line;
  return data_file(std::move(path), std::move(bytes));
}

}  // namespace

DataFile checksums(const std::vector<DataFile>& files) {
  return checksums_in("data/", files, routes::data_checksums());
}

DataFile checksums(const std::vector<DataFile>& files, const routes::PlanFolder& folder) {
  return checksums_in("data/" + folder.str() + "/", files, routes::data_checksums(folder));
}

}  // namespace kohyo::opendata
