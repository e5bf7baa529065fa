// Whether the open data meets the rules of machine readability.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// The rules by level, each with its result, its exceptions and the places that break it.
Content data_audit_page(const Context& context);

}  // namespace kohyo::pages
