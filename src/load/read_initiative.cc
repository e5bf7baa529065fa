#include "load/read_initiative.h"

#include <utility>

#include "load/body.h"
#include "load/fields.h"
#include "load/read_budget.h"
#include "load/read_easy.h"
#include "load/read_indicators.h"
#include "load/read_results.h"
#include "load/read_shape.h"
#include "load/unique.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

template <typename IdType>
std::vector<model::Reference<IdType>> read_references(const Node& node, std::string_view key,
                                                      const Reading& reading) {
  std::vector<model::Reference<IdType>> references;
  UniqueIds unique;
  for (const Node& item : read_list(node, key, reading)) {
    std::optional<IdType> id = read_id<IdType>(item, key, reading);
    if (!id || !unique.add_word(id->str(), item.span, reading.sources, reading.diagnostics))
      continue;
    references.push_back({*std::move(id), item.span});
  }
  return references;
}

/// The same with what the edition changed: `- added: finance`, `- removed: parks`.
template <typename IdType>
std::vector<model::Reference<IdType>> read_revised_references(const Node& node,
                                                              std::string_view key,
                                                              const Reading& reading) {
  std::vector<model::Reference<IdType>> references;
  UniqueIds unique;
  for (const Node& item : read_list(node, key, reading)) {
    const Node* id_node = &item;
    model::Presence presence = model::Presence::kept;
    if (item.kind == Node::Kind::map) {
      Fields fields(item, key, reading);
      const bool is_removed = fields.has("removed");
      presence = is_removed ? model::Presence::removed : model::Presence::added;
      id_node = fields.require(is_removed ? "removed" : "added");
      fields.finish();
    }
    if (id_node == nullptr) continue;
    std::optional<IdType> id = read_id<IdType>(*id_node, key, reading);
    if (!id || !unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics))
      continue;
    references.push_back({*std::move(id), id_node->span, presence});
  }
  return references;
}

model::Methods read_methods(Fields& fields) {
  const Reading& reading = fields.reading();
  model::Methods methods{{}, false};
  const Node* ids = fields.find("methods");
  if (ids != nullptr)
    methods.ids = read_revised_references<model::MethodId>(*ids, "methods", reading);
  const Node* basis = fields.find("methods_basis");
  if (basis == nullptr) return methods;
  const auto choice = read_choice(*basis, "methods_basis", {"printed", "our_reading"}, reading);
  methods.is_our_reading = choice == std::size_t{1};
  return methods;
}

std::vector<model::ChangeNote> read_change_notes(Fields& fields, std::string_view key) {
  std::vector<model::ChangeNote> notes;
  const Node* node = fields.find(key);
  if (node == nullptr) return notes;
  for (const Node& item : read_list(*node, key, fields.reading())) {
    const std::optional<text::Text> text = read_text(item, key, fields.reading());
    if (text) notes.push_back({text->str(), item.span});
  }
  return notes;
}

model::Revision read_revision(Fields& fields) {
  const Reading& reading = fields.reading();
  model::Revision revision{false, false, {}};
  const Node* node = fields.find("revision");
  if (node == nullptr) return revision;
  revision.span = node->span;
  Fields inner(*node, "revision", reading);
  revision.editorial = read_change_notes(inner, "editorial");
  revision.wider = read_change_notes(inner, "wider");
  revision.narrower = read_change_notes(inner, "narrower");
  const Node* is_new = inner.find("new");
  const Node* scope = inner.find("scope");
  const Node* note = inner.find("note");
  inner.finish();
  if (scope != nullptr)
    revision.is_of_whole_card = read_choice(*scope, "scope", {"card"}, reading).has_value();
  if (is_new != nullptr) revision.is_new = read_boolean(*is_new, "new", reading).value_or(false);
  if (note != nullptr) revision.note = read_local_text(*note, "note", reading);
  return revision;
}

/// The number of the item and the part, from `item` and `part` or, for a card that is a whole item,
/// its id. `number` says how the plan prints it, where that is another.
struct Numbers {
  std::string item;
  std::optional<int> part;
  text::Text printed;
};

/// Parts are printed with a number in a circle: ① is part 1.
std::string circled(int part) {
  constexpr char32_t first = 0x2460;
  return text::to_utf8(first + static_cast<char32_t>(part - 1));
}

std::optional<Numbers> read_numbers(Fields& fields, const std::optional<model::InitiativeId>& id) {
  const Reading& reading = fields.reading();
  const Node* item_node = fields.find("item");
  const Node* part_node = fields.find("part");
  const Node* number_node = fields.find("number");
  if (!id) return {};
  std::optional<text::Text> number;
  if (number_node != nullptr) number = read_text(*number_node, "number", reading);
  if (item_node == nullptr && part_node == nullptr) {
    return Numbers{id->str(), {}, number.value_or(text::Text::from_program(id->str()))};
  }
  if (item_node == nullptr || part_node == nullptr) {  // one says nothing without the other
    const Node& there = item_node == nullptr ? *part_node : *item_node;
    reading.diagnostics.report(Code::key_missing, there.span,
                               {item_node == nullptr ? "item" : "part"});
    return {};
  }
  const auto item = read_id_text(*item_node, "item", reading);
  if (!item) return {};
  const auto part = read_integer(*part_node, "part", reading);
  if (part && (*part < 1 || *part > 20)) {
    reading.diagnostics.report(Code::number_invalid, part_node->span, {part_node->text});
    return {};
  }
  if (!part) return {};
  return Numbers{*item, part, number.value_or(text::Text::from_program(*item + circled(*part)))};
}

