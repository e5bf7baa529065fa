#include "pages/goal_page.h"

#include <algorithm>
#include <utility>

#include "model/sums.h"
#include "pages/bar_chart.h"
#include "pages/change_entries.h"
#include "pages/changed_cards.h"
#include "pages/costs.h"
#include "pages/errata.h"
#include "pages/goal_tree.h"
#include "pages/indicators.h"
#include "pages/kinds.h"
#include "pages/links_across.h"
#include "pages/money.h"
#include "pages/pieces.h"
#include "pages/results.h"
#include "pages/timeline_chart.h"
#include "pages/year_page.h"
#include "text/number.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

Value budgets(const model::Goal& goal, const model::Plan& plan, const Context& context) {
  std::vector<Value> list;
  for (const model::Budget& budget : goal.budgets) {
    list.push_back(Object()
                       .set("amount", marked_amount(&budget, context))
                       .set("year", year_labels(budget.year, plan, context))
                       .set("stage", stage_name(budget.stage, context))
                       .set("note", spoken(budget.note, context)));
  }
  return list;
}

std::string hours_text(std::int64_t hours, bool is_approximate, const Context& context) {
  const std::string_view key = is_approximate ? "unit.about-hours" : "unit.hours";
  return context.words.format(key, {{"hours", text::grouped(hours)}}).str();
}

Value hours(const model::Goal& goal, const Context& context) {
  if (!goal.hours) return {};
  const model::Hours& hours = *goal.hours;
  Value former;
  if (hours.former_hours)
    former = Value::text(hours_text(*hours.former_hours, hours.is_approximate, context));
  return Object()
      .set("period", Value::text(period(hours.first_year, hours.last_year, context)))
      .set("hours", Value::text(hours_text(hours.hours, hours.is_approximate, context)))
      .set("former", former)
      .set("basis", spoken(hours.basis, context));
}

/// The amounts of a goal as bars, one for each year with a figure.
std::vector<Bar> budget_bars(const model::Goal& goal, const Context& context) {
  std::vector<Bar> bars;
  for (const model::Budget& budget : goal.budgets) {
    if (!budget.amount) continue;
    bars.push_back({short_label(budget.year, context.language()), budget.amount->yen,
                    amount(*budget.amount, context)});
  }
  return bars;
}

/// The hours of a goal as bars: now, and before the revision where that is on record.
std::vector<Bar> hour_bars(const model::Goal& goal, const Context& context) {
  std::vector<Bar> bars;
  if (!goal.hours) return bars;
  const model::Hours& hours = *goal.hours;
  const auto bar = [&](std::string_view name, std::int64_t figure, int series) {
    bars.push_back({context.words[name].str(), figure,
                    hours_text(figure, hours.is_approximate, context), series});
  };
  bar("chart.now", hours.hours, 1);
  if (hours.former_hours) bar("chart.before", *hours.former_hours, 2);
  return bars;
}

/// A chart of one group of bars, named by a word.
Value single_chart(std::string_view id, std::string_view name, std::vector<Bar> bars,
                   const Context& context) {
  const text::Text& word = context.words[name];
  return bar_chart(id, {{word, word.str(), {}, std::move(bars)}}, context);
}

/// The goals of a plan with the bars that `bars_of` gives each.
std::vector<BarGroup> goal_groups(const model::Plan& plan, const routes::Place& here,
                                  std::vector<Bar> (*bars_of)(const model::Goal&, const Context&),
                                  const Context& context) {
  std::vector<BarGroup> groups;
  for (const model::Goal& goal : plan.goals) {
    groups.push_back(
        {joined({goal_number(goal, plan, context), spoken(goal.title, context)}, context),
         plain(goal.title, context),
         link(here, routes::goal(context.folder(plan), goal.id), context), bars_of(goal, context)});
  }
  return groups;
}

/// The years for which any goal states an amount.
std::vector<text::FiscalYear> budget_years(const model::Plan& plan) {
  std::vector<text::FiscalYear> years;
  for (const text::FiscalYear year : plan.years()) {
    const auto states = [&](const model::Goal& goal) {
      return std::ranges::find(goal.budgets, year, &model::Budget::year) != goal.budgets.end();
    };
    if (std::ranges::any_of(plan.goals, states)) years.push_back(year);
  }
  return years;
}

Value budget_row(const model::Goal& goal, const std::vector<text::FiscalYear>& years,
                 const routes::Place& here, const model::Plan& plan, const Context& context) {
  std::vector<Value> amounts;
  for (const text::FiscalYear year : years) {
    const auto budget = std::ranges::find(goal.budgets, year, &model::Budget::year);
    amounts.push_back(budget == goal.budgets.end()
                          ? amount_values(model::ValueStatus::none, {}, context)
                          : amount_values(budget->status, budget->amount, context));
  }
  return Object()
      .set("goal", goal_entry(goal, here, plan, context))
      .set("amounts", std::move(amounts))
      .set("source_note", spoken(goal.source_note, context));
}

