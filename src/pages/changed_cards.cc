#include "pages/changed_cards.h"

#include <algorithm>
#include <string>
#include <utility>

#include "pages/change_entries.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::Change;
using model::ChangeKind;
using render::Object;
using render::Value;

Value changed_counts(const model::Plan& plan, const std::vector<const model::Initiative*>& cards,
                     const routes::Place& here, const Context& context) {
  if (!tells_changes(plan)) return {};
  const model::ChangedCards changed = changed_cards(plan, cards);
  std::vector<Value> counts;
  const auto add = [&](std::string_view name, const auto& list) {
    counts.push_back(Object()
                         .set("name", context.words[name])
                         .set("count", Value::text(std::to_string(list.size()))));
  };
  add("counts.new", changed.fresh);
  add("counts.revised", changed.revised);
  add("counts.forward", changed.forward);
  add("counts.back", changed.back);
  return Object()
      .set("counts", std::move(counts))
      .set("url", link(here, routes::changes(plan.id, plan.edition().id), context));
}

std::vector<Value> moves_of(const std::vector<const Change*>& changes, const Context& context) {
  std::vector<model::Shift> shifts;
  std::vector<Value> words;
  for (const Change* change : changes) {
    const bool is_known = std::ranges::find(shifts, change->shift) != shifts.end();
    if (change->shift == model::Shift::none || is_known) continue;
    shifts.push_back(change->shift);
    words.push_back(
        Object().set("word", context.words["shift." + std::string(name_of(change->shift))]));
  }
  return words;
}

Value change_summary(const model::Plan& plan, const model::Initiative& initiative,
                     const Context& context) {
  const std::vector<Change>& changes = plan.revision.of(initiative.id);
  const auto is_told = [](const Change& change) {
    return change.is_marked() && change.kind != ChangeKind::unspecified &&
           change.kind != ChangeKind::fresh;
  };
  const auto count = std::ranges::count_if(changes, is_told);
  Value counted;
  if (count > 0)
    counted = context.words.format("card.changed-fields", {{"count", std::to_string(count)}});
  const bool is_unspecified =
      std::ranges::find(changes, ChangeKind::unspecified, &Change::kind) != changes.end();
  return Object()
      .set("is_new", initiative.revision.is_new)
      .set("count", std::move(counted))
      .set("is_unspecified", count == 0 && is_unspecified)
      .set("is_unchanged", count == 0 && !is_unspecified && !initiative.revision.is_new)
      .set("moves", moves_of(pointers(changes), context));
}

}  // namespace kohyo::pages
