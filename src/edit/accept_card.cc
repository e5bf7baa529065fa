#include "edit/accept_card.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "edit/accept_prose.h"
#include "edit/yaml_edit.h"
#include "load/body.h"
#include "text/era.h"

namespace kohyo::edit {
namespace {

using yaml::Node;

std::size_t position_of(const Node& map, std::string_view key) {
  const auto found = std::ranges::find(map.entries, key, &yaml::Entry::key);
  return static_cast<std::size_t>(found - map.entries.begin());
}

bool is_true(const Node* node) {
  return node != nullptr && node->text == "true";
}

/// The key whose value an item of a cell states now; empty for one without a mark, nothing for one
/// that was taken out.
std::optional<std::string_view> key_of_present(const Node& item) {
  for (const std::string_view key : {"now", "added"}) {
    if (item.find(key) != nullptr) return key;
  }
  if (item.find("removed") != nullptr) return {};
  return "";
}

class CardEdit {
 public:
  explicit CardEdit(std::string_view source) : yaml_(source) {}

  std::vector<TextEdit> accept(const Node& card) && {
    for (const std::string_view key : {"revision", "continues"}) {
      if (card.find(key) != nullptr) yaml_.remove_entry(card, position_of(card, key));
    }
    if (const Node* budgets = card.find("budgets")) accept_budgets(*budgets, yaml_);
    if (const Node* schedule = card.find("schedule")) {
      for (const Node& task : schedule->items) accept_task(task);
    }
    return std::move(yaml_).take();
  }

 private:
  void accept_task(const Node& task) {
    if (is_true(task.find("removed"))) return yaml_.remove_item(task);
    for (std::size_t i = 0; i < task.entries.size(); ++i) {
      const std::string& key = task.entries[i].key;
      if (key == "added" || key == "removed") {
        yaml_.remove_entry(task, i);
      } else if (text::parse_fiscal_year(key)) {
        accept_cell(task, i);
      }
    }
  }

  /// A cell that states nothing any more goes with its year.
  void accept_cell(const Node& task, std::size_t index) {
    const Node& cell = task.entries[index].value;
    if (cell.kind != Node::Kind::list) {
      const std::optional<std::string_view> key = key_of_present(cell);
      if (!key) {
        yaml_.remove_entry(task, index);
      } else if (!key->empty()) {
        yaml_.unwrap(cell, *key);
      }
      return;
    }
    const bool states_something = std::ranges::any_of(
        cell.items, [](const Node& item) { return key_of_present(item).has_value(); });
    if (!states_something) return yaml_.remove_entry(task, index);
    for (const Node& item : cell.items) {
      const std::optional<std::string_view> key = key_of_present(item);
      if (!key) {
        yaml_.remove_item(item);
      } else if (!key->empty()) {
        yaml_.unwrap(item, *key);
      }
    }
  }

  YamlEdit yaml_;
};

}  // namespace

void accept_budgets(const Node& budgets, YamlEdit& yaml) {
  for (const Node& budget : budgets.items) {
    if (budget.find("was") != nullptr) yaml.remove_entry(budget, position_of(budget, "was"));
  }
}

std::string accept_card(const base::Sources& sources, base::SourceId file) {
  const std::vector<text::Language> none;
  base::Diagnostics ignored;  // it was read before
  const std::string& source = sources[file].content;
  const std::optional<load::FrontMatter> front =
      load::read_front_matter(file, {sources, none, ignored});
  if (!front) return source;
  std::vector<TextEdit> edits = CardEdit(source).accept(front->fields);
  edits.push_back({front->body.begin, front->body.end, accept_prose(sources.text(front->body))});
  return edited(source, std::move(edits));
}

}  // namespace kohyo::edit
