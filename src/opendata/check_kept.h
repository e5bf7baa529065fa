// Whether the content says what a book said.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "opendata/text_table.h"

namespace kohyo::opendata {

/// Reports cells of `imported` that `content`, made from them, states otherwise.
void check_kept(const std::string& path, const TextTables& imported, const TextTables& content,
                base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace kohyo::opendata
