#include "pages/kinds.h"

#include <algorithm>
#include <utility>

#include "model/find.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The kind that all of the cards are of; null where they are of several, or of none.
const model::Kind* common_kind(const Cards& cards, const model::Plan& plan) {
  if (cards.empty()) return nullptr;
  const model::Kind* first = plan.kind_of(*cards.front());
  const auto is_same = [&](const auto* card) { return plan.kind_of(*card) == first; };
  return std::ranges::all_of(cards, is_same) ? first : nullptr;
}

const text::Text& word_for_cards(const model::Plan& plan, const Context& context) {
  return context.words[plan.initiative_kinds.empty() ? "kind-name.card" : "kind-name.any"];
}

Value word_of_kinds(std::string_view key, const model::LocalText& goal, const Cards& cards,
                    const model::Plan& plan, const Context& context) {
  if (has_plain_kinds(plan, context)) return context.words[key];
  return phrase(std::string(key) + "-of-kind",
                {{"goal", spoken(goal, context)}, {"card", name_of(cards, plan, context)}},
                context);
}

Value entry(Value name, std::ptrdiff_t count) {
  return Object().set("name", std::move(name)).set("count", Value::text(std::to_string(count)));
}

}  // namespace

bool has_plain_kinds(const model::Plan& plan, const Context& context) {
  const bool is_one_kind = plan.goal_kinds.size() < 2 && plan.initiative_kinds.empty();
  return is_one_kind && plain(plan.goal_kind, context) == context.words["kind-name.goal"].str();
}

const model::LocalText& kind_of(const model::Goal& goal, const model::Plan& plan) {
  const model::Kind* kind = model::find_by_id(plan.goal_kinds, model::KindId(goal.kind));
  return kind != nullptr ? kind->name : plan.goal_kind;
}

Value kind_of(const model::Initiative& card, const model::Plan& plan, const Context& context) {
  const model::Kind* kind = plan.kind_of(card);
  return kind != nullptr ? spoken(kind->name, context) : Value(context.words["kind-name.card"]);
}

Value name_of(const Cards& cards, const model::Plan& plan, const Context& context) {
  const model::Kind* kind = common_kind(cards, plan);
  return kind != nullptr ? spoken(kind->name, context) : Value(word_for_cards(plan, context));
}

Value kind_word(std::string_view key, const model::Plan& plan, const Context& context) {
  return kind_word(key, plan.all_initiatives(), plan, context);
}

Value kind_word(std::string_view key, const Cards& cards, const model::Plan& plan,
                const Context& context) {
  return word_of_kinds(key, plan.goal_kind, cards, plan, context);
}

Value kind_word(std::string_view key, const model::Goal& goal, const model::Plan& plan,
                const Context& context) {
  return word_of_kinds(key, kind_of(goal, plan), plan.initiatives_of(goal.id), plan, context);
}

std::string kind_text(std::string_view key, const Cards& cards, const model::Plan& plan,
                      const Context& context,
                      std::vector<std::pair<std::string_view, std::string>> values) {
  if (has_plain_kinds(plan, context)) return context.words.format(key, values).str();
  const model::Kind* kind = common_kind(cards, plan);
  values.emplace_back("goal", plain(plan.goal_kind, context));
  values.emplace_back(
      "card", kind != nullptr ? plain(kind->name, context) : word_for_cards(plan, context).str());
  return context.words.format(std::string(key) + "-of-kind", values).str();
}

Value kind_counts(const model::Plan& plan, const Context& context) {
  std::vector<Value> counts;
  for (const model::Kind& kind : plan.goal_kinds) {
    const auto count = std::ranges::count(plan.goals, kind.id.str(), &model::Goal::kind);
    if (count > 0) counts.push_back(entry(spoken(kind.name, context), count));
  }
  for (const model::Kind& kind : plan.initiative_kinds) {
    const auto count = std::ranges::count_if(
        plan.initiatives, [&](const auto& card) { return plan.kind_of(card) == &kind; });
    if (count > 0) counts.push_back(entry(spoken(kind.name, context), count));
  }
  if (plan.initiative_kinds.empty()) {
    counts.push_back(entry(context.words["kind-name.card"],
                           static_cast<std::ptrdiff_t>(plan.initiatives.size())));
  }
  return counts;
}

}  // namespace kohyo::pages
