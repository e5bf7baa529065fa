#include "load/read_accessibility.h"

#include <string>
#include <utility>

#include "load/fields.h"
#include "load/read_tree.h"
#include "load/unique.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

/// The number of a success criterion that no earlier item of the list has.
std::optional<std::string> read_criterion(const Node& node, UniqueIds& unique,
                                          const Reading& reading) {
  const std::optional<text::Text> number = read_text(node, "criterion", reading);
  if (!number) return {};
  if (model::find_criterion(number->str()) == nullptr) {
    std::vector<std::string> known;
    for (const model::Criterion& each : model::criteria()) known.emplace_back(each.number);
    reading.diagnostics.report(Code::criterion_unknown, node.span,
                               {number->str(), text::nearest(number->str(), known)});
    return {};
  }
  if (!unique.add(number->str(), node.span, reading.sources, reading.diagnostics)) return {};
  return number->str();
}

template <typename Ids>
std::vector<std::string> choices(const Ids& ids) {
  return {ids.begin(), ids.end()};
}

std::optional<model::Confirmation> read_confirmation(const Node& node, UniqueIds& unique,
                                                     const Reading& reading) {
  Fields fields(node, "confirmations", reading);
  const Node* criterion_node = fields.require("criterion");
  const Node* result_node = fields.require("result");
  const Node* on_node = fields.require("on");
  const Node* note_node = fields.find("note");
  fields.finish();
  if (!criterion_node || !result_node || !on_node) return {};
  auto criterion = read_criterion(*criterion_node, unique, reading);
  const auto judgement =
      read_choice(*result_node, "result", choices(model::judgement_ids), reading);
  const auto on = read_date(*on_node, "on", reading);
  auto note = read_optional_local_text(note_node, "note", reading);
  if (!criterion || !judgement || !on) return {};
  return model::Confirmation{*std::move(criterion), static_cast<model::Judgement>(*judgement), *on,
                             std::move(note)};
}

/// The texts of a list that may be missing.
std::vector<model::LocalText> read_local_texts(const Node* node, std::string_view key,
                                               const Reading& reading) {
  std::vector<model::LocalText> texts;
  if (node == nullptr) return texts;
  for (const Node& item : read_list(*node, key, reading)) {
    if (auto text = read_local_text(item, key, reading)) texts.push_back(*std::move(text));
  }
  return texts;
}

std::vector<text::Text> read_texts(const Node* node, std::string_view key, const Reading& reading) {
  std::vector<text::Text> texts;
  if (node == nullptr) return texts;
  for (const Node& item : read_list(*node, key, reading)) {
    if (auto text = read_text(item, key, reading)) texts.push_back(*std::move(text));
  }
  return texts;
}

int read_count(const Node* node, std::string_view key, const Reading& reading) {
  if (node == nullptr) return 0;
  const std::optional<int> count = read_integer(*node, key, reading);
  if (count && *count < 0) {
    reading.diagnostics.report(Code::number_invalid, node->span, {node->text});
    return 0;
  }
  return count.value_or(0);
}

struct Period {
  text::Date first;
  text::Date last;
};

std::optional<Period> read_period(const Node* first_node, const Node* last_node,
                                  const Reading& reading) {
  if (!first_node || !last_node) return {};
  const auto first = read_date(*first_node, "first_day", reading);
  const auto last = read_date(*last_node, "last_day", reading);
  if (!first || !last) return {};
  if (*first <= *last) return Period{*first, *last};
  reading.diagnostics.report(Code::dates_reversed, last_node->span,
                             {first_node->text, last_node->text});
  return {};
}

