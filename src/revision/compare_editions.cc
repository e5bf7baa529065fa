#include "revision/compare_editions.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "revision/change_list.h"
#include "revision/compare_amounts.h"
#include "revision/compare_cards.h"
#include "revision/compare_indicators.h"
#include "revision/compare_sections.h"
#include "revision/join_texts.h"
#include "revision/lineage.h"

namespace kohyo::revision {
namespace {

using base::Code;
using model::ChangeKind;
using model::ChangeSource;
using model::InitiativeId;
using model::Relation;
using model::Scope;

ChangeKind kind_of(Relation relation) {
  switch (relation) {
    case Relation::renumbered:
      return ChangeKind::renumbered;
    case Relation::split:
      return ChangeKind::split;
    default:
      return ChangeKind::merged;
  }
}

model::LocalText name_of(const model::Initiative& card) {
  return numbered(card.number_printed, card.title);
}

class EditionComparison {
 public:
  EditionComparison(const model::Plan& before, const model::Plan& after,
                    base::Diagnostics& diagnostics)
      : before_(before),
        after_(after),
        diagnostics_(diagnostics),
        origins_(origins(before, after, diagnostics)) {}

  model::EditionRevision take() && {
    revision_.before = before_.edition().id;
    revision_.lineage = lineage(before_, after_, origins_);
    compare_plan();
    compare_records();
    for (const model::Goal& goal : after_.goals) compare(goal);
    for (const model::Goal& goal : before_.goals) {
      if (after_.find_goal(goal.id) == nullptr) end(goal);
    }
    for (const model::Initiative& card : after_.initiatives) compare(card);
    for (const model::Lineage& entry : revision_.lineage) {
      if (entry.relation == Relation::ended) end(*before_.find_initiative(entry.from));
    }
    check_ended();
    return std::move(revision_);
  }

 private:
  void append(ChangeList list) {
    std::ranges::move(std::move(list).take(), std::back_inserter(revision_.plan_changes));
  }

  void compare_plan() {
    ChangeList list(Scope::plan, after_.id.str(), ChangeSource::computed, after_.edition().span);
    list.compare({"title"}, before_.title, after_.title);
    list.compare({"summary"}, before_.summary, after_.summary);
    list.compare({"period"}, period_of(before_), period_of(after_));
    list.compare({"goal_kind"}, before_.goal_kind, after_.goal_kind);
    list.compare({"budget_note"}, before_.budget_note, after_.budget_note);
    compare_names("section", before_.sections, after_.sections, &model::Section::heading, list);
    compare_names("goal_section", before_.goal_sections, after_.goal_sections,
                  &model::Section::heading, list);
    compare_names("plan_section", before_.plan_sections, after_.plan_sections,
                  &model::Section::heading, list);
    compare_names("goal_kinds", before_.goal_kinds, after_.goal_kinds, &model::Kind::name, list);
    compare_names("initiative_kinds", before_.initiative_kinds, after_.initiative_kinds,
                  &model::Kind::name, list);
    compare_names("method", before_.methods, after_.methods, &model::Method::name, list);
    compare_sections(before_.overview, after_.overview, after_.plan_sections, list);
    compare_budgets(before_.budgets, after_.budgets, list);
    list.compare_quietly({"totals_note"}, before_.totals_note, after_.totals_note);
    compare_names("qualifier", before_.qualifiers, after_.qualifiers, &model::Qualifier::name,
                  list);
    compare_indicators({before_, before_.indicators}, {after_, after_.indicators}, list);
    compare_effects(before_.effects, after_.effects, list);
    append(std::move(list));
  }

  static model::LocalText period_of(const model::Plan& plan) {
    const text::Language ja("ja");
    const std::string years = label(plan.first_year, ja) + "～" + label(plan.last_year, ja);
    return {ja, text::Text::from_program(years)};
  }

  template <typename Item>
  void compare_names(const std::string& field, const std::vector<Item>& before,
                     const std::vector<Item>& after, model::LocalText Item::*name,
                     ChangeList& list) {
    for (const Item& item : after) {
      const auto old = std::ranges::find(before, item.id, &Item::id);
      if (old == before.end()) {
        list.compare({field, item.id.str()}, {}, item.*name);
      } else {
        list.compare({field, item.id.str()}, (*old).*name, item.*name);
      }
    }
    for (const Item& item : before) {
      if (std::ranges::find(after, item.id, &Item::id) == after.end())
        list.compare({field, item.id.str()}, item.*name, {});
    }
  }

