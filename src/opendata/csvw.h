// The tables of a folder described for the web.
#pragma once

#include <string>

#include "opendata/publication.h"

namespace kohyo::opendata {

/// `csv-metadata.json`: a table group of W3C's Metadata Vocabulary for Tabular Data (2015-12-17).
/// The titles of columns are the names in the header, as validators compare them; labels and
/// descriptions stand beside them in both languages. References that may be empty are left out, as
/// in the Data Package.
std::string csv_metadata(const Publication& publication);

}  // namespace kohyo::opendata
