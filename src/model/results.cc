#include "model/results.h"

#include <algorithm>
#include <set>

namespace kohyo::model {
namespace {

/// Months since the beginning of the calendar.
int month_number(int year, int month) {
  return year * 12 + month;
}

void add_results(const Initiative& card, text::FiscalYear year, ResultCounts& counts) {
  if (const Progress* whole = result_of(card.progress, year, {})) {
    ++counts.by_status[whole->status];
    return;
  }
  for (const Progress& each : card.progress) {
    if (each.year == year) ++counts.by_status[each.status];
  }
}

}  // namespace

bool has_results(const Plan& plan) {
  const auto has = [](const auto& item) { return !item.progress.empty(); };
  return std::ranges::any_of(plan.initiatives, has) || std::ranges::any_of(plan.goals, has);
}

std::vector<text::FiscalYear> years_due(const Plan& plan, text::Date as_of) {
  std::vector<text::FiscalYear> due;
  if (!plan.results_due) return due;
  for (const text::FiscalYear year : plan.years()) {
    const int last = month_number(year.start + 1, 3) + *plan.results_due;  // to its last day
    if (last < month_number(as_of.year, as_of.month)) due.push_back(year);
  }
  return due;
}

std::vector<text::FiscalYear> years_overdue(const Plan& plan, const Initiative& initiative,
                                            text::Date as_of) {
  std::vector<text::FiscalYear> due = years_due(plan, as_of);
  std::erase_if(due, [&](text::FiscalYear year) {
    return std::ranges::find(initiative.progress, year, &Progress::year) !=
           initiative.progress.end();
  });
  return due;
}

const Progress* result_of(const std::vector<Progress>& progress, text::FiscalYear year,
                          const std::optional<TaskId>& task) {
  const auto found = std::ranges::find_if(
      progress, [&](const Progress& each) { return each.year == year && each.task == task; });
  return found == progress.end() ? nullptr : &*found;
}

std::map<text::FiscalYear, ResultCounts> count_results(const std::vector<const Initiative*>& cards,
                                                       const Plan& plan, text::Date as_of) {
  std::map<text::FiscalYear, ResultCounts> years;
  for (const Initiative* card : cards) {
    std::set<text::FiscalYear> stated;
    for (const Progress& each : card->progress) stated.insert(each.year);
    for (const text::FiscalYear year : stated) add_results(*card, year, years[year]);
    for (const text::FiscalYear year : years_overdue(plan, *card, as_of)) ++years[year].overdue;
  }
  return years;
}

}  // namespace kohyo::model
