// やさしい日本語: what it is, the plans and cards that have texts in it.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// The pages in easy Japanese, at the places of their twins in the main languages: of the cards
/// that have a text in it, of their plans, and the first page. None where no card has any.
std::vector<Layout> easy_layouts(const model::Catalogue& catalogue);

/// What pages need to know of those.
EasyJapanese easy_japanese(model::Words words, const std::vector<Layout>& layouts);

Content easy_home_page(const Context& context);
Content easy_plan_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
