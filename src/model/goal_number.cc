#include "model/goal_number.h"

namespace kohyo::model {

LocalText number_of(const Goal& goal, const Plan& plan) {
  const std::vector<text::Language> languages = plan.goal_kind.languages();
  LocalText number(languages.front(), goal.number_printed);
  for (const text::Language& language : languages) {
    if (language == languages.front()) continue;
    const std::string name = plan.goal_kind.in(language).value.str();
    number.add(language, text::Text::from_program(name + " " + goal.id.str()));
  }
  return number;
}

}  // namespace kohyo::model
