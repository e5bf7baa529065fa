// Every dataset of the site in one catalogue.
#pragma once

#include <string>
#include <vector>

#include "opendata/publication.h"

namespace kohyo::opendata {

/// `catalog.jsonld`: DCAT 3 (W3C, 2024-08-22) as DCAT-AP 3.0.1 asks for it, in JSON-LD with a
/// context of its own, so that it can be read offline. A dataset for each folder, a distribution
/// for each of its files that is in `files`.
std::string dcat_catalog(const model::Site& site, const std::vector<Publication>& publications,
                         const std::vector<DataFile>& files);

}  // namespace kohyo::opendata