/// What only goals of some plans have: kinds of their own, goals below them, amounts of several
/// stages.
void add_shape(Object& values, const model::Plan& plan, const model::Goal& goal,
               const model::Goal& marked, const routes::Place& here, const Context& context) {
  const bool is_table = has_stages(marked.budgets);
  Value below = children(goal, plan, here, context);
  const bool has_below = below.opens_section();
  const std::vector<const model::Initiative*> cards = plan.initiatives_of(goal.id);
  Value numbers = counts_below(goal, plan, context);
  const bool has_numbers = numbers.opens_section();
  const std::string& name = plain(kind_of(goal, plan), context);
  const bool is_told = goal_number(goal, plan, context).as_text().str().starts_with(name);
  Value kind;  // 施策１ tells it already
  if (!has_plain_kinds(plan, context) && !is_told) kind = spoken(kind_of(goal, plan), context);
  values.set("kind", std::move(kind))
      .set("children", std::move(below))
      .set("has_children", has_below)
      .set("has_cards", !cards.empty())
      .set("numbers", std::move(numbers))
      .set("has_numbers", has_numbers)
      .set("changed", cards.empty() ? Value() : changed_counts(plan, cards, here, context))
      .set("cards_heading", kind_word("goal.cards", goal, plan, context))
      .set("revisions_heading", kind_word("goal.revisions", goal, plan, context))
      .set("has_budgets", !marked.budgets.empty())
      .set("indicators",
           indicators(shown(goal.indicators, plan.revision.of(goal.id)), plan, context))
      .set("card_indicators", card_indicators(goal, plan, here, context))
      .set("costs", is_table ? costs(marked.budgets, plan, context) : Value());
}

/// The cards of a goal on a timeline; none where one of them plans nothing by year, which a list
/// shows as well.
Value timeline_of(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                  const Context& context) {
  const std::vector<const model::Initiative*> cards = plan.initiatives_of(goal.id);
  const bool all_plan =
      std::ranges::none_of(cards, [](const auto* card) { return card->schedule.empty(); });
  return all_plan ? timeline(plan, cards, here, context) : Value();
}

/// The schedules as data; none for a goal whose cards have none.
Value schedule_csv(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                   const Context& context) {
  const std::vector<const model::Initiative*> cards = plan.initiatives_of(goal.id);
  if (!has_schedule(cards)) return {};
  return file_link(here, routes::data_table(context.folder(plan).str(), "schedule", "csv"),
                   context);
}

/// What was done for the goal, and how it belongs to other plans.
void add_results(Object& values, const model::Plan& plan, const model::Goal& goal,
                 const routes::Place& here, const Context& context) {
  Value counts = result_counts(below(goal, plan).cards, plan, here, context);
  Value of_cards;
  if (counts.opens_section())
    of_cards =
        Object()
            .set("counts", std::move(counts))
            .set("progress_url", link(here, routes::progress(context.folder(plan)), context));
  values.set("results", goal_results(goal, plan, context))
      .set("card_counts", std::move(of_cards))
      .set("crossings", crossings(plan, goal, here, context));
}

/// Feeds are of what is published: none for a goal that is there no longer.
Value feed_url(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
               const Context& context) {
  const model::Plan* published = context.catalogue.find_plan(plan.id);
  if (published == nullptr || published->find_goal(goal.id) == nullptr) return {};
  return link(here, routes::feed(plan.id, goal.id), context);
}

}  // namespace

Content goal_page(const model::Plan& plan, const model::Goal& goal, const Context& context) {
  const routes::Place here = routes::goal(context.folder(plan), goal.id);
  const model::Goal* with_marks = plan.revision.marked(goal.id);
  const model::Goal& marked = with_marks != nullptr ? *with_marks : goal;
  const model::LocalText& former_title = marked.former ? marked.former->title : marked.title;
  const auto data = [&](std::string_view table) {
    return file_link(here, routes::data_table(context.folder(plan).str(), table, "csv"), context);
  };
  Object values;
  values.set("number", goal_number(goal, plan, context))
      .set("title", marked_in_place(former_title, goal.title, context))
      .set("sections", sections(plan.goal_sections, marked.sections, here, plan, context))
      .set("has_marks", with_marks != nullptr)
      .set("changes",
           change_entries(pointers(plan.revision.of(goal.id)), plan, true, Around::some, context))
      .set("has_changes", !plan.revision.of(goal.id).empty())
      .set("budgets", budgets(marked, plan, context))
      .set("budget_note", spoken(plan.budget_note, context))
      .set("hours", hours(goal, context))
      .set("source_note", spoken(goal.source_note, context))
      .set("errata", errata(plan, goal.id.str(), here, context))
      .set("has_errata", errata(plan, goal.id.str(), here, context).opens_section())
      .set("feed_url", feed_url(plan, goal, here, context))
      .set("cards", card_entries(plan.initiatives_of(goal.id), here, plan, context))
      .set("timeline", timeline_of(plan, goal, here, context))
      .set("schedule_csv", schedule_csv(plan, goal, here, context))
      .set("budgets_csv", data("budgets"))
      .set("hours_csv", data("hours"))
      .set("budget_chart",
           single_chart("budget", "goal.budgets", budget_bars(goal, context), context))
      .set("hours_chart",
           single_chart("hours-bar", "goal.hours", hour_bars(goal, context), context));
  add_shape(values, plan, goal, marked, here, context);
  add_results(values, plan, goal, here, context);
  const std::string number = goal_number(goal, plan, context).as_text().str();
  return {number + " " + plain(goal.title, context),
          summary(plan.goal_sections, goal.sections, plain(goal.title, context), context),
          crumbs_above(goal, plan, context), is_in_language(values, context), std::move(values)};
}

