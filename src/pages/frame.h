// What stands around the content of every page: head, navigation, choice of language, notice,
// footer.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// The page for one language: the layout's content as `content` would not do alone, under `page`
/// what the frame needs.
Page lay_out(const Layout& layout, const Context& context);

/// The words of the interface under `words`, as templates name them: `words.card.schedule`. Those
/// in easy Japanese are HTML with their readings, or text where they have none.
render::Value words_value(const model::Words& words);

}  // namespace kohyo::pages
