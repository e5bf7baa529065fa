#include "load/read_indicator_values.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "load/fields.h"
#include "load/read_budget.h"
#include "load/unique.h"
#include "model/find.h"
#include "text/number.h"
#include "text/partial_date.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using model::IndicatorValue;
using yaml::Node;
using Values = std::vector<IndicatorValue>;

IndicatorValue blank_value(model::Series series, base::Span span) {
  return {series, {}, 1, false, model::ValueStatus::none, {}, {}, {}, {}, {}, {}, span};
}

/// The same for every component.
Values for_all(const IndicatorValue& value, std::size_t components) {
  Values values(components, value);
  for (std::size_t i = 0; i < components; ++i) values[i].component = static_cast<int>(i) + 1;
  return values;
}

/// A figure, or a mark that stands in its place.
std::optional<IndicatorValue> read_figure(const Node& node, IndicatorValue value,
                                          std::string_view key, const Reading& reading) {
  value.span = node.span;
  if (!read_text(node, key, reading)) return {};
  if (node.text == "―" || node.text == "未定") {
    value.status = node.text == "―" ? model::ValueStatus::dash : model::ValueStatus::undecided;
    return value;
  }
  value.status = model::ValueStatus::figure;
  value.value = text::Decimal::parse(node.text);
  if (value.value) return value;
  reading.diagnostics.report(Code::number_invalid, node.span, {node.text});
  return {};
}

std::optional<model::QualifierId> read_qualifier(const Node& node, const model::Plan& plan,
                                                 const Reading& reading) {
  auto id = read_id<model::QualifierId>(node, "qualifier", reading);
  if (!id || model::find_by_id(plan.qualifiers, *id) != nullptr) return id;
  std::vector<std::string> known;
  for (const model::Qualifier& qualifier : plan.qualifiers) known.push_back(qualifier.id.str());
  reading.diagnostics.report(Code::qualifier_unknown, node.span,
                             {node.text, text::nearest(node.text, known)});
  return {};
}

std::optional<text::PartialDate> read_as_of(const Node& node, const Reading& reading) {
  if (!read_text(node, "as_of", reading)) return {};
  std::optional<text::PartialDate> date = text::parse_partial_date(node.text);
  if (!date) reading.diagnostics.report(Code::date_invalid, node.span, {node.text});
  return date;
}

/// Reads values of one year, or those that are stated once.
class ValueReader {
 public:
  ValueReader(const ValueContext& context, bool has_year, const Reading& reading)
      : context_(context), has_year_(has_year), reading_(reading) {}

  /// What `node` states; `like` is what is known of it already.
  Values read(const Node& node, const IndicatorValue& like, std::string_view key) const {
    return node.kind == Node::Kind::map ? read_map(node, like, key) : read_plain(node, like, key);
  }

 private:
  /// A figure or a mark, or a list of as many as there are components. One mark stands for all.
  Values read_plain(const Node& node, const IndicatorValue& like, std::string_view key) const {
    if (node.kind == Node::Kind::list) return read_components(node, like, key);
    const std::optional<IndicatorValue> value = read_figure(node, like, key, reading_);
    if (!value) return {};
    if (value->status != model::ValueStatus::figure || context_.components == 1)
      return for_all(*value, context_.components);
    report_count(node.span, 1);
    return {};
  }

  Values read_components(const Node& node, const IndicatorValue& like, std::string_view key) const {
    if (node.items.size() != context_.components) {
      report_count(node.span, node.items.size());
      return {};
    }
    Values values;
    const ValueContext one{context_.plan, context_.kind, 1};
    const ValueReader reader(one, has_year_, reading_);
    int component = 1;
    for (const Node& item : node.items) {
      for (IndicatorValue& value : reader.read(item, like, key)) {
        value.component = component;
        values.push_back(std::move(value));
      }
      ++component;
    }
    return values;
  }

  Values read_map(const Node& node, IndicatorValue like, std::string_view key) const {
    like.span = node.span;
    Fields fields(node, key, reading_);
    const Node* value_node = fields.find("value");
    const Node* words_node = fields.find("words");
    read_attributes(fields, like);
    fields.finish();
    if (words_node != nullptr) {
      like.words = read_local_text(*words_node, "words", reading_);
      like.status = model::ValueStatus::figure;
    }
    if (value_node != nullptr) return read_plain(*value_node, like, "value");
    if (words_node != nullptr) return like.words ? for_all(like, context_.components) : Values{};
    if (!fields.has("value") && !fields.has("words"))
      reading_.diagnostics.report(Code::key_missing, fields.span(), {"value"});
    return {};
  }

