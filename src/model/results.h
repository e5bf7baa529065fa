// Which results of a plan are due, and which are there.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "model/plan.h"

namespace kohyo::model {

/// Whether any initiative or goal of the plan has a result on record.
bool has_results(const Plan& plan);

/// The fiscal years of the plan whose results are due at `as_of`: `Plan::results_due` months after
/// the year's end have passed. None where the plan expects no results.
std::vector<text::FiscalYear> years_due(const Plan& plan, text::Date as_of);

/// Those of them for which the initiative has no result, of the whole or of a task.
std::vector<text::FiscalYear> years_overdue(const Plan& plan, const Initiative& initiative,
                                            text::Date as_of);

/// The result of a task in a year, or of the whole where `task` is none; null where there is none.
const Progress* result_of(const std::vector<Progress>& progress, text::FiscalYear year,
                          const std::optional<TaskId>& task);

/// Numbers of results of one year. A card counts by the result of the whole, or, where it has none,
/// once for the result of each task.
struct ResultCounts {
  std::map<StatusId, std::size_t> by_status;  ///< statuses that occur
  std::size_t overdue = 0;                    ///< cards without any result of a year that is due
};
/// By year; years without results that are not due are left out.
std::map<text::FiscalYear, ResultCounts> count_results(const std::vector<const Initiative*>& cards,
                                                       const Plan& plan, text::Date as_of);

}  // namespace kohyo::model