/// The fields that a card may do without.
struct Optional {
  std::vector<model::Reference<model::DepartmentId>> departments;
  std::vector<model::Reference<model::InitiativeId>> related;
  std::optional<int> printed_page;
  std::optional<text::Date> updated_on;
  std::optional<model::LocalText> source_note;
  std::vector<model::Reference<model::InitiativeId>> continues;
  std::optional<model::Reference<model::KindId>> kind;
  std::vector<model::Budget> budgets;
  std::vector<model::Link> links;
  std::vector<model::Indicator> indicators;
};

Optional read_optional(Fields& fields, const model::Plan& plan) {
  const Reading& reading = fields.reading();
  Optional optional;
  if (const Node* node = fields.find("departments")) {
    optional.departments =
        read_revised_references<model::DepartmentId>(*node, "departments", reading);
  }
  if (const Node* node = fields.find("related")) {
    optional.related = read_references<model::InitiativeId>(*node, "related", reading);
  }
  if (const Node* node = fields.find("printed_page"))
    optional.printed_page = read_integer(*node, "printed_page", reading);
  if (const Node* node = fields.find("updated_on"))
    optional.updated_on = read_date(*node, "updated_on", reading);
  if (const Node* node = fields.find("source_note"))
    optional.source_note = read_local_text(*node, "source_note", reading);
  if (const Node* node = fields.find("continues"))
    optional.continues = read_references<model::InitiativeId>(*node, "continues", reading);
  if (const Node* node = fields.find("kind")) {
    std::optional<model::KindId> kind = read_kind(*node, plan.initiative_kinds, reading);
    if (kind) optional.kind = model::Reference<model::KindId>{*std::move(kind), node->span};
  }
  if (const Node* node = fields.find("budgets"))
    optional.budgets = read_budgets(*node, plan, reading);
  if (const Node* node = fields.find("links")) optional.links = read_links(*node, plan, reading);
  if (const Node* node = fields.find("indicators"))
    optional.indicators = read_indicators(*node, plan, reading);
  return optional;
}

/// What stands in easy Japanese; a text needs a title of its own.
std::optional<model::EasyText> easy_text(text::RubyText title, std::optional<EasyBody> body,
                                         const Reading& reading) {
  if (title.empty()) {
    if (body)
      reading.diagnostics.report(Code::key_missing, body->heading,
                                 {"title: " + std::string(model::easy_key)});
    return {};
  }
  model::EasyText easy{std::move(title), {}};
  if (body) easy.sections = std::move(body->sections);
  return easy;
}

}  // namespace

std::optional<model::Initiative> read_initiative(const std::string& path, base::SourceId source,
                                                 const CardContext& context,
                                                 const Reading& reading) {
  const std::optional<FrontMatter> front = read_front_matter(source, reading);
  if (!front) return {};
  Fields fields(front->fields, path, reading);
  const Node* id_node = fields.require("id");
  const Node* title_node = fields.require("title");
  const Node* goal_node = fields.require("goal");
  const Node* schedule_node = fields.find("schedule");
  const Node* progress_node = fields.find("progress");
  std::optional<model::InitiativeId> id;
  if (id_node != nullptr) id = read_id<model::InitiativeId>(*id_node, "id", reading);
  std::optional<Numbers> numbers = read_numbers(fields, id);
  model::Methods methods = read_methods(fields);
  model::Revision revision = read_revision(fields);
  Optional optional = read_optional(fields, context.plan);
  fields.finish();
  CardBody body = read_card_body(front->body, context.plan.sections, reading);
  std::vector<model::Task> schedule;
  if (schedule_node != nullptr) schedule = read_schedule(*schedule_node, context, reading);
  std::vector<model::Progress> progress;
  if (progress_node != nullptr)
    progress = read_progress(*progress_node, context.plan, schedule, reading);
  std::optional<Title> title;
  if (title_node != nullptr) title = read_title(*title_node, reading);
  std::optional<model::GoalId> goal;
  if (goal_node != nullptr) goal = read_id<model::GoalId>(*goal_node, "goal", reading);
  if (!id || !title || !goal || !numbers) return {};
  std::optional<model::FormerHeading> former;
  if (title->text.was) former = model::FormerHeading{*title->text.was, *goal};
  model::Initiative initiative{*std::move(id),
                               std::move(numbers->item),
                               numbers->part,
                               std::move(numbers->printed),
                               {*std::move(goal), goal_node->span},
                               std::move(title->text.now),
                               std::move(optional.departments),
                               std::move(methods),
                               std::move(schedule),
                               std::move(revision),
                               std::move(body.sections),
                               std::move(optional.related),
                               optional.printed_page,
                               optional.updated_on,
                               std::move(optional.source_note),
                               id_node->span,
                               std::move(optional.continues),
                               std::move(former)};
  initiative.kind = std::move(optional.kind);
  initiative.budgets = std::move(optional.budgets);
  initiative.progress = std::move(progress);
  initiative.links = std::move(optional.links);
  initiative.indicators = std::move(optional.indicators);
  initiative.kana = std::move(title->kana);
  initiative.easy = easy_text(std::move(title->easy), std::move(body.easy), reading);
  return initiative;
}

}  // namespace kohyo::load
