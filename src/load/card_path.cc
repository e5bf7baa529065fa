#include "load/card_path.h"

namespace kohyo::load {

std::optional<PathInPlan> read_path_in_plan(const yaml::Node& node, std::string_view key,
                                            const Reading& reading) {
  const std::optional<text::Text> text = read_text(node, key, reading);
  if (!text) return {};
  constexpr std::string_view goal = "goal:";
  const std::string_view all = text->str();
  const std::size_t end = all.find('/');
  const std::string_view plan = all.substr(0, end);
  std::string_view id = end == std::string_view::npos ? "" : all.substr(end + 1);
  const bool is_goal = id.starts_with(goal);
  if (is_goal) id.remove_prefix(goal.size());
  if (model::is_id(plan) && model::is_id(id))
    return PathInPlan{model::PlanId(plan), is_goal, std::string(id)};
  reading.diagnostics.report(base::Code::path_in_plan_invalid, node.span, {text->str()});
  return {};
}

}  // namespace kohyo::load
