// Changes in words, for summaries, tables and feeds.
#pragma once

#include <vector>

#include "pages/marked.h"

namespace kohyo::pages {

/// A list of changes of one edition. Each entry: `where` (the field, or the task or section; none
/// for the card as a whole), `url` (its place on the page `on_card`, else none), `year`, `note`
/// (for what no wording tells: new, split ...), `change` (a text for the template `change`; none
/// where there is none), `before` and `after` (the pieces of each side for a table of two columns),
/// `is_unknown`, `moved`, `shift`, `is_editorial` with `has_both` sides and `is_wording`, `reason`
/// (of endings).
render::Value change_entries(const std::vector<const model::Change*>& changes,
                             const model::Plan& plan, bool on_card, Around around,
                             const Context& context);

/// The changes of one card; none where there are none.
render::Value change_entries(const model::Initiative& initiative, const model::Plan& plan,
                             bool on_card, Around around, const Context& context);

std::vector<const model::Change*> pointers(const std::vector<model::Change>& changes);

/// Whether a change records a result. Results have places of their own beside what a plan changed.
bool is_result(const model::Change* change);
/// The changes that record none.
std::vector<const model::Change*> beside_results(const std::vector<model::Change>& changes);

}  // namespace kohyo::pages
