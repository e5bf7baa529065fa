// What was done, beside what was planned: results on the pages of cards, goals and plans.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// Whether a result tells its status, or stands under a heading that does.
enum class StatusName { shown, left_out };

/// A result for the template `result`: `year`, `task` (none: of the whole), `status`, `actual`,
/// `account`, `as_of`, `evidence`.
render::Value result_entry(const model::Progress& progress, const model::Initiative* card,
                           const model::Plan& plan, StatusName status, const Context& context);

/// The results of a card or goal: `results`, and `overdue`, the labels of the years for which one
/// is due and not published. None where there is neither.
render::Value card_results(const model::Initiative& card, const model::Plan& plan,
                           const Context& context);
render::Value goal_results(const model::Goal& goal, const model::Plan& plan,
                           const Context& context);

/// The status of one task in one year, or of the whole where `task` is none: `status` and `actual`;
/// none where no result is on record.
render::Value cell_result(const model::Initiative& card, text::FiscalYear year,
                          const std::optional<model::TaskId>& task, const model::Plan& plan,
                          const Context& context);

/// The place on the page of results where those of a status stand.
std::string result_anchor(const model::StatusId& status);

/// How many of the cards have which status in which year: `statuses` (names), `rows` with `year`,
/// `counts` (each with its `status`, and `url` of these results unless there are none) and
/// `missing` (due, but not published), `has_missing`. A card counts once, by the result of the
/// whole; where it has only results of tasks, each of them counts. None where there is nothing to
/// count.
render::Value result_counts(const std::vector<const model::Initiative*>& cards,
                            const model::Plan& plan, const routes::Place& here,
                            const Context& context);

/// Whether there is anything to say of the results of a plan: some are on record, or the plan says
/// when they are due or why there are none.
bool expects_results(const model::Plan& plan);

/// What the index of a plan says of its results, for the template `plan-results`; none where it
/// expects none.
render::Value plan_results(const model::Plan& plan, const routes::Place& here,
                           const Context& context);

}  // namespace kohyo::pages
