#include "revision/printed.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/indicator_text.h"
#include "revision/join_texts.h"
#include "text/number.h"

namespace kohyo::revision {
namespace {

model::LocalText in_both(const std::string& ja, const std::string& en) {
  model::LocalText text(text::Language("ja"), text::Text::from_program(ja));
  text.add(text::Language("en"), text::Text::from_program(en));
  return text;
}

std::optional<model::LocalText> listed_if_any(const std::vector<model::LocalText>& names) {
  if (names.empty()) return {};
  return listed(names);
}

}  // namespace

std::optional<model::LocalText> printed(model::ValueStatus status,
                                        const std::optional<model::Money>& amount) {
  if (status == model::ValueStatus::undecided) return in_both("未定", "Undecided");
  if (!amount) return {};
  const std::string figure = model::grouped(amount->printed);
  std::string unit(model::unit_id(amount->unit));
  std::ranges::replace(unit, '-', ' ');
  return in_both(figure + std::string(model::printed_unit(amount->unit)), figure + " " + unit);
}

model::LocalText printed_hours(std::int64_t hours, bool is_approximate) {
  const std::string figure = text::grouped(hours);
  return in_both((is_approximate ? "約" : "") + figure + "時間",
                 (is_approximate ? "about " : "") + figure + " hours");
}

std::optional<model::LocalText> printed(const std::vector<model::DepartmentId>& departments,
                                        const model::Plan& plan) {
  std::vector<model::LocalText> names;
  for (const model::DepartmentId& id : departments) {
    const model::Department* department = plan.records.find_department(id);
    names.push_back(department != nullptr ? department->name
                                          : same_in_all(id.str(), plan.title.languages()));
  }
  return listed_if_any(names);
}

std::optional<model::LocalText> printed(const std::vector<model::MethodId>& methods,
                                        const model::Plan& plan) {
  std::vector<model::LocalText> names;
  for (const model::Method& method : plan.methods) {
    if (std::ranges::find(methods, method.id) != methods.end()) names.push_back(method.name);
  }
  return listed_if_any(names);
}

}  // namespace kohyo::revision
