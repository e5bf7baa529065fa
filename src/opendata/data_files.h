// The files below /data/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

/// One file of open data, ready to be written.
struct DataFile {
  routes::SitePath path;
  std::string bytes;
  std::string sha256;
};

/// One table of one plan (or of `all`) still to be encoded: a piece of work for one thread.
struct Encoding {
  std::string folder;  ///< below /data/
  Table table;
};

/// Every table of every plan that is published, of every edition at its permanent place, and of all
/// plans together.
std::vector<Encoding> encodings(const model::Catalogue& catalogue);
/// The table in every format: CSV, then JSON.
std::vector<DataFile> encode(const Encoding& encoding);

/// The document of one card: everything that its page in `folder` shows, in every language.
DataFile card_document(const model::Catalogue& catalogue, const model::Plan& plan,
                       const routes::PlanFolder& folder, const model::Initiative& initiative);

/// `SHA256SUMS` for all other data files, sorted by path, as `sha256sum --check` reads it in the
/// folder /data/.
DataFile checksums(const std::vector<DataFile>& files);
/// The same for the files of one edition at its permanent place, by path below its folder.
DataFile checksums(const std::vector<DataFile>& files, const routes::PlanFolder& folder);

}  // namespace kohyo::opendata