bool has_budgets(const model::Plan& plan) {
  return has_costs(plan) || std::ranges::any_of(plan.goals, [](const model::Goal& goal) {
           return goal.hours.has_value();
         });
}

namespace {

/// The sums of the first and the last year in a sentence; none where one of them is not known.
Value sums_in_words(const model::Plan& plan, const std::vector<text::FiscalYear>& years,
                    const Context& context) {
  if (years.size() < 2) return {};
  const auto first = sum_of_goals(plan, years.front());
  const auto last = sum_of_goals(plan, years.back());
  if (!first || !last) return {};
  return context.words.format("budgets.said", {{"first", label(years.front(), context.language())},
                                               {"first_sum", amount(*first, context)},
                                               {"last", label(years.back(), context.language())},
                                               {"last_sum", amount(*last, context)}});
}

/// The totals that the plan prints, one behind the other; none where it prints none.
Value totals_in_words(const model::Plan& plan, const Context& context) {
  std::string parts;
  for (const model::Budget& budget : plan.budgets) {
    if (!budget.amount) continue;
    if (!parts.empty()) parts += context.words["costs.next"].str();
    parts += context.words
                 .format("costs.part-said",
                         {{"stage", stage_name(budget.stage, context).as_text().str()},
                          {"year", label(budget.year, context.language())},
                          {"amount", amount(*budget.amount, context)}})
                 .str();
  }
  if (parts.empty()) return {};
  return context.words.format("costs.said", {{"parts", parts}});
}

}  // namespace

Content budgets_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::budgets(context.folder(plan));
  const std::vector<text::FiscalYear> years = budget_years(plan);
  std::vector<Value> year_list;
  std::vector<Value> totals;
  for (const text::FiscalYear year : years) {
    year_list.push_back(year_labels(year, plan, context));
    totals.push_back(Object().set("figure", total(sum_of_goals(plan, year), context)));
  }
  std::vector<Value> rows;
  std::vector<Value> hour_rows;
  for (const model::Goal& goal : plan.goals) {
    rows.push_back(budget_row(goal, years, here, plan, context));
    if (!goal.hours) continue;
    hour_rows.push_back(Object()
                            .set("goal", goal_entry(goal, here, plan, context))
                            .set("hours", hours(goal, context)));
  }
  const bool is_table = has_cost_table(plan);
  const bool has_hours = !hour_rows.empty();
  const bool has_notes = std::ranges::any_of(
      plan.goals, [](const model::Goal& goal) { return goal.source_note.has_value(); });
  const text::Text& title = context.words[is_table ? "costs.title" : "budgets.title"];
  const std::string description =
      is_table ? context.words["costs.description"].str()
               : kind_text("budgets.description", plan.all_initiatives(), plan, context);
  Object values;
  values.set("title", title)
      .set("sum_said", sums_in_words(plan, years, context))
      .set("total_said", totals_in_words(plan, context))
      .set("description",
           is_table ? Value::text(description)
                    : kind_word("budgets.description", plan.all_initiatives(), plan, context))
      .set("goal_heading", spoken(plan.goal_kind, context))
      .set("budgets_heading", kind_word("budgets.caption", plan, context))
      .set("hours_heading", kind_word("budgets.hours-caption", plan, context))
      .set("all_costs", is_table ? all_costs(plan, here, context) : Value())
      .set("has_hours", has_hours)
      .set("has_notes", has_notes)
      .set("years", std::move(year_list))
      .set("rows", std::move(rows))
      .set("totals", std::move(totals))
      .set("hour_rows", std::move(hour_rows))
      .set("budget_chart",
           bar_chart("budget", goal_groups(plan, here, budget_bars, context), context))
      .set("hours_chart", bar_chart("hours", goal_groups(plan, here, hour_bars, context), context))
      .set("budget_note", spoken(plan.budget_note, context))
      .set("budgets_csv",
           file_link(here, routes::data_table(context.folder(plan).str(), "budgets", "csv"),
                     context))
      .set(
          "hours_csv",
          file_link(here, routes::data_table(context.folder(plan).str(), "hours", "csv"), context));
  return {title.str(),
          description,
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
