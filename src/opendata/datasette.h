// What Datasette shows beside the databases.
#pragma once

#include <string>
#include <vector>

#include "opendata/publication.h"

namespace kohyo::opendata {

/// `metadata.json` for `datasette *.sqlite --metadata metadata.json` (https://docs.datasette.io,
/// pages Metadata): labels and descriptions in both languages, licence, sources, units. A database
/// has the name of its file.
std::string datasette_metadata(const model::Site& site,
                               const std::vector<Publication>& publications);

}  // namespace kohyo::opendata