  void read_attributes(Fields& fields, IndicatorValue& value) const {
    if (const Node* node = fields.find("printed"))
      value.printed = read_text(*node, "printed", reading_);
    if (const Node* node = fields.find("qualifier"))
      value.qualifier = read_qualifier(*node, context_.plan, reading_);
    if (const Node* node = fields.find("as_of")) value.as_of = read_as_of(*node, reading_);
    if (const Node* node = fields.find("reason"))
      value.reason = read_local_text(*node, "reason", reading_);
    if (!has_year_) return;
    if (const Node* node = fields.find("year")) value.year = read_year(*node, "year", reading_);
  }

  void report_count(base::Span span, std::size_t values) const {
    reading_.diagnostics.report(Code::component_count, span,
                                {std::to_string(values), std::to_string(context_.components)});
  }

  const ValueContext& context_;
  bool has_year_;
  const Reading& reading_;
};

bool is_of_plan(model::Series series) {
  return series == model::Series::original || series == model::Series::revised;
}

/// The year of a key, or none for `total`; nothing after a report.
struct YearKey {
  bool is_total;
  std::optional<text::FiscalYear> year;
};

std::optional<YearKey> read_year_key(const yaml::Entry& entry, model::Series series,
                                     const ValueContext& context, const Reading& reading) {
  if (entry.key == "total") return YearKey{true, {}};
  const std::optional<text::FiscalYear> year = text::parse_fiscal_year(entry.key);
  if (!year) {
    reading.diagnostics.report(Code::year_invalid, entry.key_span, {entry.key});
    return {};
  }
  const model::Plan& plan = context.plan;
  const bool must_be_inside =
      is_of_plan(series) && context.kind != model::IndicatorKind::background;
  if (must_be_inside && (*year < plan.first_year || plan.last_year < *year)) {
    report_outside(entry.key, entry.key_span, plan, reading);
    return {};
  }
  return YearKey{false, year};
}

/// Gives a reason to the values that state something; to all where none does.
void give_reason(Values& values, const model::LocalText& reason) {
  const auto is_stated = [](const IndicatorValue& value) {
    return value.status != model::ValueStatus::dash;
  };
  const bool any_stated = std::ranges::any_of(values, is_stated);
  for (IndicatorValue& value : values) {
    if (!value.reason && (!any_stated || is_stated(value))) value.reason = reason;
  }
}

}  // namespace

std::vector<model::IndicatorValue> read_yearly(const Node& node, model::Series series,
                                               const ValueContext& context,
                                               const Reading& reading) {
  const std::string name(name_of(series));
  const Fields only_map(node, name, reading);
  const ValueReader reader(context, false, reading);
  Values values;
  UniqueIds unique;
  const Node* reason_node = nullptr;
  for (const yaml::Entry& entry : node.entries) {
    if (series == model::Series::revised && entry.key == "reason") {
      reason_node = &entry.value;
      continue;
    }
    const std::optional<YearKey> key = read_year_key(entry, series, context, reading);
    if (!key) continue;
    const std::string unique_name = key->year ? std::to_string(key->year->start) : entry.key;
    if (!unique.add_word(unique_name, entry.key_span, reading.sources, reading.diagnostics))
      continue;
    IndicatorValue like = blank_value(series, entry.key_span);
    like.year = key->year;
    like.is_total = key->is_total;
    std::ranges::move(reader.read(entry.value, like, entry.key), std::back_inserter(values));
  }
  std::ranges::stable_sort(values, [](const IndicatorValue& a, const IndicatorValue& b) {
    return a.year && (!b.year || *a.year < *b.year);
  });
  const auto reason = read_optional_local_text(reason_node, "reason", reading);
  if (reason) give_reason(values, *reason);
  return values;
}

std::vector<model::IndicatorValue> read_single(const Node& node, model::Series series,
                                               const ValueContext& context,
                                               const Reading& reading) {
  const ValueReader reader(context, true, reading);
  return reader.read(node, blank_value(series, node.span), name_of(series));
}

}  // namespace kohyo::load
