// Files of open data as pages name them.
#pragma once

#include <string>
#include <string_view>

#include "opendata/table.h"
#include "pages/page.h"

namespace kohyo::pages {

/// The file at `path` or whose copy stands there; null where there is none.
const opendata::DataFile* data_at(const routes::SitePath& path, const Context& context);

/// A file to download: `url`, `name` (its last part), `format` (CSV), `size` (12 KB), `sha256`;
/// none where there is no such file.
render::Value data_link(const routes::Place& here, const routes::SitePath& path,
                        const Context& context);

/// The archive of the whole site; none where there is none.
render::Value archive_link(const routes::Place& here, const Context& context);

/// Where the data of a plan stands on the page of open data: `data-transition`.
std::string data_id(const model::Plan& plan);
/// Where a table stands in the dictionary: `table-revisions`. Others link to it, so it never
/// changes.
std::string table_id(std::string_view table);

/// Words of the data contract: Japanese on pages in Japanese, English on all others.
render::Value in_page(const opendata::Bilingual& words, const Context& context);

}  // namespace kohyo::pages