std::vector<model::MachineResult> read_machine_results(const Node* node, const Reading& reading) {
  std::vector<model::MachineResult> results;
  if (node == nullptr) return results;
  UniqueIds unique;
  for (const Node& item : read_list(*node, "results", reading)) {
    Fields fields(item, "results", reading);
    const Node* criterion_node = fields.require("criterion");
    auto by = read_texts(fields.require("by"), "by", reading);
    const int applied = read_count(fields.require("applied"), "applied", reading);
    const int findings = read_count(fields.require("findings"), "findings", reading);
    fields.finish();
    if (criterion_node == nullptr) continue;
    auto criterion = read_criterion(*criterion_node, unique, reading);
    if (criterion) results.push_back({*std::move(criterion), std::move(by), applied, findings});
  }
  return results;
}

}  // namespace

std::optional<model::AccessibilityPolicy> read_policy(const Node& node, const Reading& reading) {
  Fields fields(node, "accessibility", reading);
  const Node* announced_node = fields.require("announced");
  const Node* level_node = fields.require("level");
  const Node* degree_node = fields.require("degree");
  const Node* due_node = fields.find("due");
  const Node* scope_node = fields.require("scope");
  auto exceptions = read_local_texts(fields.find("exceptions"), "exceptions", reading);
  auto issues = read_local_texts(fields.find("issues"), "issues", reading);
  const Node* contact_node = fields.require("contact");
  std::vector<model::Confirmation> confirmations;
  if (const Node* list = fields.find("confirmations")) {
    UniqueIds unique;
    for (const Node& item : read_list(*list, "confirmations", reading)) {
      if (auto each = read_confirmation(item, unique, reading))
        confirmations.push_back(*std::move(each));
    }
  }
  fields.finish();
  if (!announced_node || !level_node || !degree_node || !scope_node || !contact_node) return {};
  const auto announced = read_date(*announced_node, "announced", reading);
  const auto level = read_choice(*level_node, "level", {"A", "AA"}, reading);
  const auto degree = read_choice(*degree_node, "degree", choices(model::degree_ids), reading);
  std::optional<text::PartialDate> due;
  if (due_node != nullptr) due = read_partial_date(*due_node, "due", reading);
  auto scope = read_local_text(*scope_node, "scope", reading);
  auto contact = read_local_text(*contact_node, "contact", reading);
  if (!announced || !level || !degree || !scope || !contact) return {};
  return model::AccessibilityPolicy{*announced,
                                    *level == 0 ? "A" : "AA",
                                    static_cast<model::Degree>(*degree),
                                    due,
                                    *std::move(scope),
                                    std::move(exceptions),
                                    std::move(issues),
                                    *std::move(contact),
                                    std::move(confirmations)};
}

std::optional<model::AccessibilityRecord> read_record(const Node& node, const Reading& reading) {
  Fields fields(node, "accessibility-record", reading);
  const auto period = read_period(fields.require("first_day"), fields.require("last_day"), reading);
  auto tools = read_texts(fields.require("tools"), "tools", reading);
  auto browsers = read_texts(fields.require("browsers"), "browsers", reading);
  auto states = read_texts(fields.require("states"), "states", reading);
  const int seed = read_count(fields.require("seed"), "seed", reading);
  const int pages = read_count(fields.require("page_count"), "page_count", reading);
  auto selected = read_texts(fields.require("selected"), "selected", reading);
  auto at_random = read_texts(fields.find("at_random"), "at_random", reading);
  auto results = read_machine_results(fields.require("results"), reading);
  fields.finish();
  if (!period) return {};
  return model::AccessibilityRecord{
      period->first, period->last, std::move(tools),    std::move(browsers),  std::move(states),
      seed,          pages,        std::move(selected), std::move(at_random), std::move(results)};
}

model::Accessibility read_accessibility(const Files& files, const Reading& reading) {
  model::Accessibility all;
  const auto node_of = [&](const std::string& path) -> std::optional<Node> {
    const auto file = files.find(path);
    if (file == files.end()) return {};
    return read_yaml(path, files, {file->second, 0, 0}, reading);
  };
  if (const auto node = node_of("accessibility.yml")) all.policy = read_policy(*node, reading);
  if (const auto node = node_of("accessibility-record.yml"))
    all.record = read_record(*node, reading);
  return all;
}

}  // namespace kohyo::load
