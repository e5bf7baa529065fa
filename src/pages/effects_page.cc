#include "pages/effects_page.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "pages/money.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::EffectAmount;
using render::Object;
using render::Value;

namespace {

using Amounts = std::vector<EffectAmount>;
/// The columns: years, and none for the sum of all years.
using Columns = std::vector<std::optional<text::FiscalYear>>;

Columns columns_of(const model::Effects& effects) {
  std::set<text::FiscalYear> years;
  bool has_sum = false;
  const auto add = [&](const Amounts& amounts) {
    for (const EffectAmount& amount : amounts) {
      if (amount.year) years.insert(*amount.year);
      has_sum |= !amount.year;
    }
  };
  for (const model::Measure& measure : effects.measures) add(measure.amounts);
  for (const model::EffectTotal& total : effects.totals) add(total.amounts);
  Columns columns(years.begin(), years.end());
  if (has_sum) columns.emplace_back();
  return columns;
}

const EffectAmount* find_amount(const Amounts& amounts,
                                const std::optional<text::FiscalYear>& year) {
  const auto found = std::ranges::find(amounts, year, &EffectAmount::year);
  return found == amounts.end() ? nullptr : &*found;
}

Value heading(const std::optional<text::FiscalYear>& year, const Context& context) {
  if (!year) return context.words["effects.sum"];
  return Value::text(label(*year, context.language()));
}

Value cells(const Amounts& amounts, const Columns& columns, const Context& context) {
  std::vector<Value> list;
  for (const auto& year : columns) {
    const EffectAmount* amount = find_amount(amounts, year);
    Object values = amount != nullptr ? amount_values(amount->status, amount->amount, context)
                                      : amount_values(model::ValueStatus::none, {}, context);
    list.push_back(std::move(values.set("label", heading(year, context))));
  }
  return list;
}

Value kind_name(const std::optional<model::EffectKind>& kind, const Context& context) {
  return context.words["effect-kind." + (kind ? std::string(name_of(*kind)) : "all")];
}

/// What the measures of a column add up to without those listed again; nothing where they state no
/// figure, or have different units.
Value sum(const model::Effects& effects, const std::optional<text::FiscalYear>& year,
          const Context& context) {
  std::optional<model::Money> sum;
  for (const model::Measure& measure : effects.measures) {
    const EffectAmount* part = measure.is_relisted ? nullptr : find_amount(measure.amounts, year);
    if (part == nullptr || !part->amount) continue;
    if (sum && sum->unit != part->amount->unit) return {};
    sum = sum ? model::add(*sum, *part->amount) : part->amount;
    if (!sum) return {};
  }
  return sum ? Value::text(amount(*sum, context)) : Value();
}

Value measure_url(const model::Measure& measure, const model::Plan& plan, const routes::Place& here,
                  const Context& context) {
  const routes::PlanFolder folder = context.folder(plan);
  if (measure.initiative) return link(here, routes::card(folder, measure.initiative->id), context);
  if (measure.goal) return link(here, routes::goal(folder, measure.goal->id), context);
  return {};
}

Value rows(const model::Plan& plan, const Columns& columns, const routes::Place& here,
           const Context& context) {
  std::vector<Value> list;
  for (const model::Measure& measure : plan.effects.measures) {
    list.push_back(Object()
                       .set("id", Value::text("measure-" + measure.id.str()))
                       .set("number", measure.number_printed)
                       .set("title", spoken(measure.title, context))
                       .set("url", measure_url(measure, plan, here, context))
                       .set("kind", kind_name(measure.kind, context))
                       .set("is_relisted", measure.is_relisted)
                       .set("amounts", cells(measure.amounts, columns, context))
                       .set("note", spoken(measure.note, context)));
  }
  return list;
}

Value totals(const model::Plan& plan, const Columns& columns, const Context& context) {
  std::vector<Value> list;
  for (const model::EffectTotal& total : plan.effects.totals) {
    list.push_back(Object()
                       .set("kind", kind_name(total.kind, context))
                       .set("amounts", cells(total.amounts, columns, context))
                       .set("source_note", spoken(total.source_note, context)));
  }
  return list;
}

bool has_notes(const model::Effects& effects) {
  return std::ranges::any_of(effects.totals, [](const model::EffectTotal& total) {
    return total.source_note.has_value();
  });
}

}  // namespace

bool has_effects(const model::Plan& plan) {
  return !plan.effects.measures.empty();
}

Content effects_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::effects(context.folder(plan));
  const Columns columns = columns_of(plan.effects);
  std::vector<Value> headings;
  std::vector<Value> sums;
  for (const auto& year : columns) {
    headings.push_back(Object().set("label", heading(year, context)));
    sums.push_back(Object()
                       .set("label", heading(year, context))
                       .set("figure", sum(plan.effects, year, context)));
  }
  const std::string folder = context.folder(plan).str();
  Object values;
  values.set("columns", std::move(headings))
      .set("measures", rows(plan, columns, here, context))
      .set("totals", totals(plan, columns, context))
      .set("sums", std::move(sums))
      .set("note", spoken(plan.effects.note, context))
      .set("has_notes", has_notes(plan.effects))
      .set("csv_url", file_link(here, routes::data_table(folder, "effects", "csv"), context));
  return {context.words["effects.title"].str(),
          context.words["effects.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
