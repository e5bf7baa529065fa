#include "opendata/goal_tables.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "opendata/declared.h"
#include "opendata/plan_tables.h"

namespace kohyo::opendata {

Table goals_table(const model::Catalogue& catalogue, const model::Plan& plan,
                  const routes::PlanFolder& folder) {
  TableBuilder table("goals");
  for (const model::Goal& goal : plan.goals) {
    const routes::Place place = routes::goal(folder, goal.id);
    Cell parent;
    if (goal.parent) parent = goal.parent->id.str();
    table.add(record(
        catalogue, plan,
        {goal.id.str(), goal.number_printed.str(), cell(goal.title, "ja"), cell(goal.title, "en"),
         goal.kind, parent, url_of(catalogue, "ja", place), url_of(catalogue, "en", place),
         cell(goal.source_note, "ja"), cell(goal.source_note, "en")}));
  }
  return std::move(table).take();
}

namespace {

/// Number, unit and value status.
Row printed(model::ValueStatus status, const std::optional<model::Money>& amount) {
  Cell number, unit;
  if (amount) {
    number = amount->printed.str();
    unit = std::string(model::printed_unit(amount->unit));
  }
  return {number, unit, std::string(name_of(status))};
}

Row amount_of(const model::Budget& budget) {
  Cell yen;
  if (budget.amount) yen = budget.amount->yen;
  Row row{yen};
  std::ranges::move(printed(budget.status, budget.amount), std::back_inserter(row));
  row.push_back(cell(budget.note, "ja"));
  row.push_back(cell(budget.note, "en"));
  const auto& former = budget.former;
  std::ranges::move(former ? printed(former->status, former->amount) : Row(3),
                    std::back_inserter(row));
  return row;
}

}  // namespace

Table budgets_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("budgets");
  const auto add = [&](std::string_view scope, const std::string& id,
                       const std::vector<model::Budget>& budgets) {
    for (const model::Budget& budget : budgets) {
      Row row{std::string(scope), id, std::int64_t{budget.year.start},
              std::string(name_of(budget.stage))};
      std::ranges::move(amount_of(budget), std::back_inserter(row));
      table.add(record(catalogue, plan, std::move(row)));
    }
  };
  add("plan", plan.id.str(), plan.budgets);
  for (const model::Goal& goal : plan.goals)
    add("goal", goal.id.str(), declared(plan, goal).budgets);
  for (const model::Initiative& card : plan.initiatives)
    add("initiative", card.id.str(), declared(plan, card).budgets);
  return std::move(table).take();
}

Table hours_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("hours");
  for (const model::Goal& goal : plan.goals) {
    if (!goal.hours) continue;
    const model::Hours& hours = *goal.hours;
    Cell former;
    if (hours.former_hours) former = *hours.former_hours;
    table.add(
        record(catalogue, plan,
               {"goal", goal.id.str(), std::int64_t{hours.first_year.start},
                std::int64_t{hours.last_year.start}, hours.hours, former, hours.printed.str(),
                hours.is_approximate, "figure", cell(hours.basis, "ja"), cell(hours.basis, "en")}));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
