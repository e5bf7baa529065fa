// What an edition changed: on one card (新旧対照表), and over the whole plan.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// 新旧対照表: before and after of every changed field of a card, side by side.
Content compare_page(const model::Plan& plan, const model::Initiative& initiative,
                     const Context& context);

/// The editions of a plan, each with the page that tells what it changed.
Content changes_page(const model::Plan& plan, const Context& context);

/// What one edition changed: counts, new and ended items, and every changed field with the reason.
Content edition_changes_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
