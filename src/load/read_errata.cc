#include "load/read_errata.h"

#include <algorithm>
#include <string>
#include <utility>

#include "load/fields.h"

namespace kohyo::load {
namespace {

using yaml::Node;

/// The fields of a card or goal that hold text or figures, sections of prose among them.
std::vector<std::string> fields_of(model::Scope scope, const model::Plan& plan) {
  const bool is_goal = scope == model::Scope::goal;
  std::vector<std::string> fields{"title"};
  if (is_goal) {
    fields.emplace_back("budgets");
  } else {
    fields.insert(fields.end(), {"task", "schedule", "note"});
  }
  for (const model::Section& section : is_goal ? plan.goal_sections : plan.sections)
    fields.push_back(section.id.str());
  return fields;
}

/// What an erratum is about: `card: 1-9` or `goal: 1`.
struct Subject {
  model::Scope scope;
  std::string id;
};

std::optional<Subject> read_subject(Fields& fields) {
  const Node* card = fields.find("card");
  const Node* goal = card == nullptr ? fields.require("goal") : nullptr;
  if (card != nullptr) {
    const auto id = read_id_text(*card, "card", fields.reading());
    if (id) return Subject{model::Scope::initiative, *id};
  } else if (goal != nullptr) {
    const auto id = read_id_text(*goal, "goal", fields.reading());
    if (id) return Subject{model::Scope::goal, *id};
  }
  return {};
}

std::optional<model::Erratum> read_erratum(const Node& node, const model::Plan& plan,
                                           const Reading& reading) {
  Fields fields(node, "errata", reading);
  const Node* edition_node = fields.require("edition");
  const Node* date_node = fields.require("published_on");
  const std::optional<Subject> subject = read_subject(fields);
  const Node* field_node = fields.require("field");
  const Node* year_node = fields.find("year");
  const Node* before_node = fields.require("before");
  const Node* after_node = fields.require("after");
  const Node* reason_node = fields.require("reason");
  fields.finish();
  if (!edition_node || !date_node || !field_node || !before_node || !after_node || !reason_node)
    return {};
  auto edition = read_id<model::EditionId>(*edition_node, "edition", reading);
  const auto date = read_date(*date_node, "published_on", reading);
  std::optional<text::FiscalYear> year;
  if (year_node != nullptr) year = read_year(*year_node, "year", reading);
  auto before = read_local_text(*before_node, "before", reading);
  auto after = read_local_text(*after_node, "after", reading);
  auto reason = read_local_text(*reason_node, "reason", reading);
  if (!edition || !date || !subject || !before || !after || !reason) return {};
  const std::vector<std::string> known = fields_of(subject->scope, plan);
  const auto field = read_choice(*field_node, "field", known, reading);
  if (!field) return {};
  return model::Erratum{*std::move(edition), *date,
                        subject->scope,      subject->id,
                        known[*field],       year,
                        *std::move(before),  *std::move(after),
                        *std::move(reason),  before_node->span};
}

}  // namespace

std::vector<model::Erratum> read_errata(const Node& node, const model::Plan& plan,
                                        const Reading& reading) {
  std::vector<model::Erratum> errata;
  for (const Node& item : read_list(node, "errata", reading)) {
    std::optional<model::Erratum> erratum = read_erratum(item, plan, reading);
    if (erratum) errata.push_back(*std::move(erratum));
  }
  std::ranges::stable_sort(errata, {}, &model::Erratum::published_on);
  return errata;
}

}  // namespace kohyo::load
