// One initiative in easy Japanese.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// `initiative` has a text in easy Japanese. Who does it, when, and whether it changed are told
/// from the card itself, in set words.
Content easy_card_page(const model::Plan& plan, const model::Initiative& initiative,
                       const Context& context);

}  // namespace kohyo::pages
