#include "pages/change_entries.h"

#include <algorithm>
#include <string>
#include <utility>

#include "pages/changed_indicators.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::Change;
using model::ChangeKind;
using model::Scope;
using render::Object;
using render::Value;

namespace {

/// The row of a change of the schedule, as the edition has it or as it was.
const model::Task* task_of(const Change& change, const model::Plan& plan) {
  const model::InitiativeId id(change.scope_id);
  const model::Initiative* card = plan.revision.marked(id);
  if (card == nullptr) card = plan.find_initiative(id);
  if (card == nullptr || change.part_id.empty()) return nullptr;
  const auto same = [&](const model::Task& task) { return task.id.str() == change.part_id; };
  const auto task = std::ranges::find_if(card->schedule, same);
  return task == card->schedule.end() ? nullptr : &*task;
}

const model::Section* section_of(const Change& change, const model::Plan& plan) {
  const auto& sections = plan.sections_of(change.scope);
  const auto same = [&](const model::Section& section) { return section.id.str() == change.field; };
  const auto section = std::ranges::find_if(sections, same);
  return section == sections.end() ? nullptr : &*section;
}

/// What an amount is: its stage, or the measure or total that it is the effect of.
Value name_of_amount(const Change& change, const model::Plan& plan, const Context& context) {
  const auto named = [&](Value name) {
    return joined({context.words["field." + change.field], std::move(name)}, context);
  };
  if (change.field == "budgets") {
    if (const auto stage = model::parse_budget_stage(change.part_id))
      return named(context.words["budget-stage." + std::string(name_of(*stage))]);
  }
  if (change.field != "effects") return {};
  for (const model::Measure& measure : plan.effects.measures) {
    if (measure.id.str() == change.part_id) return spoken(measure.title, context);
  }
  for (const model::EffectTotal& total : plan.effects.totals) {
    const std::string kind = total.kind ? std::string(name_of(*total.kind)) : "all";
    if (id_of(total) == change.part_id) return named(context.words["effect-kind." + kind]);
  }
  return {};
}

/// Where a change stands: its name, and its place on the card.
struct Where {
  Value name;
  std::string fragment;
};

Where where(const Change& change, const model::Plan& plan, const Context& context) {
  if (change.scope == Scope::initiative) {
    if (const model::Task* task = task_of(change, plan))
      return {spoken(task->name, context), "#task-" + task->id.str()};
  }
  if (const model::Section* section = section_of(change, plan)) {
    return {spoken(section->heading, context), "#" + section->id.str()};
  }
  if (const auto indicator = changed_indicator(change, plan))
    return {spoken(indicator->name, context), indicator->fragment};
  const bool is_whole_goal = change.scope == Scope::goal && change.field == "goal";
  if (change.field == "card" || is_whole_goal) return {};
  Value amount = name_of_amount(change, plan, context);
  if (amount.opens_section()) return {std::move(amount), {}};
  if (change.field == "goal") return {spoken(plan.goal_kind, context), {}};
  return {context.words["field." + change.field], {}};
}

/// What no wording of the plan tells.
Value note(const Change& change, const Context& context) {
  const auto word = [&](std::string_view key) -> Value { return context.words[key]; };
  const bool is_goal = change.scope == Scope::goal;
  switch (change.kind) {
    case ChangeKind::fresh:
      return word(is_goal ? "change.new-goal" : "change.new-item");
    case ChangeKind::ended:
      return word(is_goal ? "change.ended-goal" : "change.ended-item");
    case ChangeKind::renumbered:
      return word("change.renumbered");
    case ChangeKind::split:
      return word("change.split");
    case ChangeKind::merged:
      return word("change.merged");
    case ChangeKind::unspecified:
      return word("change.unspecified");
    default:
      break;
  }
  if (change.field == "progress" && !change.before) return word("change.result-recorded");
  if (change.field != "task") return {};
  if (!change.before) return word("change.added-task");
  return change.after ? Value() : word("change.removed-task");
}

bool is_of_whole_item(const Change& change) {
  return change.kind == ChangeKind::fresh || change.kind == ChangeKind::ended ||
         change.kind == ChangeKind::unspecified;
}

/// What the change says in one place: a text for the template `change`; none for what the note,
/// and the name of the place where there is one, tell alone.
Value change_text(const Change& change, bool is_named, Around around, const Context& context) {
  const bool has_text = change.before || change.after;
  const bool is_quiet = change.kind == ChangeKind::editorial;
  if (is_of_whole_item(change) || !has_text || is_quiet) return {};
  // A row that came or went is named by where it stands.
  if (is_named && change.field == "task" && !(change.before && change.after)) return {};
  if (change.only_moved) return marked_text(*change.after, model::Presence::kept, context);
  return marked_text(change.before, change.after, around, context);
}

/// One side of a change that is listed but not red. Where the languages differ in what changed, the
/// one that tells it.
Value quiet_side(const Change& change, bool is_before, const Context& context) {
  const model::LocalText& text = is_before ? *change.before : *change.after;
  Value shown = spoken(text, context);
  if (change.before && change.after) {
    const text::Language language = language_of_change(*change.before, *change.after, context);
    shown = Value::spoken(text.in(language).value, text.in(language).language);
  }
  return std::vector<Value>{Object()
                                .set("text", std::move(shown))
                                .set("is_kept", true)
                                .set("is_taken_out", false)
                                .set("is_put_in", false)};
}

/// One side of a change as pieces: the whole text, with what is not in the other marked.
Value side(const Change& change, bool is_before, const Context& context) {
  const std::optional<model::LocalText>& text = is_before ? change.before : change.after;
  if (!text) return {};
  if (!change.is_marked()) return quiet_side(change, is_before, context);
  if (change.before && change.after)
    return spans(*change.before, *change.after, Around::all, context);
  return std::vector<Value>{Object()
                                .set("text", spoken(*text, context))
                                .set("is_kept", change.only_moved)
                                .set("is_taken_out", is_before)
                                .set("is_put_in", !is_before && !change.only_moved)};
}

Value shift_name(const Change& change, const Context& context) {
  if (change.shift == model::Shift::none) return {};
  return context.words["shift." + std::string(name_of(change.shift))];
}

/// Whether a change that is not red is one of wording. What was recorded beside the plan is none.
bool is_wording(const Change& change) {
  return change.field != "progress" && change.field != "links" && change.field != "related";
}

Object change_entry(const Change& change, const model::Plan& plan, bool on_card, Around around,
                    const Context& context) {
  Where place = where(change, plan, context);
  Value year;
  if (change.year) year = Value::text(label(*change.year, context.language()));
  if (change.field == "indicators" && !change.year) year = context.words["indicators.total"];
  Value url;
  if (on_card && !place.fragment.empty()) url = markup::Url::from_program(place.fragment);
  const bool is_named = place.name.opens_section();
  return Object()
      .set("where", std::move(place.name))
      .set("url", url)
      .set("year", year)
      .set("note", note(change, context))
      .set("is_unspecified", change.kind == ChangeKind::unspecified)
      .set("change", change_text(change, is_named, around, context))
      .set("before", side(change, true, context))
      .set("after", side(change, false, context))
      .set("is_unknown", !change.former_is_on_record)
      .set("moved_here", moved(change.was_year, {}, context))
      .set("moved_away", moved({}, change.now_year, context))
      .set("shift", shift_name(change, context))
      .set("is_editorial", change.kind == ChangeKind::editorial)
      .set("has_both", change.before.has_value() && change.after.has_value())
      .set("is_wording", is_wording(change))
      .set("ending_reason",
           change.kind == ChangeKind::ended ? spoken(change.reason, context) : Value());
}

/// Whether readers see nothing that differs, while the data tell it: a dash where nothing was
/// stated, or another translation.
bool says_nothing(const Change& change, const Context& context) {
  if (change.kind != ChangeKind::editorial) return false;
  if (!change.before && !change.after) return true;
  if (!change.before || !change.after) return false;
  const text::Language& language = context.language();
  return change.before->has(language) && change.after->has(language) &&
         change.before->in(language).value == change.after->in(language).value;
}

}  // namespace

Value change_entries(const std::vector<const Change*>& changes, const model::Plan& plan,
                     bool on_card, Around around, const Context& context) {
  std::vector<Value> entries;
  for (const Change* change : changes) {
    if (!says_nothing(*change, context))
      entries.push_back(change_entry(*change, plan, on_card, around, context));
  }
  return entries;
}

Value change_entries(const model::Initiative& initiative, const model::Plan& plan, bool on_card,
                     Around around, const Context& context) {
  return change_entries(pointers(plan.revision.of(initiative.id)), plan, on_card, around, context);
}

std::vector<const Change*> pointers(const std::vector<Change>& changes) {
  std::vector<const Change*> all;
  for (const Change& change : changes) all.push_back(&change);
  return all;
}

bool is_result(const Change* change) {
  return change->field == "progress";
}

std::vector<const Change*> beside_results(const std::vector<Change>& changes) {
  std::vector<const Change*> all = pointers(changes);
  std::erase_if(all, is_result);
  return all;
}

}  // namespace kohyo::pages
