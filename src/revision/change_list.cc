#include "revision/change_list.h"

#include <algorithm>

#include "revision/text_kind.h"

namespace kohyo::revision {

using model::ChangeKind;

std::optional<ChangeKind> kind_between(const std::optional<model::LocalText>& before,
                                       const std::optional<model::LocalText>& after) {
  if (before == after) return {};
  if (!before || !after) return ChangeKind::revised;
  if (before->main() == after->main()) return ChangeKind::editorial;
  return kind_of_change(before->main().str(), after->main().str());
}

model::Change& ChangeList::add(const ChangePlace& place, ChangeKind kind, const BothTexts& texts) {
  const bool is_card = scope_ == model::Scope::initiative;
  std::string id = is_card ? scope_id_ : std::string(name_of(scope_)) + ":" + scope_id_;
  id += ":" + place.field;
  if (!place.part_id.empty()) id += ":" + place.part_id;
  if (place.year) id += ":" + std::to_string(place.year->start);
  if (!place.rest.empty()) id += ":" + place.rest;
  model::Change change{std::move(id), scope_, scope_id_,          place.field, place.part_id,
                       place.year,    kind,   model::Shift::none, texts.first, texts.second};
  change.source = source_;
  change.span = span_;
  if (revision_ != nullptr) {
    const auto has_note = [&](const std::vector<model::ChangeNote>& notes) {
      return std::ranges::any_of(notes, [&](const model::ChangeNote& note) {
        return speaks_of(note, change.id, scope_id_);
      });
    };
    change.reason = revision_->note;
    if (has_note(revision_->editorial)) change.kind = ChangeKind::editorial;
    if (has_note(revision_->wider)) change.shift = model::Shift::wider;
    if (has_note(revision_->narrower)) change.shift = model::Shift::narrower;
  }
  return changes_.emplace_back(std::move(change));
}

bool ChangeList::compare(const ChangePlace& place, const std::optional<model::LocalText>& before,
                         const std::optional<model::LocalText>& after) {
  const std::optional<ChangeKind> kind = kind_between(before, after);
  return kind && add(place, *kind, {before, after}).is_marked();
}

void ChangeList::compare_quietly(const ChangePlace& place,
                                 const std::optional<model::LocalText>& before,
                                 const std::optional<model::LocalText>& after) {
  if (before != after) add(place, ChangeKind::editorial, {before, after});
}

bool speaks_of(const model::ChangeNote& note, const std::string& id, const std::string& card) {
  const std::string_view own = std::string_view(id).substr(card.size() + 1);
  return own.starts_with(note.change) &&
         (own.size() == note.change.size() || own[note.change.size()] == ':');
}

}  // namespace kohyo::revision
