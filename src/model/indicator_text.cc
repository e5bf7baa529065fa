#include "model/indicator_text.h"

#include <algorithm>

#include "model/find.h"
#include "model/plan_indicators.h"

namespace kohyo::model {
namespace {

bool is_japanese(const text::Language& language) {
  return language.tag().starts_with("ja");
}

/// The figure with its unit: a sign such as % stands close to it, a word of English does not.
std::string with_unit(const std::string& figure, const LocalText& unit,
                      const text::Language& language) {
  const std::string& name = unit.in(language).value.str();
  const bool stands_close = is_japanese(language) || name == "%" || name.empty();
  return figure + (stands_close ? "" : " ") + name;
}

std::string in_one(const Plan& plan, const Indicator& indicator, const IndicatorValue& value,
                   const text::Language& language) {
  const bool is_main = language == indicator.name.languages().front();
  std::string text;
  if (value.status == ValueStatus::undecided) {
    text = is_japanese(language) ? "未定" : "Undecided";
  } else if (value.printed && is_main) {
    text = value.printed->str();
  } else if (value.value) {
    text = with_unit(grouped(*value.value), unit_of(indicator, value.component), language);
  }
  if (value.words) text += (text.empty() ? "" : " ") + value.words->in(language).value.str();
  if (!value.qualifier) return text;
  const Qualifier* qualifier = find_by_id(plan.qualifiers, *value.qualifier);
  if (qualifier == nullptr) return text;
  const std::string& name = qualifier->name.in(language).value.str();
  return is_japanese(language) ? text + "（" + name + "）" : text + " (" + name + ")";
}

/// Whether a language has all that the text is made of.
bool is_known_in(const text::Language& language, const Plan& plan, const Indicator& indicator,
                 const IndicatorValue& value) {
  if (value.words && !value.words->has(language)) return false;
  if (value.value && !unit_of(indicator, value.component).has(language)) return false;
  const Qualifier* qualifier =
      value.qualifier ? find_by_id(plan.qualifiers, *value.qualifier) : nullptr;
  return qualifier == nullptr || qualifier->name.has(language);
}

}  // namespace

std::string grouped(const text::Decimal& number) {
  std::string_view digits = number.str();
  const std::string sign = digits.starts_with('-') ? "-" : "";
  digits.remove_prefix(sign.size());
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const auto whole = text::Decimal::parse(digits.substr(0, point));
  return sign + text::grouped(*whole->scaled(1)) + std::string(digits.substr(point));
}

std::optional<LocalText> text_of(const Plan& plan, const Indicator& indicator,
                                 const IndicatorValue& value) {
  if (value.status == ValueStatus::dash || value.status == ValueStatus::none) return {};
  std::optional<LocalText> text;
  for (const text::Language& language : plan.title.languages()) {
    const auto part = text::Text::from_program(in_one(plan, indicator, value, language));
    if (!text) {
      text.emplace(language, part);
    } else if (is_known_in(language, plan, indicator, value)) {
      text->add(language, part);
    }
  }
  return text;
}

}  // namespace kohyo::model
