// The editions of a plan, those whose text is not on record among them.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// From the oldest on: `title`, `decided_on`, `source`, `is_on_record`, `is_current`, `pages` (of
/// that edition), `changes_url` and `changes` (how many, of an edition that was compared or that
/// declares them). Nothing for a plan with one edition.
render::Value history(const model::Plan& plan, const routes::Place& here, const Context& context);

}  // namespace kohyo::pages