  /// Departments that both editions have under one id, and the words of the glossary.
  void compare_records() {
    for (const model::Department& department : after_.records.departments) {
      const model::Department* old = before_.records.find_department(department.id);
      if (old == nullptr) continue;
      ChangeList list(Scope::department, department.id.str(), ChangeSource::computed,
                      department.span);
      list.compare({"name"}, old->name, department.name);
      list.compare_quietly({"telephone"}, telephone_of(*old), telephone_of(department));
      append(std::move(list));
    }
    for (const model::Term& term : after_.records.terms) {
      const model::Term* old = before_.records.find_term(term.id);
      if (old == nullptr) continue;
      ChangeList list(Scope::term, term.id.str(), ChangeSource::computed, term.span);
      list.compare_quietly({"name"}, old->name, term.name);
      list.compare_quietly({"explanation"}, old->explanation, term.explanation);
      append(std::move(list));
    }
  }

  static std::optional<model::LocalText> telephone_of(const model::Department& department) {
    if (!department.telephone) return {};
    return model::LocalText(text::Language("ja"), *department.telephone);
  }

  void compare(const model::Goal& goal) {
    const model::Goal* old = before_.find_goal(goal.id);
    if (old != nullptr) {
      model::GoalRevision found = compare_goals({before_, *old}, {after_, goal});
      if (!found.changes.empty()) revision_.goals.emplace(goal.id, std::move(found));
      return;
    }
    ChangeList list(Scope::goal, goal.id.str(), ChangeSource::computed, goal.span);
    list.add({"goal"}, ChangeKind::fresh,
             {std::nullopt, numbered(goal.number_printed, goal.title)});
    revision_.goals.emplace(goal.id, model::GoalRevision{std::move(list).take(), {}});
  }

  void end(const model::Goal& goal) {
    ChangeList list(Scope::goal, goal.id.str(), ChangeSource::computed, after_.edition().span);
    list.add({"goal"}, ChangeKind::ended,
             {numbered(goal.number_printed, goal.title), std::nullopt});
    std::ranges::move(std::move(list).take(), std::back_inserter(revision_.endings));
  }

  void compare(const model::Initiative& card) {
    const Origin& origin = origins_.at(card.id);
    model::CardRevision found;
    const bool has_one_past = origin.relation == Relation::same ||
                              origin.relation == Relation::renumbered ||
                              before_.find_initiative(card.id) != nullptr;
    if (has_one_past) {
      const model::Initiative& old = *before_.find_initiative(origin.from.front());
      found = compare_cards({before_, old}, {after_, card});
    }
    if (origin.relation != Relation::same && origin.relation != Relation::renumbered)
      found.changes.insert(found.changes.begin(), origin_of(card, origin));
    if (!found.changes.empty()) revision_.cards.emplace(card.id, std::move(found));
  }

  /// That a card is new, or what it was made of.
  model::Change origin_of(const model::Initiative& card, const Origin& origin) {
    ChangeList list(Scope::initiative, card.id.str(), ChangeSource::computed, card.span);
    list.follow(card.revision);
    if (origin.from.empty())
      return list.add({"card"}, ChangeKind::fresh, {std::nullopt, card.title});
    std::vector<model::LocalText> names;
    for (const InitiativeId& from : origin.from)
      names.push_back(name_of(*before_.find_initiative(from)));
    return list.add({"card"}, kind_of(origin.relation), {listed(names), name_of(card)});
  }

  void end(const model::Initiative& card) {
    const auto told = std::ranges::find(after_.ended, card.id, &model::Ended::id);
    const bool is_told = told != after_.ended.end();
    ChangeList list(Scope::initiative, card.id.str(), ChangeSource::computed,
                    is_told ? told->span : after_.edition().span);
    model::Change& change = list.add({"card"}, ChangeKind::ended, {card.title, std::nullopt});
    if (is_told) {
      change.reason = told->reason;
    } else {
      diagnostics_.report(Code::item_missing, after_.edition().span,
                          {card.id.str(), before_.edition().id.str()});
    }
    revision_.endings.push_back(std::move(change));
  }

  void check_ended() {
    for (const model::Ended& told : after_.ended) {
      const auto is_it = [&](const model::Lineage& entry) {
        return entry.relation == Relation::ended && entry.from == told.id;
      };
      if (!std::ranges::any_of(revision_.lineage, is_it))
        diagnostics_.report(Code::item_not_ended, told.span, {told.id.str()});
    }
  }

  const model::Plan& before_;
  const model::Plan& after_;
  base::Diagnostics& diagnostics_;
  std::map<InitiativeId, Origin> origins_;
  model::EditionRevision revision_ = {};
};

}  // namespace

model::EditionRevision compare_editions(const model::Plan& before, const model::Plan& after,
                                        base::Diagnostics& diagnostics) {
  return EditionComparison(before, after, diagnostics).take();
}

}  // namespace kohyo::revision
