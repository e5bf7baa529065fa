// The pages of one edition of a plan.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// The pages of the edition that is published: index, goals, cards, comparisons, what changed,
/// feeds, departments, methods, years, budgets, and a page for every item that is there no longer.
std::vector<Layout> published_layouts(const model::Plan& plan, const model::Catalogue& catalogue);

/// The pages of any edition at their permanent place. Search engines are led to what is published
/// where that says the same.
std::vector<Layout> permanent_layouts(const model::Plan& plan, const model::Catalogue& catalogue);

}  // namespace kohyo::pages
