// 正誤: corrections after the publication of an edition.
#pragma once

#include <string_view>

#include "pages/page.h"

namespace kohyo::pages {

/// The corrections of a card or goal, by date; without `scope_id` those of the whole edition. Each:
/// `date`, `of` (the card's or goal's number), `url`, `where` (the field), `change`, `reason`.
render::Value errata(const model::Plan& plan, std::string_view scope_id, const routes::Place& here,
                     const Context& context);

}  // namespace kohyo::pages
