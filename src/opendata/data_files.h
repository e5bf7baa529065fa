// The files below /data/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/catalogue.h"
#include "opendata/table.h"
#include "opendata/xlsx.h"
#include "output/file_bytes.h"
#include "routes/routes.h"

namespace kohyo::opendata {

/// One file of open data, ready to be written.
struct DataFile {
  routes::SitePath path;
  output::FileBytes bytes;
  std::string sha256;
  std::vector<routes::SitePath> copies = {};  ///< where the same bytes stand as well
};

/// What is published together, before its tables are made.
struct Coverage {
  std::vector<std::string> folders;  ///< below /data/, each with the same files: transition, all
  const model::Plan* plan;           ///< null: all plans
  routes::PlanFolder place;          ///< of the pages that the tables point to
  BookFacts facts;
};

/// One for each plan, one of all plans together, and one for each edition. With a single plan the
/// first two are one.
std::vector<Coverage> coverages(const model::Catalogue& catalogue);

/// A piece of work for one thread: one book, one database, or one table as CSV and JSON. It makes
/// the tables that it needs itself, one after another, and lets go of them: all tables of a large
/// plan take far more memory than the files made from them.
struct Encoding {
  enum class Product { book, database, table };
  const model::Catalogue& catalogue;
  const Coverage& coverage;
  Product product;
  std::size_t table;  ///< its place in the contract
};

/// All the work on `coverages`, the longest pieces first.
std::vector<Encoding> encodings(const model::Catalogue& catalogue,
                                const std::vector<Coverage>& coverages);
/// The files of one piece, in the first folder, with copies in the others.
std::vector<DataFile> encode(const Encoding& encoding);

/// The files that describe the `tables` that were encoded: `datapackage.json` and
/// `csv-metadata.json` in each folder, the catalogue as DCAT, and the metadata for Datasette.
std::vector<DataFile> descriptions(const model::Catalogue& catalogue,
                                   const std::vector<DataFile>& tables);

/// The document of one card: everything that its page in `folder` shows, in every language.
DataFile card_document(const model::Catalogue& catalogue, const model::Plan& plan,
                       const routes::PlanFolder& folder, const model::Initiative& initiative);

/// `SHA256SUMS` for all other data files, sorted by path, as `sha256sum --check` reads it in the
/// folder /data/.
DataFile checksums(const std::vector<DataFile>& files);
/// The same for the files of one edition at its permanent place, by path below its folder.
DataFile checksums(const std::vector<DataFile>& files, const routes::PlanFolder& folder);

}  // namespace kohyo::opendata
