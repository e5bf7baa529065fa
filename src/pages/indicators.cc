#include "pages/indicators.h"

#include <algorithm>
#include <set>
#include <utility>

#include "model/indicator_text.h"
#include "model/plan_indicators.h"
#include "pages/indicator_chart.h"
#include "pages/kinds.h"
#include "pages/marked.h"
#include "pages/pieces.h"
#include "revision/compare_indicators.h"

namespace kohyo::pages {

using model::Change;
using model::Indicator;
using model::IndicatorValue;
using model::Series;
using render::Object;
using render::Value;

namespace {

using Years = std::set<text::FiscalYear>;

bool has_any(const Indicator& indicator, std::initializer_list<Series> series) {
  return std::ranges::any_of(indicator.values, [&](const IndicatorValue& value) {
    return std::ranges::find(series, value.series) != series.end();
  });
}

bool is_by_year(Series series) {
  return series == Series::original || series == Series::revised || series == Series::actual ||
         series == Series::projection;
}

const Change* find_change(const ShownIndicator& shown, std::string_view field, int component,
                          const IndicatorValue* value, std::optional<text::FiscalYear> year) {
  const std::string part = revision::part_of(*shown.indicator, component);
  const bool is_of_year = field == "indicators" || field == "projections";
  const auto is_it = [&](const Change& change) {
    return change.field == field && change.part_id == part && change.is_marked() &&
           (!is_of_year || change.year == year);
  };
  const auto found = std::ranges::find_if(*shown.changes, is_it);
  if (found == shown.changes->end() || (value == nullptr && found->after)) return nullptr;
  return &*found;
}

/// Everything that the parts of one table ask for.
class Tables {
 public:
  Tables(const std::vector<ShownIndicator>& shown, const model::Plan& plan, const Context& context)
      : shown_(shown), plan_(plan), context_(context) {
    for (const ShownIndicator& each : shown) {
      if (!is_yearly(*each.indicator)) continue;
      for (const IndicatorValue& value : each.indicator->values) {
        if (!is_by_year(value.series)) continue;
        if (value.year) years_.insert(*value.year);
        has_totals_ = has_totals_ || value.is_total;
      }
    }
  }

  Value yearly() const {
    std::vector<Value> list;
    for (const ShownIndicator& each : shown_) {
      if (is_yearly(*each.indicator)) list.push_back(group(each));
    }
    if (list.empty()) return {};
    const std::size_t width = years_.size() + (has_totals_ ? 2 : 1);
    return Object()
        .set("columns", columns())
        .set("width", Value::text(std::to_string(width)))
        .set("indicators", std::move(list));
  }

  Value stated() const {
    std::vector<const ShownIndicator*> those;
    for (const ShownIndicator& each : shown_) {
      if (is_stated(*each.indicator)) those.push_back(&each);
    }
    if (those.empty()) return {};
    const auto any = [&](std::initializer_list<Series> series) {
      return std::ranges::any_of(
          those, [&](const ShownIndicator* each) { return has_any(*each->indicator, series); });
    };
    const bool has_former = any({Series::former_target});
    const bool has_results = any({Series::actual});
    std::vector<Value> rows;
    for (const ShownIndicator* each : those) {
      for (int component = 1; component <= components_of(*each->indicator); ++component)
        rows.push_back(stated_row(*each, component, has_former, has_results));
    }
    return Object()
        .set("has_former", has_former)
        .set("has_results", has_results)
        .set("rows", std::move(rows));
  }

 private:
  Value total_word() const { return context_.words["indicators.total"]; }

  Value columns() const {
    std::vector<Value> list;
    for (const text::FiscalYear year : years_)
      list.push_back(Object().set("label", Value::text(label(year, context_.language()))));
    if (has_totals_) list.push_back(Object().set("label", total_word()));
    return list;
  }

  /// What an indicator is called, and what is to be known of it.
  Object head(const ShownIndicator& each) const {
    const Indicator& indicator = *each.indicator;
    const Change* renamed = nullptr;
    for (const Change& change : *each.changes) {
      if (change.field == "indicator" && change.part_id == indicator.id.str() && change.is_marked())
        renamed = &change;
    }
    const bool is_new = renamed != nullptr && !renamed->before;
    Value name = marked_text(indicator.name, model::Presence::kept, context_);
    if (is_new) name = marked_text(indicator.name, model::Presence::added, context_);
    if (renamed != nullptr && renamed->before)
      name = marked_in_place(renamed->before, indicator.name, context_);
    return Object()
        .set("number", indicator.number_printed)
        .set("name", std::move(name))
        .set("owner", each.owner)
        .set("note", spoken(indicator.note, context_))
        .set("source_note", spoken(indicator.source_note, context_));
  }

