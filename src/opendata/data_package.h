// The tables of a folder described as a Data Package.
#pragma once

#include <string>
#include <vector>

#include "opendata/publication.h"

namespace kohyo::opendata {

/// `datapackage.json`: Data Package v2 (https://datapackage.org) with a Table Schema for each CSV
/// file. Titles and descriptions are in Japanese, and in English below `translations`, for which
/// the standard has no member. A reference that may be empty is left to the dictionary: readers do
/// not agree on a key of several fields of which one is missing.
std::string data_package(const Publication& publication, const std::vector<DataFile>& files);

}  // namespace kohyo::opendata
