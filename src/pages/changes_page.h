// What an edition changed: on one card (新旧対照表), and over the whole plan.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// 新旧対照表: before and after of every changed field of a card, side by side.
Content compare_page(const model::Plan& plan, const model::Initiative& initiative,
                     const Context& context);

/// The editions of a plan, each with the page that tells what it changed.
Content changes_page(const model::Plan& plan, const Context& context);

/// What the edition in hand changed: counts, new items, and every changed field with the reason.
Content edition_changes_page(const model::Plan& plan, const Context& context);

/// The changes of a card in words, for the summary at its top: `where`, `url` (its row), `before`,
/// `after`, `is_unknown`, `moved`, `shift`.
render::Value change_entries(const model::Initiative& initiative, const Context& context);

}  // namespace kohyo::pages