  Value component_name(const Indicator& indicator, int component) const {
    if (indicator.components.empty()) return {};
    return spoken(indicator.components[static_cast<std::size_t>(component - 1)].name, context_);
  }

  Value group(const ShownIndicator& each) const {
    const Indicator& indicator = *each.indicator;
    std::vector<Value> rows;
    for (const Series series :
         {Series::original, Series::revised, Series::actual, Series::projection}) {
      const bool is_expected =
          series == Series::actual && indicator.kind == model::IndicatorKind::output;
      if (!is_expected && !has_any(indicator, {series})) continue;
      for (int component = 1; component <= components_of(indicator); ++component)
        rows.push_back(row(each, series, component));
    }
    return head(each)
        .set("id", Value::text("indicator-" + indicator.id.str()))
        .set("rows", std::move(rows));
  }

  Value row(const ShownIndicator& each, Series series, int component) const {
    std::vector<Value> cells;
    Value reason;
    const auto add = [&](std::optional<text::FiscalYear> year, Value label) {
      const IndicatorValue* value = find_value(*each.indicator, series, year, component);
      cells.push_back(cell(each, value, change_of(each, series, year, component, value))
                          .set("label", std::move(label)));
      if (value != nullptr && value->reason) reason = spoken(value->reason, context_);
    };
    for (const text::FiscalYear year : years_)
      add(year, Value::text(label(year, context_.language())));
    if (has_totals_) add({}, total_word());
    return Object()
        .set("series", context_.words["series." + std::string(name_of(series))])
        .set("component", component_name(*each.indicator, component))
        .set("reason", std::move(reason))
        .set("cells", std::move(cells));
  }

  /// The change that is shown in a cell: in that of the value in force or, where nothing is planned
  /// any longer, in that of the original plan.
  const Change* change_of(const ShownIndicator& each, Series series,
                          std::optional<text::FiscalYear> year, int component,
                          const IndicatorValue* value) const {
    if (series == Series::projection)
      return find_change(each, "projections", component, value, year);
    if (series != Series::original && series != Series::revised) return nullptr;
    const IndicatorValue* current = in_force(*each.indicator, year, component);
    const bool is_here = current == value && (value != nullptr || series == Series::original);
    return is_here ? find_change(each, "indicators", component, value, year) : nullptr;
  }

  Object cell(const ShownIndicator& each, const IndicatorValue* value, const Change* change) const {
    std::optional<model::LocalText> text;
    if (value != nullptr) text = text_of(plan_, *each.indicator, *value);
    Value shown;
    if (change != nullptr) {
      shown = marked_in_place(change->before, change->after, context_);
    } else if (text) {
      shown = marked_text(*text, model::Presence::kept, context_);
    }
    const bool has_text = text.has_value() || change != nullptr;
    const bool is_dash = !has_text && value != nullptr && value->status == model::ValueStatus::dash;
    const bool is_revised = value != nullptr && value->series == Series::revised;
    Value as_of;
    if (value != nullptr && value->as_of)
      as_of = context_.words.format("indicators.as-of",
                                    {{"date", label(*value->as_of, context_.language())}});
    return Object()
        .set("shown", std::move(shown))
        .set("as_of", std::move(as_of))
        .set("is_unchanged", is_dash && is_revised)
        .set("is_dash", is_dash && !is_revised)
        .set("is_undecided", false)
        .set("is_none", false)
        .set("is_blank", !has_text && !is_dash);
  }

  /// A value that is stated once, with its year and the reason for its change.
  Object stated_cell(const ShownIndicator& each, Series series, int component,
                     std::string_view field) const {
    const IndicatorValue* value = find_value(*each.indicator, series, {}, component);
    const Change* change = nullptr;
    if (!field.empty()) change = find_change(each, field, component, value, {});
    Value year, reason;
    if (value != nullptr && value->year)
      year = Value::text(label(*value->year, context_.language()));
    if (value != nullptr) reason = spoken(value->reason, context_);
    return cell(each, value, change).set("year", std::move(year)).set("reason", std::move(reason));
  }

  Value results(const ShownIndicator& each, int component) const {
    std::vector<Value> list;
    for (const IndicatorValue& value : each.indicator->values) {
      if (value.series != Series::actual || value.component != component) continue;
      Value when = total_word();
      if (value.year) when = Value::text(label(*value.year, context_.language()));
      list.push_back(cell(each, &value, nullptr).set("when", std::move(when)));
    }
    return list;
  }

