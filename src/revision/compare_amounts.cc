#include "revision/compare_amounts.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/find.h"
#include "revision/join_texts.h"
#include "revision/printed.h"

namespace kohyo::revision {
namespace {

using model::Budget;
using model::ChangeKind;
using model::EffectAmount;
using model::Presence;

bool is_same_place(const Budget& a, const Budget& b) {
  return a.year == b.year && a.stage == b.stage;
}

ChangePlace place_of(const Budget& budget) {
  return {"budgets", std::string(name_of(budget.stage)), budget.year};
}

/// A dash where nothing was stated, or the reverse, is no wording to be shown in red.
ChangeKind kind_of(const BothTexts& amounts) {
  return kind_between(amounts.first, amounts.second).value_or(ChangeKind::editorial);
}

/// The amounts of one measure or total.
void compare_amounts(const std::string& id, const std::vector<EffectAmount>& before,
                     const std::vector<EffectAmount>& after, ChangeList& changes) {
  const auto add = [&](const EffectAmount* old, const EffectAmount* now) {
    if (old && now && old->status == now->status && old->amount == now->amount) return;
    BothTexts texts;
    if (old != nullptr) texts.first = printed(old->status, old->amount);
    if (now != nullptr) texts.second = printed(now->status, now->amount);
    const std::optional<text::FiscalYear> year = now != nullptr ? now->year : old->year;
    changes.add({"effects", id, year, year ? "" : "total"}, kind_of(texts), texts);
  };
  const auto find = [](const std::vector<EffectAmount>& amounts, const EffectAmount& like) {
    const auto found = std::ranges::find(amounts, like.year, &EffectAmount::year);
    return found == amounts.end() ? nullptr : &*found;
  };
  for (const EffectAmount& amount : after) add(find(before, amount), &amount);
  for (const EffectAmount& amount : before) {
    if (find(after, amount) == nullptr) add(&amount, nullptr);
  }
}

void compare_measures(const model::Measure& before, const model::Measure& after,
                      ChangeList& changes) {
  const std::string id = after.id.str();
  changes.compare({"measure", id}, before.title, after.title);
  const auto counted_as = [&](const model::Measure& measure) {
    const std::string text =
        std::string(name_of(measure.kind)) + (measure.is_relisted ? " relisted" : "");
    return same_in_all(text, measure.title.languages());
  };
  if (before.kind != after.kind || before.is_relisted != after.is_relisted)
    changes.add({"effect_kind", id}, ChangeKind::editorial,
                {counted_as(before), counted_as(after)});
}

const model::EffectTotal* find_total(const model::Effects& effects, const std::string& id) {
  const auto found = std::ranges::find_if(
      effects.totals, [&](const model::EffectTotal& total) { return id_of(total) == id; });
  return found == effects.totals.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Budget> compare_budgets(const std::vector<Budget>& before, std::vector<Budget> after,
                                    ChangeList& changes) {
  const std::vector<Budget> now = after;
  for (Budget& budget : after) {
    const auto old = std::ranges::find_if(
        before, [&](const Budget& each) { return is_same_place(each, budget); });
    const auto present = printed(budget.status, budget.amount);
    if (old == before.end()) {
      const BothTexts texts{std::nullopt, present};
      if (changes.add(place_of(budget), kind_of(texts), texts).is_marked())
        budget.presence = Presence::added;
      continue;
    }
    const bool is_same = old->status == budget.status && old->amount == budget.amount;
    const BothTexts texts{printed(old->status, old->amount), present};
    if (!is_same && changes.add(place_of(budget), kind_of(texts), texts).is_marked())
      budget.former = model::FormerAmount{old->status, old->amount};
    changes.compare_quietly({"budget_note", std::string(name_of(budget.stage)), budget.year},
                            old->note, budget.note);
  }
  for (const Budget& budget : before) {
    const bool is_kept =
        std::ranges::any_of(now, [&](const Budget& each) { return is_same_place(each, budget); });
    if (is_kept) continue;
    const BothTexts texts{printed(budget.status, budget.amount), std::nullopt};
    if (!changes.add(place_of(budget), kind_of(texts), texts).is_marked()) continue;
    Budget gone = budget;
    gone.presence = Presence::removed;
    after.insert(std::ranges::upper_bound(after, gone.year, {}, &Budget::year), std::move(gone));
  }
  return after;
}

void add_declared(const std::vector<Budget>& budgets, ChangeList& changes) {
  for (const Budget& budget : budgets) {
    if (!budget.former) continue;
    changes.compare(place_of(budget), printed(budget.former->status, budget.former->amount),
                    printed(budget.status, budget.amount));
  }
}

void compare_effects(const model::Effects& before, const model::Effects& after,
                     ChangeList& changes) {
  changes.compare_quietly({"effects_note"}, before.note, after.note);
  for (const model::Measure& measure : after.measures) {
    const model::Measure* old = model::find_by_id(before.measures, measure.id);
    if (old != nullptr) {
      compare_measures(*old, measure, changes);
    } else {
      changes.add({"measure", measure.id.str()}, ChangeKind::revised,
                  {std::nullopt, measure.title});
    }
    compare_amounts(measure.id.str(), old != nullptr ? old->amounts : std::vector<EffectAmount>{},
                    measure.amounts, changes);
  }
  for (const model::Measure& measure : before.measures) {
    if (model::find_by_id(after.measures, measure.id) != nullptr) continue;
    changes.add({"measure", measure.id.str()}, ChangeKind::revised, {measure.title, std::nullopt});
    compare_amounts(measure.id.str(), measure.amounts, {}, changes);
  }
  for (const model::EffectTotal& total : after.totals) {
    const model::EffectTotal* old = find_total(before, id_of(total));
    compare_amounts(id_of(total), old != nullptr ? old->amounts : std::vector<EffectAmount>{},
                    total.amounts, changes);
  }
  for (const model::EffectTotal& total : before.totals) {
    if (find_total(after, id_of(total)) == nullptr)
      compare_amounts(id_of(total), total.amounts, {}, changes);
  }
}

}  // namespace kohyo::revision
