#include "pages/site_pages.h"

#include <algorithm>
#include <utility>

#include "pages/changed_cards.h"
#include "pages/goal_page.h"
#include "pages/goal_tree.h"
#include "pages/kinds.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"
#include "pages/plans_page.h"
#include "pages/readings.h"
#include "pages/year_page.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// 個票 38, 事業 12: `name` and `count` of cards.
Object count_of(const Cards& cards, const model::Plan& plan, const Context& context) {
  Value name = has_plain_kinds(plan, context) ? Value(context.words["home.card-count"])
                                              : name_of(cards, plan, context);
  return Object()
      .set("name", std::move(name))
      .set("count", Value::text(std::to_string(cards.size())));
}

/// The widest goals, each with the cards below it.
Value goals_of(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> goals;
  for (const model::Goal* goal : widest_goals(plan)) {
    goals.push_back(Object()
                        .set("goal", goal_entry(*goal, here, plan, context))
                        .set("cards", count_of(below(*goal, plan).cards, plan, context)));
  }
  return goals;
}

Value by_goal(const model::Plan& plan, const Context& context) {
  const std::vector<const model::Goal*> goals = widest_goals(plan);
  return goals.empty() ? Value() : kind_word("home.by-goal", *goals.front(), plan, context);
}

/// What the edition in hand changed, in numbers that lead to the changes; none where it tells none.
Value changes_of(const model::Plan& plan, const routes::Place& here, const Context& context) {
  if (!tells_changes(plan)) return {};
  const model::ChangedCards changed = changed_cards(plan);
  const auto count = [](const auto& cards) { return Value::text(std::to_string(cards.size())); };
  const auto changes = [&](std::string_view part) {
    return link(here, routes::changes(plan.id, plan.edition().id), context, part);
  };
  const bool has_counts = !changed.fresh.empty() || !changed.revised.empty() ||
                          !changed.forward.empty() || !changed.back.empty();
  return Object()
      .set("url", changes(""))
      .set("has_counts", has_counts)
      .set("new_label", kind_word("edition-changes.new", plan, context))
      .set("revised_label", kind_word("home.revised-count", plan, context))
      .set("forward_label", kind_word("home.forward-count", plan, context))
      .set("back_label", kind_word("home.back-count", plan, context))
      .set("new_count", count(changed.fresh))
      .set("revised_count", count(changed.revised))
      .set("forward_count", count(changed.forward))
      .set("back_count", count(changed.back))
      .set("new_url", changes(changed.fresh.empty() ? "" : "new"))
      .set("revised_url", changes("all-changes"))
      .set("forward_url", changes(changed.forward.empty() ? "" : "forward"))
      .set("back_url", changes(changed.back.empty() ? "" : "back"))
      .set("new_cards", card_entries(changed.fresh, here, plan, context))
      .set("has_new_cards", !changed.fresh.empty());
}

/// The plan's page of this fiscal year; none where nothing is planned for it.
Value year_of(const model::Plan& plan, const routes::Place& here, const Context& context) {
  const std::optional<text::FiscalYear> year = this_year(plan, context);
  if (!year || !has_schedule(plan.all_initiatives())) return {};
  const routes::Place page = routes::year(context.folder(plan), *year);
  return year_labels(*year, plan, context).set("url", link(here, page, context));
}

Value plan_entry(const model::Plan& plan, const routes::Place& here, const Context& context) {
  const auto url = [&](bool is_there, const routes::Place& page) {
    return is_there ? link(here, page, context) : Value();
  };
  return Object()
      .set("title", spoken(plan.title, context))
      .set("summary", spoken(plan.summary, context))
      .set("url", link(here, routes::plan(context.folder(plan)), context))
      .set("edition", spoken(plan.edition().title, context))
      .set("period", Value::text(period(plan.first_year, plan.last_year, context)))
      .set("cards", count_of(plan.all_initiatives(), plan, context))
      .set("changes", changes_of(plan, here, context))
      .set("by_goal", by_goal(plan, context))
      .set("goals", goals_of(plan, here, context))
      .set("departments_url",
           url(!departments_of(plan).empty(), routes::departments(context.folder(plan))))
      .set("methods_url", url(!plan.methods.empty(), routes::methods(context.folder(plan))))
      .set("year", year_of(plan, here, context))
      .set("budgets_url", url(has_budgets(plan), routes::budgets(context.folder(plan))));
}

