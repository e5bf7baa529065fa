#include "model/revision.h"

#include <array>

namespace kohyo::model {
namespace {

template <typename Revisions, typename IdType>
const std::vector<Change>& changes_of(const Revisions& revisions, const IdType& id) {
  static const std::vector<Change> none;
  const auto found = revisions.find(id);
  return found == revisions.end() ? none : found->second.changes;
}

template <typename Revisions, typename IdType>
auto marked_in(const Revisions& revisions, const IdType& id)
    -> decltype(&*revisions.begin()->second.marked) {
  const auto found = revisions.find(id);
  return found == revisions.end() || !found->second.marked ? nullptr : &*found->second.marked;
}

}  // namespace

std::string_view name_of(Relation relation) {
  constexpr std::array<std::string_view, 5> names = {"same", "renumbered", "split", "merged",
                                                     "ended"};
  return names[static_cast<std::size_t>(relation)];
}

const std::vector<Change>& EditionRevision::of(const InitiativeId& id) const {
  return changes_of(cards, id);
}
const std::vector<Change>& EditionRevision::of(const GoalId& id) const {
  return changes_of(goals, id);
}
const Initiative* EditionRevision::marked(const InitiativeId& id) const {
  return marked_in(cards, id);
}
const Goal* EditionRevision::marked(const GoalId& id) const {
  return marked_in(goals, id);
}

}  // namespace kohyo::model
