// Every page of the site.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// The pages that exist in every language, in the order of the site map. A new kind of page is one
/// line here.
std::vector<Layout> all_layouts(const model::Catalogue& catalogue);

/// The files that exist once: the choice of a language, the server's 404 page, the site map.
std::vector<Page> site_files(const model::Catalogue& catalogue, const std::vector<Layout>& layouts,
                             const std::vector<model::Words>& words);

}  // namespace kohyo::pages
