// Atom feeds: an entry a changed card, with before and after in words.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// A feed (RFC 4287) at `here` of those of `initiatives` that the edition in hand changed; `title`
/// names what they have in common, `page` is the page that it belongs to.
Content feed(const model::Plan& plan, const std::vector<const model::Initiative*>& initiatives,
             const std::string& title, const routes::Place& page, const routes::Place& here,
             const Context& context);

}  // namespace kohyo::pages
