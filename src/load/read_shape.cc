#include "load/read_shape.h"

#include "load/read_easy.h"

namespace kohyo::load {

using yaml::Node;

std::vector<model::Section> read_section_list(const Node& node, std::string_view key,
                                              const Reading& reading) {
  std::vector<model::Section> sections;
  UniqueIds unique;
  UniqueIds headings;
  std::vector<std::string_view> beside;
  if (key == "sections") beside = {model::easy_key};  // cards alone have texts in easy Japanese
  for (const Node& item : read_list(node, key, reading)) {
    Fields fields(item, key, reading);
    const Node* id_node = fields.require("id");
    const Node* heading_node = fields.require("heading");
    const Node* required_node = fields.find("required");
    fields.finish();
    if (id_node == nullptr || heading_node == nullptr) continue;
    const std::optional<std::string> id = read_id_text(*id_node, "id", reading);
    std::optional<model::LocalText> heading =
        read_local_text(*heading_node, "heading", reading, beside);
    if (!id || !heading ||
        !unique.add_word(*id, id_node->span, reading.sources, reading.diagnostics))
      continue;
    for (const text::Language& language : reading.languages) {
      if (!heading->has(language)) continue;
      const std::string name = language.tag() + ": " + heading->in(language).value.str();
      headings.add_word(name, heading_node->span, reading.sources, reading.diagnostics);
    }
    std::optional<text::Text> easy;
    if (!beside.empty()) easy = find_easy_line(*heading_node, reading);
    const std::string easy_name = easy ? std::string(model::easy_key) + ": " + easy->str() : "";
    if (easy)
      headings.add_word(easy_name, heading_node->span, reading.sources, reading.diagnostics);
    const bool required = required_node != nullptr &&
                          read_boolean(*required_node, "required", reading).value_or(false);
    sections.push_back({model::SectionId(*id), *std::move(heading), required, easy});
  }
  return sections;
}

std::optional<model::KindId> read_kind(const Node& node, const std::vector<model::Kind>& kinds,
                                       const Reading& reading) {
  std::vector<std::string> ids;
  for (const model::Kind& kind : kinds) ids.push_back(kind.id.str());
  const auto choice = read_choice(node, "kind", ids, reading);
  if (!choice) return {};
  return kinds[*choice].id;
}

Shape read_shape(Fields& fields) {
  const Reading& reading = fields.reading();
  Shape shape{{}, {}, {}, false, fields.find("budgets"), {}, {}};
  if (const Node* node = fields.find("goal_kinds"))
    shape.goal_kinds = read_named<model::Kind>(*node, "goal_kinds", reading);
  if (const Node* node = fields.find("initiative_kinds"))
    shape.initiative_kinds = read_named<model::Kind>(*node, "initiative_kinds", reading);
  if (const Node* node = fields.find("plan_sections"))
    shape.plan_sections = read_section_list(*node, "plan_sections", reading);
  if (const Node* node = fields.find("schedule_layout")) {
    const auto layout = read_choice(*node, "schedule_layout", {"table", "list"}, reading);
    shape.schedule_is_list = layout == std::size_t{1};
  }
  if (const Node* node = fields.find("totals_note"))
    shape.totals_note = read_local_text(*node, "totals_note", reading);
  if (const Node* node = fields.find("qualifiers"))
    shape.qualifiers = read_named<model::Qualifier>(*node, "qualifiers", reading);
  return shape;
}

}  // namespace kohyo::load
