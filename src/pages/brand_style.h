// The colours of a municipality as a stylesheet of their own: pages carry no style inside.
#pragma once

#include <string>

#include "model/brand.h"

namespace kohyo::pages {

/// Sets the property `--brand` of the stylesheet for light and for dark screens.
std::string brand_style(const model::Brand& brand);

}  // namespace kohyo::pages
