#include "load/read_effects.h"

#include <algorithm>
#include <utility>

#include "load/fields.h"
#include "load/read_budget.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

/// The year of a key of `amounts`, or none for `total`. Reports any other key.
struct AmountKey {
  bool is_known;
  std::optional<text::FiscalYear> year;
};

AmountKey read_key(const yaml::Entry& entry, const model::Plan& plan, const Reading& reading) {
  if (entry.key == "total") return {true, {}};
  const std::optional<text::FiscalYear> year = text::parse_fiscal_year(entry.key);
  if (!year) {
    reading.diagnostics.report(Code::year_invalid, entry.key_span, {entry.key});
    return {false, {}};
  }
  if (*year < plan.first_year || plan.last_year < *year) {
    report_outside(entry.key, entry.key_span, plan, reading);
    return {false, {}};
  }
  return {true, year};
}

/// By year, the sum last. R7 and 2025 are one year, which may stand there once.
std::vector<model::EffectAmount> read_amounts(const Node* node, const Node* unit_node,
                                              const model::Plan& plan, const Reading& reading) {
  std::vector<model::EffectAmount> amounts;
  if (node == nullptr) return amounts;
  const Fields only_map(*node, "amounts", reading);
  UniqueIds unique;
  for (const yaml::Entry& entry : node->entries) {
    const AmountKey key = read_key(entry, plan, reading);
    if (!key.is_known) continue;
    const std::string name = key.year ? std::to_string(key.year->start) : entry.key;
    if (!unique.add_word(name, entry.key_span, reading.sources, reading.diagnostics)) continue;
    std::optional<Amount> amount = read_amount(entry.value, unit_node, reading);
    if (!amount) continue;
    amounts.push_back({key.year, amount->status, std::move(amount->money), entry.value.span});
  }
  std::ranges::stable_sort(amounts, [](const auto& a, const auto& b) {
    return a.year && (!b.year || *a.year < *b.year);
  });
  return amounts;
}

std::optional<model::EffectKind> read_kind(const Node& node, const Reading& reading) {
  const auto choice =
      read_choice(node, "kind", {"reduction", "restraint", "revenue", "unstated"}, reading);
  if (!choice) return {};
  return static_cast<model::EffectKind>(*choice);
}

template <typename IdType>
std::optional<model::Reference<IdType>> read_reference(const Node* node, std::string_view key,
                                                       const Reading& reading) {
  if (node == nullptr) return {};
  std::optional<IdType> id = read_id<IdType>(*node, key, reading);
  if (!id) return {};
  return model::Reference<IdType>{*std::move(id), node->span};
}

std::optional<model::Measure> read_measure(const Node& node, const model::Plan& plan,
                                           UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "measures", reading);
  const Node* id_node = fields.require("id");
  const Node* number_node = fields.find("number");
  const Node* title_node = fields.require("title");
  const Node* kind_node = fields.require("kind");
  const Node* goal_node = fields.find("goal");
  const Node* initiative_node = fields.find("initiative");
  const Node* relisted_node = fields.find("relisted");
  const Node* unit_node = fields.require("unit");
  const Node* amounts_node = fields.require("amounts");
  const Node* note_node = fields.find("note");
  fields.finish();
  auto goal = read_reference<model::GoalId>(goal_node, "goal", reading);
  auto initiative = read_reference<model::InitiativeId>(initiative_node, "initiative", reading);
  const bool is_relisted =
      relisted_node != nullptr && read_boolean(*relisted_node, "relisted", reading).value_or(false);
  std::vector<model::EffectAmount> amounts = read_amounts(amounts_node, unit_node, plan, reading);
  auto note = read_optional_local_text(note_node, "note", reading);
  if (!id_node || !title_node || !kind_node) return {};
  auto id = read_id<model::MeasureId>(*id_node, "id", reading);
  auto title = read_local_text(*title_node, "title", reading);
  const auto kind = read_kind(*kind_node, reading);
  std::optional<text::Text> number;
  if (number_node != nullptr) number = read_text(*number_node, "number", reading);
  if (!id || !title || !kind) return {};
  if (!unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics)) return {};
  text::Text printed = number ? *std::move(number) : text::Text::from_program(id->str());
  return model::Measure{*std::move(id), std::move(printed), *std::move(title),
                        *kind,          std::move(goal),    std::move(initiative),
                        is_relisted,    std::move(amounts), std::move(note),
                        id_node->span};
}

std::optional<model::EffectTotal> read_total(const Node& node, const model::Plan& plan,
                                             UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "totals", reading);
  const Node* kind_node = fields.find("kind");
  const Node* unit_node = fields.require("unit");
  const Node* amounts_node = fields.require("amounts");
  const Node* note_node = fields.find("source_note");
  fields.finish();
  std::optional<model::EffectKind> kind;
  if (kind_node != nullptr) {
    kind = read_kind(*kind_node, reading);
    if (!kind) return {};
  }
  std::vector<model::EffectAmount> amounts = read_amounts(amounts_node, unit_node, plan, reading);
  auto note = read_optional_local_text(note_node, "source_note", reading);
  model::EffectTotal total{kind, std::move(amounts), std::move(note), node.span};
  const base::Span span = kind_node != nullptr ? kind_node->span : fields.span();
  if (!unique.add_word(id_of(total), span, reading.sources, reading.diagnostics)) return {};
  return total;
}

}  // namespace

model::Effects read_effects(const Node& node, const model::Plan& plan, const Reading& reading) {
  Fields fields(node, "effects.yml", reading);
  const Node* note_node = fields.find("note");
  const Node* measures_node = fields.require("measures");
  const Node* totals_node = fields.find("totals");
  fields.finish();
  model::Effects effects{{}, {}, read_optional_local_text(note_node, "note", reading)};
  UniqueIds unique;
  if (measures_node != nullptr) {
    for (const Node& item : read_list(*measures_node, "measures", reading)) {
      std::optional<model::Measure> measure = read_measure(item, plan, unique, reading);
      if (measure) effects.measures.push_back(*std::move(measure));
    }
  }
  if (totals_node != nullptr) {
    for (const Node& item : read_list(*totals_node, "totals", reading)) {
      std::optional<model::EffectTotal> total = read_total(item, plan, unique, reading);
      if (total) effects.totals.push_back(*std::move(total));
    }
  }
  return effects;
}

}  // namespace kohyo::load
