#include "revision/check_declared.h"

#include <algorithm>
#include <string>
#include <vector>

#include "revision/change_list.h"
#include "revision/compare_sections.h"
#include "revision/declared_changes.h"
#include "revision/present.h"

namespace kohyo::revision {
namespace {

using base::Code;
using model::Change;
using model::ChangeKind;

std::string main_of(const std::optional<model::LocalText>& text) {
  return text ? text->main().str() : "";
}

/// The same change of the same place; items of one cell are told apart by their wording.
bool is_same(const Change& a, const Change& b) {
  return a.field == b.field && a.part_id == b.part_id && a.year == b.year &&
         main_of(a.before) == main_of(b.before) && main_of(a.after) == main_of(b.after);
}

bool contains(const std::vector<Change>& changes, const Change& wanted) {
  return std::ranges::any_of(changes, [&](const Change& each) { return is_same(each, wanted); });
}

/// The marks of a card that are not left over from the edition before.
std::vector<Change> fresh_marks(const model::Plan& plan, const model::Initiative& card,
                                const model::Plan& before) {
  std::vector<Change> marks = declared_changes(plan, card);
  const std::vector<Change>& old = before.revision.of(card.id);
  std::erase_if(marks, [&](const Change& mark) { return contains(old, mark); });
  return marks;
}

bool has_old_note(const model::Initiative& card, const model::Plan& before) {
  const model::Initiative* old = before.find_initiative(card.id);
  return card.revision.note && old != nullptr && old->revision.note == card.revision.note;
}

class Checker {
 public:
  Checker(const model::Plan& plan, const model::EditionRevision& revision,
          const model::Plan& before, base::Diagnostics& diagnostics)
      : plan_(plan), revision_(revision), before_(before), diagnostics_(diagnostics) {}

  void check(const model::Initiative& card) {
    const std::vector<Change>& computed = revision_.of(card.id);
    const bool is_left_over = has_leftovers(plan_, card, before_);
    if (is_left_over)
      diagnostics_.report(Code::revision_stale, place_of(card), {before_.edition().id.str()});
    if (has_marks(card) || card.revision.is_new) check_marks(card, computed);
    if (card.revision.note && !is_left_over && computed.empty())
      diagnostics_.report(Code::revision_note_unused, card.revision.span,
                          {before_.edition().id.str()});
    if (!is_left_over) check_notes(card, computed);
    for (const Change& change : computed) check_translation(change, card);
  }

 private:
  static base::Span place_of(const model::Initiative& card) {
    return card.revision.note ? card.revision.span : card.span;
  }

  void check_marks(const model::Initiative& card, const std::vector<Change>& computed) {
    const std::vector<Change> declared = fresh_marks(plan_, card, before_);
    if (declared.empty()) return;
    for (const Change& change : declared) {
      if (change.kind != ChangeKind::unspecified && !contains(computed, change))
        report(Code::revision_not_found, change);
    }
    for (const Change& change : computed) {
      if (change.is_marked() && !contains(declared, change))
        report(Code::revision_undeclared, change);
    }
  }

  void report(Code code, const Change& change) {
    diagnostics_.report(code, change.span,
                        {change.id, main_of(change.before), main_of(change.after)});
  }

  void check_notes(const model::Initiative& card, const std::vector<Change>& computed) {
    const model::Revision& words = card.revision;
    for (const auto* notes : {&words.editorial, &words.wider, &words.narrower}) {
      for (const model::ChangeNote& note : *notes) {
        const auto is_meant = [&](const Change& change) {
          return speaks_of(note, change.id, card.id.str());
        };
        if (!std::ranges::any_of(computed, is_meant))
          diagnostics_.report(Code::change_note_unused, note.span, {note.change});
      }
    }
  }

  /// Cells take their translations from the set phrases; all other wording is translated anew.
  void check_translation(const Change& change, const model::Initiative& card) {
    if (change.field == "schedule" || !change.is_marked() || !change.before || !change.after)
      return;
    for (const text::Language& language : change.after->languages()) {
      const bool is_stale = change.before->has(language) &&
                            change.before->in(language).value == change.after->in(language).value;
      if (is_stale && change.before->main() != change.after->main())
        diagnostics_.report(Code::translation_stale, card.span, {change.id, language.tag()});
    }
  }

  const model::Plan& plan_;
  const model::EditionRevision& revision_;
  const model::Plan& before_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

bool has_leftovers(const model::Plan& plan, const model::Initiative& card,
                   const model::Plan& before) {
  if (has_old_note(card, before)) return true;
  const std::vector<Change> declared = declared_changes(plan, card);
  const bool has_any = has_marks(card) || card.revision.is_new;
  return has_any && fresh_marks(plan, card, before).size() < declared.size();
}

void check_declared(const model::Plan& declared, const model::EditionRevision& revision,
                    const model::Plan& before, base::Diagnostics& diagnostics) {
  Checker checker(declared, revision, before, diagnostics);
  for (const model::Initiative& card : declared.initiatives) checker.check(card);
}

}  // namespace kohyo::revision