/// The term in the languages of the site in which the page does not show it already, each marked as
/// what it is.
Value other_names(const model::Term& term, const Context& context) {
  std::vector<Value> others;
  const text::Language& shown = term.name.in(context.language()).language;
  for (const text::Language& other : context.catalogue.site.languages) {
    if (other != shown && term.name.has(other))
      others.push_back(Value::spoken(term.name.in(other).value, other));
  }
  return others;
}

}  // namespace

Content home_page(const Context& context) {
  const routes::Place here = routes::home();
  const model::Site& site = context.catalogue.site;
  const std::vector<model::Plan>& plans = context.catalogue.plans;
  std::vector<Value> others;
  for (std::size_t i = 1; i < plans.size(); ++i)
    others.push_back(plan_entry(plans[i], here, context));
  const std::string& municipality = plain(site.municipality.name, context);
  const text::Text description =
      context.words.format("home.description", {{"municipality", municipality}});
  Object values;
  values.set("title", spoken(site.title, context))
      .set("description", description)
      .set("plan", plans.empty() ? Value() : plan_entry(plans.front(), here, context))
      .set("has_others", !others.empty())
      .set("others", std::move(others))
      .set("plans_url",
           has_family(context.catalogue) ? link(here, routes::plans(), context) : Value())
      .set("glossary_url", link(here, routes::glossary(), context))
      .set("open_data_url", link(here, routes::open_data(), context));
  return {plain(site.title, context),
          description.str(),
          {},
          is_in_language(values, context),
          std::move(values)};
}

namespace {

Content glossary(const std::vector<model::Term>& all, std::vector<Crumb> way,
                 const Context& context) {
  std::vector<Value> terms;
  const text::Language& language = context.language();
  bool is_translated = true;
  bool any_readings = false;
  const bool is_foreign = language != context.catalogue.site.languages.front();
  std::vector<const model::Term*> listed;
  for (const model::Term& term : all) listed.push_back(&term);
  for (const model::Term* each : by_name(listed, context)) {
    const model::Term& term = *each;
    const bool is_over_name = has_reading(term.name, term.kana, context);
    any_readings |= is_over_name;
    is_translated &= term.name.has(language) && term.explanation.has(language);
    const Value kana = Value::spoken(term.kana, text::Language("ja"));
    terms.push_back(Object()
                        .set("id", Value::text(term.id.str()))
                        .set("name", name_with_reading(term.name, term.kana, context))
                        .set("kana", is_foreign || is_over_name ? Value() : kana)
                        .set("kana_of_other", is_foreign ? kana : Value())
                        .set("others", other_names(term, context))
                        .set("explanation", spoken(term.explanation, context)));
  }
  Object values;
  values.set("terms", std::move(terms)).set("has_readings", any_readings);
  return {context.words["glossary.title"].str(), context.words["glossary.description"].str(),
          std::move(way), is_translated, std::move(values)};
}

}  // namespace

Content glossary_page(const Context& context) {
  return glossary(context.catalogue.terms, {}, context);
}

Content glossary_page(const model::Plan& plan, const Context& context) {
  return glossary(plan.records.terms, {plan_crumb(plan, context)}, context);
}

Content free_page(const model::Page& page, const Context& context) {
  const routes::Place here = routes::page(page.id);
  Object values;
  values.set("title", spoken(page.title, context))
      .set("prose", prose(page.body, page.title, here, nullptr, 2, "", context));
  return {plain(page.title, context),
          plain(page.description, context),
          {},
          is_in_language(values, context),
          std::move(values)};
}

Content not_found_page(const Context& context) {
  Object values;
  values.set("home", link(routes::not_found(), routes::home(), context));
  return {context.words["not-found.title"].str(),
          context.words["not-found.description"].str(),
          {},
          true,
          std::move(values)};
}

}  // namespace kohyo::pages
