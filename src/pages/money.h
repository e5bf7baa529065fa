// Amounts of money as cells, with the words for having none.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// An amount for a cell: `figure` with its unit, or one of `is_dash`, `is_undecided`, `is_none`.
render::Object amount_values(model::ValueStatus status, const std::optional<model::Money>& money,
                             const Context& context);

/// The same with what the edition changed: `former` is the amount before, if it was another;
/// `is_added`, `is_removed`. Null stands for nothing stated.
render::Object marked_amount(const model::Budget* budget, const Context& context);

/// A sum with its unit; null where there is none.
render::Value total(const std::optional<model::Money>& sum, const Context& context);

/// 当初計画, 実績額.
render::Value stage_name(model::BudgetStage stage, const Context& context);

}  // namespace kohyo::pages
