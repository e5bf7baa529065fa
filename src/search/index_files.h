// The index as files that a page loads one by one: scripts that hand over a value, because a page
// opened from a folder can load scripts and nothing else.
#pragma once

#include <string>
#include <vector>

#include "model/catalogue.h"
#include "routes/routes.h"

namespace kohyo::search {

struct IndexFile {
  routes::SitePath path;
  std::string bytes;
};

/// The index in one language, below its folder (`routes::search_index`): `index.js` with the shape
/// of all others, `grams/0.js` ... with positions, `titles/0.js` ... and `texts/0.js` ... with what
/// results show. docs/decisions/0010 tells the format.
std::vector<IndexFile> index_files(const model::Catalogue& catalogue,
                                   const text::Language& language);

}  // namespace kohyo::search
