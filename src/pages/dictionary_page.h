// What every table and column of the open data means.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// The tables in the order of the data contract, each at its `table_id`.
Content dictionary_page(const Context& context);

}  // namespace kohyo::pages
