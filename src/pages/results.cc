#include "pages/results.h"

#include <algorithm>
#include <utility>

#include "model/find.h"
#include "model/results.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

Value status_name(const model::StatusId& id, const model::Plan& plan, const Context& context) {
  const model::Status* status = model::find_by_id(plan.statuses, id);
  return status != nullptr ? spoken(status->name, context) : Value::text(id.str());
}

Value task_name(const model::Progress& progress, const model::Initiative* card,
                const Context& context) {
  if (!progress.task || card == nullptr) return {};
  const model::Task* task = model::find_by_id(card->schedule, *progress.task);
  return task != nullptr ? spoken(task->name, context) : Value::text(progress.task->str());
}

std::vector<Value> entries(const std::vector<model::Progress>& all, const model::Initiative* card,
                           const model::Plan& plan, const Context& context) {
  std::vector<Value> list;
  for (const model::Progress& progress : all)
    list.push_back(result_entry(progress, card, plan, StatusName::shown, context));
  return list;
}

Value number(std::size_t count) {
  return Value::text(std::to_string(count));
}

Value year_list(const std::vector<text::FiscalYear>& years, const model::Plan& plan,
                const Context& context) {
  std::vector<Value> list;
  for (const text::FiscalYear year : years)
    list.push_back(Object().set("year", year_labels(year, plan, context)));
  return list;
}

}  // namespace

Value result_entry(const model::Progress& progress, const model::Initiative* card,
                   const model::Plan& plan, StatusName status, const Context& context) {
  Value as_of, evidence, name;
  if (status == StatusName::shown) name = status_name(progress.status, plan, context);
  if (progress.as_of) as_of = Value::text(label(*progress.as_of, context.language()));
  if (progress.evidence) evidence = *progress.evidence;
  return Object()
      .set("year", year_labels(progress.year, plan, context))
      .set("task", task_name(progress, card, context))
      .set("status", std::move(name))
      .set("actual", spoken(progress.actual, context))
      .set("account", spoken(progress.account, context))
      .set("as_of", std::move(as_of))
      .set("evidence", std::move(evidence));
}

Value card_results(const model::Initiative& card, const model::Plan& plan, const Context& context) {
  const std::vector<text::FiscalYear> overdue =
      years_overdue(plan, card, context.catalogue.site.as_of);
  if (card.progress.empty() && overdue.empty()) return {};
  return Object()
      .set("has_results", !card.progress.empty())
      .set("results", entries(card.progress, &card, plan, context))
      .set("overdue", year_list(overdue, plan, context));
}

Value goal_results(const model::Goal& goal, const model::Plan& plan, const Context& context) {
  if (goal.progress.empty()) return {};
  return Object()
      .set("has_results", true)
      .set("results", entries(goal.progress, nullptr, plan, context))
      .set("overdue", std::vector<Value>{});
}

Value cell_result(const model::Initiative& card, text::FiscalYear year,
                  const std::optional<model::TaskId>& task, const model::Plan& plan,
                  const Context& context) {
  const model::Progress* progress = model::result_of(card.progress, year, task);
  if (progress == nullptr) return {};
  return Object()
      .set("status", status_name(progress->status, plan, context))
      .set("actual", spoken(progress->actual, context));
}

std::string result_anchor(const model::StatusId& status) {
  return "status-" + status.str();
}

Value result_counts(const std::vector<const model::Initiative*>& cards, const model::Plan& plan,
                    const routes::Place& here, const Context& context) {
  const auto years = count_results(cards, plan, context.catalogue.site.as_of);
  if (years.empty()) return {};
  const bool has_missing =
      std::ranges::any_of(years, [](const auto& year) { return year.second.overdue > 0; });
  std::vector<Value> statuses, rows;
  for (const model::Status& status : plan.statuses)
    statuses.push_back(Object().set("name", spoken(status.name, context)));
  for (const auto& [year, counts] : years) {
    std::vector<Value> cells;
    for (const model::Status& status : plan.statuses) {
      const auto found = counts.by_status.find(status.id);
      const bool is_there = found != counts.by_status.end();
      const routes::Place all = routes::progress(context.folder(plan));
      cells.push_back(
          Object()
              .set("status", spoken(status.name, context))
              .set("url", is_there ? link(here, all, context, result_anchor(status.id)) : Value())
              .set("count", number(is_there ? found->second : 0)));
    }
    rows.push_back(Object()
                       .set("year", year_labels(year, plan, context))
                       .set("counts", std::move(cells))
                       .set("missing", number(counts.overdue)));
  }
  return Object()
      .set("statuses", std::move(statuses))
      .set("rows", std::move(rows))
      .set("has_missing", has_missing);
}

bool expects_results(const model::Plan& plan) {
  return plan.results_due.has_value() || plan.results_note.has_value() || has_results(plan);
}

Value plan_results(const model::Plan& plan, const routes::Place& here, const Context& context) {
  if (!expects_results(plan)) return {};
  return Object()
      .set("has_results", has_results(plan))
      .set("counts", result_counts(plan.all_initiatives(), plan, here, context))
      .set("note", spoken(plan.results_note, context))
      .set("url", link(here, routes::progress(context.folder(plan)), context));
}

}  // namespace kohyo::pages
