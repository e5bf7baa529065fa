#include "pages/progress_page.h"

#include <algorithm>
#include <utility>

#include "model/results.h"
#include "pages/pieces.h"
#include "pages/results.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The years that are due, each with the cards that have no result for it.
Value overdue(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> years;
  const text::Date as_of = context.catalogue.site.as_of;
  for (const text::FiscalYear year : years_due(plan, as_of)) {
    std::vector<Value> cards;
    for (const model::Initiative& card : plan.initiatives) {
      const auto late = years_overdue(plan, card, as_of);
      if (std::ranges::find(late, year) != late.end())
        cards.push_back(card_entry(card, here, plan, context));
    }
    if (cards.empty()) continue;
    Value count = Value::text(std::to_string(cards.size()));
    years.push_back(Object()
                        .set("id", Value::text("overdue-" + std::to_string(year.start)))
                        .set("year", year_labels(year, plan, context))
                        .set("count", std::move(count))
                        .set("cards", std::move(cards)));
  }
  return years;
}

/// The results of one status, each with the goal or card that it is of; none where there is none.
class ResultsOf {
 public:
  ResultsOf(const model::Status& status, const model::Plan& plan, const Context& context)
      : status_(status), plan_(plan), context_(context) {}

  void add(const Value& subject, const std::vector<model::Progress>& all,
           const model::Initiative* card) {
    for (const model::Progress& each : all) {
      if (each.status != status_.id) continue;
      entries_.push_back(
          Object()
              .set("subject", subject)
              .set("result", result_entry(each, card, plan_, StatusName::left_out, context_)));
    }
  }
  Value take() && {
    if (entries_.empty()) return {};
    Value number = Value::text(std::to_string(entries_.size()));
    return Object()
        .set("id", Value::text(result_anchor(status_.id)))
        .set("name", spoken(status_.name, context_))
        .set("count", std::move(number))
        .set("results", std::move(entries_));
  }

 private:
  const model::Status& status_;
  const model::Plan& plan_;
  const Context& context_;
  std::vector<Value> entries_ = {};
};

/// All results, by status, the best first.
Value by_status(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const model::Status& status : plan.statuses) {
    ResultsOf results(status, plan, context);
    for (const model::Goal& goal : plan.goals)
      results.add(goal_entry(goal, here, plan, context), goal.progress, nullptr);
    for (const model::Initiative& card : plan.initiatives)
      results.add(card_entry(card, here, plan, context), card.progress, &card);
    Value all = std::move(results).take();
    if (all.opens_section()) list.push_back(std::move(all));
  }
  return list;
}

}  // namespace

Content progress_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::progress(context.folder(plan));
  const text::Language& language = context.language();
  Value list = by_status(plan, here, context);
  Value late = overdue(plan, here, context);
  const bool has_statuses = list.opens_section();
  const bool has_overdue = late.opens_section();
  Value rule;
  if (plan.results_due)
    rule = context.words.format("progress.due",
                                {{"months", std::to_string(*plan.results_due)},
                                 {"day", label(context.catalogue.site.as_of, language)}});
  Object values;
  values.set("plan", plan_results(plan, here, context))
      .set("rule", std::move(rule))
      .set("overdue", std::move(late))
      .set("has_overdue", has_overdue)
      .set("statuses", std::move(list))
      .set("has_statuses", has_statuses)
      .set("csv", file_link(here, routes::data_table(context.folder(plan).str(), "progress", "csv"),
                            context));
  return {context.words["progress.title"].str(),
          context.words["progress.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
