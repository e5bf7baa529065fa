#include "model/goal_number.h"

#include "model/find.h"

namespace kohyo::model {
namespace {

/// The number without a word of the main language: as printed where that is a number alone, else
/// the id without the name of its kind (`pillar-1`).
std::string short_number(const Goal& goal) {
  const std::string& printed = goal.number_printed.str();
  if (is_id(printed)) return printed;
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
