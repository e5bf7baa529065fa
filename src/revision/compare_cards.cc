#include "revision/compare_cards.h"

#include <algorithm>
#include <string>
#include <utility>

#include "revision/change_list.h"
#include "revision/compare_amounts.h"
#include "revision/compare_indicators.h"
#include "revision/compare_results.h"
#include "revision/compare_schedule.h"
#include "revision/compare_sections.h"
#include "revision/join_texts.h"
#include "revision/printed.h"

namespace kohyo::revision {
namespace {

using model::ChangeKind;
using model::Presence;

using Card = InPlan<model::Initiative>;

/// A number or an id, which is the same in every language that the card has.
model::LocalText plain(const std::string& text, const Card& card) {
  return same_in_all(text, card.item.title.languages());
}

std::optional<model::LocalText> related_of(const Card& card) {
  std::vector<model::LocalText> names;
  for (const auto& reference : card.item.related) names.push_back(plain(reference.id.str(), card));
  if (names.empty()) return {};
  return listed(names);
}

model::LocalText goal_of(const Card& card) {
  const model::Goal* goal = card.plan.find_goal(card.item.goal.id);
  return goal != nullptr ? numbered(goal->number_printed, goal->title)
                         : plain(card.item.goal.id.str(), card);
}

/// What the plan calls the card; nothing where it has no kinds of initiatives.
std::optional<model::LocalText> kind_of(const Card& card) {
  const model::Kind* kind = card.plan.kind_of(card.item);
  if (kind == nullptr) return {};
  return kind->name;
}

template <typename IdType>
std::vector<IdType> ids_of(const std::vector<model::Reference<IdType>>& references) {
  std::vector<IdType> ids;
  for (const auto& reference : references) ids.push_back(reference.id);
  return ids;
}

/// The new list with what is new in it marked, and behind it what is gone.
template <typename IdType>
void mark_list(const std::vector<model::Reference<IdType>>& before,
               std::vector<model::Reference<IdType>>& after) {
  const std::vector<IdType> now = ids_of(after);
  const std::vector<IdType> old = ids_of(before);
  for (auto& reference : after) {
    if (std::ranges::find(old, reference.id) == old.end()) reference.presence = Presence::added;
  }
  for (const auto& reference : before) {
    if (std::ranges::find(now, reference.id) == now.end())
      after.push_back({reference.id, reference.span, Presence::removed});
  }
}

class CardComparison {
 public:
  CardComparison(const Card& before, const Card& after)
      : before_(before),
        after_(after),
        marked_(after.item),
        changes_(model::Scope::initiative, after.item.id.str(), model::ChangeSource::computed,
                 after.item.span) {
    changes_.follow(after.item.revision);
  }

  model::CardRevision take() && {
    compare_heading();
    compare_lists();
    marked_.sections = compare_sections(before_.item.sections, after_.item.sections,
                                        after_.plan.sections, changes_);
    marked_.schedule = compare_schedules(before_.item.schedule, after_.item.schedule, changes_);
    marked_.budgets = compare_budgets(before_.item.budgets, std::move(marked_.budgets), changes_);
    compare_indicators({before_.plan, before_.item.indicators},
                       {after_.plan, after_.item.indicators}, changes_);
    compare_notes();
    model::CardRevision revision{std::move(changes_).take(), {}};
    if (std::ranges::any_of(revision.changes, &model::Change::is_marked))
      revision.marked = std::move(marked_);
    return revision;
  }

 private:
  void compare_heading() {
    const model::Initiative& before = before_.item;
    const model::Initiative& after = after_.item;
    bool is_marked = changes_.compare({"title"}, before.title, after.title);
    if (before.id != after.id || before.number_printed != after.number_printed) {
      changes_.add(
          {"number"}, ChangeKind::renumbered,
          {plain(before.number_printed.str(), before_), plain(after.number_printed.str(), after_)});
    }
    if (before.goal.id != after.goal.id) {
      const BothTexts goals{goal_of(before_), goal_of(after_)};
      is_marked |= changes_.add({"goal"}, ChangeKind::revised, goals).is_marked();
    }
    if (is_marked) marked_.former = model::FormerHeading{before.title, before.goal.id};
  }

  void compare_lists() {
    if (ids_of(before_.item.departments) != ids_of(after_.item.departments)) {
      const BothTexts texts{printed(former_ids(before_.item.departments), before_.plan),
                            printed(present_ids(after_.item.departments), after_.plan)};
      if (changes_.add({"departments"}, ChangeKind::revised, texts).is_marked())
        mark_list(before_.item.departments, marked_.departments);
    }
    auto old_methods = ids_of(before_.item.methods.ids);
    auto new_methods = ids_of(after_.item.methods.ids);
    std::ranges::sort(old_methods);
    std::ranges::sort(new_methods);
    if (old_methods != new_methods) {
      const BothTexts texts{printed(former_ids(before_.item.methods.ids), before_.plan),
                            printed(present_ids(after_.item.methods.ids), after_.plan)};
      if (changes_.add({"methods"}, ChangeKind::revised, texts).is_marked())
        mark_list(before_.item.methods.ids, marked_.methods.ids);
    }
  }

  /// What is no wording of the plan: listed, never red.
  void compare_notes() {
    const model::Initiative& before = before_.item;
    const model::Initiative& after = after_.item;
    if (ids_of(before.related) != ids_of(after.related))
      changes_.add({"related"}, ChangeKind::editorial, {related_of(before_), related_of(after_)});
    if (before.printed_page != after.printed_page) {
      const auto page = [&](const std::optional<int>& number) {
        return number ? std::optional(plain(std::to_string(*number), after_)) : std::nullopt;
      };
      changes_.add({"printed_page"}, ChangeKind::editorial,
                   {page(before.printed_page), page(after.printed_page)});
    }
    if (kind_of(before_) != kind_of(after_))
      changes_.add({"kind"}, ChangeKind::editorial, {kind_of(before_), kind_of(after_)});
    changes_.compare_quietly({"source_note"}, before.source_note, after.source_note);
    compare_progress(before.progress, before_.plan, after.progress, after_.plan, changes_);
    compare_links(before.links, before_.plan, after.links, after_.plan, changes_);
  }

  const Card& before_;
  const Card& after_;
  model::Initiative marked_;
  ChangeList changes_;
};

}  // namespace

model::CardRevision compare_cards(const Card& before, const Card& after) {
  return CardComparison(before, after).take();
}

}  // namespace kohyo::revision
