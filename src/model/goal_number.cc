#include "model/goal_number.h"

#include <string_view>

#include "model/find.h"
#include "text/unicode.h"

namespace kohyo::model {
namespace {

constexpr std::string_view number_signs = "0123456789()-.";

/// The part of a number that is written in digits alone, without signs that open or close nothing.
/// Empty where it has no digit.
std::string digits_of(std::string part) {
  if (part.find_first_of("0123456789") == std::string::npos) return {};
  part.erase(0, part.find_first_not_of(")-."));
  part.erase(part.find_last_not_of("(-.") + 1);
  return part;
}

/// 視点１０ -> 10, （４）重点取組み -> (4): the digits that a printed number ends in, or else
/// begins with, in half width. Empty where there are none.
std::string printed_digits(const std::string& printed) {
  const std::string folded = text::fold_key(printed);
  const std::size_t before = folded.find_last_not_of(number_signs);
  std::string last = digits_of(before == std::string::npos ? folded : folded.substr(before + 1));
  return !last.empty() ? last : digits_of(folded.substr(0, folded.find_first_not_of(number_signs)));
}

/// The number without a word of the main language: as printed where that is a number alone, else
/// its digits, else the id without the name of its kind (`pillar-1`).
std::string short_number(const Goal& goal) {
  const std::string& printed = goal.number_printed.str();
  if (is_id(printed)) return printed;
  if (std::string digits = printed_digits(printed); !digits.empty()) return digits;
  const std::string& id = goal.id.str();
  return id.starts_with(goal.kind + "-") ? id.substr(goal.kind.size() + 1) : id;
}

}  // namespace

LocalText number_of(const Goal& goal, const Plan& plan) {
  const Kind* kind = find_by_id(plan.goal_kinds, KindId(goal.kind));
  const LocalText& name = kind != nullptr ? kind->name : plan.goal_kind;
  const std::vector<text::Language> languages = name.languages();
  LocalText number(languages.front(), goal.number_printed);
  for (const text::Language& language : languages) {
    if (language == languages.front()) continue;
    number.add(language,
               text::Text::from_program(name.in(language).value.str() + " " + short_number(goal)));
  }
  return number;
}

}  // namespace kohyo::model