  Value stated_row(const ShownIndicator& each, int component, bool has_former,
                   bool has_results) const {
    const Indicator& indicator = *each.indicator;
    Value former, result;
    if (has_former) former = stated_cell(each, Series::former_target, component, {});
    if (has_results) {
      Value list = results(each, component);
      const bool is_empty = !list.opens_section();
      result = Object().set("list", std::move(list)).set("is_empty", is_empty);
    }
    const std::string suffix = component == 1 ? "" : "-" + std::to_string(component);
    return head(each)
        .set("id", Value::text("target-" + indicator.id.str() + suffix))
        .set("component", component_name(indicator, component))
        .set("baseline", stated_cell(each, Series::baseline, component, "baselines"))
        .set("target", stated_cell(each, Series::target, component, "targets"))
        .set("former", std::move(former))
        .set("result", std::move(result));
  }

  const std::vector<ShownIndicator>& shown_;
  const model::Plan& plan_;
  const Context& context_;
  Years years_ = {};
  bool has_totals_ = false;
};

/// A value in short: `text`, and `when` it is of.
Object short_value(const model::Plan& plan, const Indicator& indicator, const IndicatorValue* value,
                   const Context& context) {
  std::optional<model::LocalText> text;
  if (value != nullptr) text = text_of(plan, indicator, *value);
  Value when;
  if (text && value->year) when = Value::text(label(*value->year, context.language()));
  if (text && value->is_total) when = context.words["indicators.total"];
  return Object()
      .set("text", spoken(text, context))
      .set("when", std::move(when))
      .set("is_none", !text.has_value());
}

/// The last value that is stated by `find` for any year, or in total.
template <typename Find>
const IndicatorValue* last_of(const Indicator& indicator, Find find) {
  const IndicatorValue* last = find(std::optional<text::FiscalYear>());
  if (last != nullptr) return last;
  Years years;
  for (const IndicatorValue& value : indicator.values) {
    if (value.year && is_by_year(value.series)) years.insert(*value.year);
  }
  for (const text::FiscalYear year : years) {
    const IndicatorValue* value = find(year);
    if (value != nullptr && value->status != model::ValueStatus::dash) last = value;
  }
  return last;
}

Value short_row(const model::Plan& plan, const Indicator& indicator, int component,
                const Value& card, const Context& context) {
  const IndicatorValue* planned = find_value(indicator, Series::target, {}, component);
  if (planned == nullptr)
    planned = last_of(indicator, [&](auto year) { return in_force(indicator, year, component); });
  const IndicatorValue* result = last_of(
      indicator, [&](auto year) { return find_value(indicator, Series::actual, year, component); });
  Value name;
  if (!indicator.components.empty())
    name = spoken(indicator.components[static_cast<std::size_t>(component - 1)].name, context);
  return Object()
      .set("card", card)
      .set("number", indicator.number_printed)
      .set("name", spoken(indicator.name, context))
      .set("component", std::move(name))
      .set("planned", short_value(plan, indicator, planned, context))
      .set("result", short_value(plan, indicator, result, context));
}

}  // namespace

std::vector<ShownIndicator> shown(const std::vector<Indicator>& indicators,
                                  const std::vector<Change>& changes) {
  std::vector<ShownIndicator> all;
  for (const Indicator& indicator : indicators) all.push_back({&indicator, &changes});
  return all;
}

Value indicators(const std::vector<ShownIndicator>& shown, const model::Plan& plan,
                 const Context& context, Charts which) {
  if (shown.empty()) return {};
  const Tables tables(shown, plan, context);
  Value charts;
  if (which == Charts::drawn) charts = indicator_charts(shown, plan, context);
  const bool has_charts = charts.opens_section();
  return Object()
      .set("yearly", tables.yearly())
      .set("stated", tables.stated())
      .set("has_charts", has_charts)
      .set("charts", std::move(charts));
}

Value card_indicators(const model::Goal& goal, const model::Plan& plan, const routes::Place& here,
                      const Context& context) {
  std::vector<Value> rows;
  for (const model::Initiative* card : plan.initiatives_of(goal.id)) {
    for (const Indicator& indicator : card->indicators) {
      const Value entry = card_entry(*card, here, plan, context);
      for (int component = 1; component <= components_of(indicator); ++component)
        rows.push_back(short_row(plan, indicator, component, entry, context));
    }
  }
  if (rows.empty()) return {};
  return Object()
      .set("heading", kind_word("indicators.of-cards", goal, plan, context))
      .set("card_heading", kind_word("indicators.card", goal, plan, context))
      .set("rows", std::move(rows));
}

bool is_stated(const Indicator& indicator) {
  return has_any(indicator, {Series::baseline, Series::target, Series::former_target});
}

bool is_yearly(const Indicator& indicator) {
  return !is_stated(indicator) ||
         has_any(indicator, {Series::original, Series::revised, Series::projection});
}

bool has_indicators(const model::Plan& plan) {
  return !indicators_of(plan).empty();
}

}  // namespace kohyo::pages
