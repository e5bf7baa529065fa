// 効果額: what measures save or bring in.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

bool has_effects(const model::Plan& plan);
Content effects_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
