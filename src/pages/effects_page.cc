#include "pages/effects_page.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "model/sums.h"
#include "pages/money.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::EffectAmount;
using render::Object;
using render::Value;

namespace {

using Amounts = std::vector<EffectAmount>;
/// Years, and none for the sum of all years.
using Columns = std::vector<std::optional<text::FiscalYear>>;

Value heading(const std::optional<text::FiscalYear>& year, const Context& context) {
  if (!year) return context.words["effects.sum"];
  return Value::text(label(*year, context.language()));
}

Value cells(const Amounts& amounts, const Columns& columns, const Context& context) {
  std::vector<Value> list;
  for (const auto& year : columns) {
    const EffectAmount* amount = model::amount_of(amounts, year);
    Object values = amount != nullptr ? amount_values(amount->status, amount->amount, context)
                                      : amount_values(model::ValueStatus::none, {}, context);
    list.push_back(std::move(values.set("label", heading(year, context))));
  }
  return list;
}

Value kind_name(const std::optional<model::EffectKind>& kind, const Context& context) {
  return context.words["effect-kind." + (kind ? std::string(name_of(*kind)) : "all")];
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

/// What all measures together come to, year by year; none where no year has a sum.
Value sums_in_words(const model::Effects& effects, const Columns& columns, const Context& context) {
  std::string parts;
  for (const auto& year : columns) {
    const auto sum = year ? sum_of_measures(effects, year) : std::nullopt;
    if (!sum) continue;
    if (!parts.empty()) parts += context.words["costs.next"].str();
    parts += context.words
                 .format("effects.part-said", {{"year", label(*year, context.language())},
                                               {"amount", amount(*sum, context)}})
                 .str();
  }
  if (parts.empty()) return {};
  return context.words.format("effects.said", {{"parts", parts}});
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
  const Columns columns = years_of(plan.effects);
  std::vector<Value> headings;
  std::vector<Value> sums;
  for (const auto& year : columns) {
    headings.push_back(Object().set("label", heading(year, context)));
    sums.push_back(Object()
                       .set("label", heading(year, context))
                       .set("figure", total(sum_of_measures(plan.effects, year), context)));
  }
  const std::string folder = context.folder(plan).str();
  Object values;
  values.set("columns", std::move(headings))
      .set("measures", rows(plan, columns, here, context))
      .set("totals", totals(plan, columns, context))
      .set("sums", std::move(sums))
      .set("said", sums_in_words(plan.effects, columns, context))
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
