#include "pages/timeline_chart.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "pages/change_entries.h"
#include "pages/changed_cards.h"
#include "pages/chart_scale.h"
#include "pages/kinds.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::Change;
using model::ValueStatus;
using render::Object;
using render::Value;

namespace {

/// What a line states for one year.
struct Step {
  text::FiscalYear year;
  ValueStatus status = ValueStatus::none;
  std::vector<std::size_t> stages = {};  ///< positions in the order of progress, ascending
  bool is_changed = false;
};

/// Whether a line of a box has room for it: as many letters as fit a quarter of a phone's width.
bool fits_line(const std::string& text) {
  constexpr std::size_t longest_line = 11;
  const bool is_one_word = text.find(' ') == std::string::npos;
  return is_one_word || text.size() <= longest_line;
}

std::size_t position_of(const model::StageId& id, const model::Plan& plan) {
  const auto& stages = plan.records.stages;
  const auto stage = std::ranges::find(stages, id, &model::Stage::id);
  return static_cast<std::size_t>(stage - stages.begin());
}

std::vector<std::size_t> stages_of(const model::Cell& cell, const model::Plan& plan) {
  std::set<std::size_t> positions;
  for (const model::CellItem& item : cell.items) {
    if (!item.is_current()) continue;
    for (const model::StageId& id : item.stages) {
      const std::size_t position = position_of(id, plan);
      if (position < plan.records.stages.size()) positions.insert(position);
    }
  }
  return {positions.begin(), positions.end()};
}

std::string stage_name(std::size_t position, const model::Plan& plan, const Context& context) {
  return plain(plan.records.stages[position].name, context);
}

/// The language of the names of stages, for the attribute `lang`; none where all are in that of the
/// page.
Value language_of(const Step& step, const model::Plan& plan, const Context& context) {
  for (const std::size_t stage : step.stages) {
    Value language = language_of_plain(plan.records.stages[stage].name, context);
    if (language.opens_section()) return language;
  }
  return {};
}

/// How far a stage has come, as the stylesheet knows it: 1 to 7.
std::size_t level_of(std::size_t stage) {
  constexpr std::size_t highest = 7;
  return std::min(stage + 1, highest);
}

/// What a step says in one or two lines: its last two stages if both fit, else the last, broken
/// near its middle where it is long.
std::pair<std::string, std::string> lines_of(const Step& step, const model::Plan& plan,
                                             const Context& context) {
  if (step.stages.empty()) return {context.words["timeline.text-only"].str(), ""};
  const std::string last = stage_name(step.stages.back(), plan, context);
  if (step.stages.size() > 1) {
    const std::string next = stage_name(step.stages[step.stages.size() - 2], plan, context);
    const bool both_fit = fits_line(last) && fits_line(next);
    if (both_fit) return {next, last};
  }
  if (fits_line(last)) return {last, ""};
  const std::size_t left = last.rfind(' ', last.size() / 2);
  const std::size_t cut = left == std::string::npos ? last.find(' ') : left;
  if (cut == std::string::npos) return {last, ""};
  return {last.substr(0, cut), last.substr(cut + 1)};
}

/// A step in words, without its year.
std::string words_of(const Step& step, const model::Plan& plan, const Context& context) {
  if (step.status != ValueStatus::figure)
    return context.words["status." + std::string(name_of(step.status))].str();
  std::string words;
  for (const std::size_t stage : step.stages)
    words += (words.empty() ? "" : context.words["timeline.and"].str()) +
             stage_name(stage, plan, context);
  if (words.empty()) words = context.words["timeline.text-only"].str();
  return step.is_changed ? words + context.words["timeline.changed"].str() : words;
}

Value text_or_none(const std::string& text) {
  return text.empty() ? Value() : Value::text(text);
}

Object step_values(const Step& step, std::size_t position, const model::Plan& plan,
                   const Context& context) {
  const auto [first, second] = lines_of(step, plan, context);
  const std::size_t level = step.stages.empty() ? 0 : level_of(step.stages.back());
  return column(position, plan.years().size())
      .set("level", Value::text(std::to_string(level)))
      .set("first", Value::text(first))
      .set("second", text_or_none(second))
      .set("lang", language_of(step, plan, context))
      .set("is_changed", step.is_changed)
      .set("is_current", step.year == this_year(plan, context));
}

/// `title` is what the name ends in; it decides the language of the name.
Object line(const std::string& id, const std::string& number, const model::LocalText& title,
            const std::vector<Step>& steps, const model::Plan& plan, const Context& context) {
  std::vector<Value> shown;
  std::string said;
  Value said_in;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].status == ValueStatus::figure)
      shown.push_back(step_values(steps[i], i, plan, context));
    said += (said.empty() ? "" : context.words["timeline.next"].str()) +
            label(steps[i].year, context.language()) + ": " + words_of(steps[i], plan, context);
    if (!said_in.opens_section()) said_in = language_of(steps[i], plan, context);
  }
  return Object()
      .set("id", Value::text("line-" + id))
      .set("name", Value::text(number + plain(title, context)))
      .set("name_lang", language_of_plain(title, context))
      .set("said", Value::text(said))
      .set("said_lang", std::move(said_in))
      .set("steps", std::move(shown));
}

/// The changes of a card that mark cells of its schedule, of one task or of all.
std::vector<const Change*> schedule_changes(const model::Plan& plan, const model::Initiative& card,
                                            const model::Task* task) {
  std::vector<const Change*> found;
  for (const Change& change : plan.revision.of(card.id)) {
    const bool is_of_row = change.field == "schedule" || change.field == "task";
    const bool fits = task == nullptr || change.part_id == task->id.str();
    if (is_of_row && fits && change.is_marked()) found.push_back(&change);
  }
  return found;
}

std::vector<Step> steps_of(const model::Plan& plan, const model::Task& task,
                           const std::vector<const Change*>& changes) {
  std::vector<Step> steps;
  for (const model::Cell& cell : task.cells) {
    const auto is_here = [&](const Change* change) { return change->year == cell.year; };
    steps.push_back(
        {cell.year, cell.status, stages_of(cell, plan), std::ranges::any_of(changes, is_here)});
  }
  return steps;
}

/// Each year with the furthest stage that any task states for it.
std::vector<Step> furthest_steps(const model::Plan& plan, const model::Initiative& card) {
  std::vector<Step> furthest;
  for (const text::FiscalYear year : plan.years()) furthest.push_back({year});
  for (const model::Task& task : card.schedule) {
    const std::vector<Step> steps = steps_of(plan, task, schedule_changes(plan, card, &task));
    for (std::size_t i = 0; i < std::min(steps.size(), furthest.size()); ++i) {
      Step& most = furthest[i];
      most.is_changed |= steps[i].is_changed;
      if (most.status != ValueStatus::figure) most.status = steps[i].status;
      const bool is_further = !steps[i].stages.empty() &&
                              (most.stages.empty() || most.stages.back() < steps[i].stages.back());
      if (is_further) most.stages = {steps[i].stages.back()};
    }
  }
  return furthest;
}

Value cells_in_words(const std::vector<Step>& steps, const model::Plan& plan,
                     const Context& context) {
  std::vector<Value> cells;
  for (const Step& step : steps)
    cells.push_back(Object()
                        .set("year", Value::text(label(step.year, context.language())))
                        .set("stage", Value::text(words_of(step, plan, context)))
                        .set("lang", language_of(step, plan, context)));
  return cells;
}

}  // namespace

Value timeline_years(const model::Plan& plan, const Context& context) {
  std::vector<Value> years;
  for (const text::FiscalYear year : plan.years()) {
    years.push_back(column(years.size(), plan.years().size())
                        .set("short_label", Value::text(short_label(year, context.language())))
                        .set("is_current", year == this_year(plan, context)));
  }
  return years;
}

Value timeline_key(const model::Plan& plan, const Context& context) {
  std::vector<Value> stages;
  for (const model::Stage& stage : plan.records.stages) {
    stages.push_back(Object()
                         .set("level", Value::text(std::to_string(level_of(stages.size()))))
                         .set("name", spoken(stage.name, context)));
  }
  return stages;
}

Object task_line(const model::Plan& plan, const model::Initiative& card, const model::Task& task,
                 const Context& context) {
  const std::vector<const Change*> changes = schedule_changes(plan, card, &task);
  return line(task.id.str(), "", task.name, steps_of(plan, task, changes), plan, context)
      .set("moves", moves_of(changes, context));
}

Object card_line(const model::Plan& plan, const model::Initiative& card, const Context& context) {
  return line(card.id.str(), card.number_printed.str() + " ", card.title,
              furthest_steps(plan, card), plan, context)
      .set("moves", moves_of(schedule_changes(plan, card, nullptr), context));
}

Value timeline(const model::Plan& plan, const std::vector<const model::Initiative*>& cards,
               const routes::Place& here, const Context& context) {
  std::vector<Value> rows;
  for (const model::Initiative* card : cards) {
    if (card->schedule.empty()) continue;
    rows.push_back(Object()
                       .set("card", card_entry(*card, here, plan, context))
                       .set("line", card_line(plan, *card, context))
                       .set("cells", cells_in_words(furthest_steps(plan, *card), plan, context)));
  }
  if (rows.empty()) return {};
  return Object()
      .set("intro", kind_word("timeline.intro", cards, plan, context))
      .set("title_heading", kind_word("plan.title", cards, plan, context))
      .set("years", timeline_years(plan, context))
      .set("key", timeline_key(plan, context))
      .set("rows", std::move(rows));
}

Value standing(const model::Plan& plan, const model::Initiative& card, text::FiscalYear year,
               const Context& context) {
  std::map<std::size_t, std::size_t, std::greater<>> counts;  // stage, tasks: the furthest first
  for (const model::Task& task : card.schedule) {
    const auto cell = std::ranges::find(task.cells, year, &model::Cell::year);
    if (cell == task.cells.end()) continue;
    const std::vector<std::size_t> stages = stages_of(*cell, plan);
    if (!stages.empty()) ++counts[stages.back()];
  }
  std::vector<Value> list;
  for (const auto& [stage, count] : counts) {
    list.push_back(
        Object()
            .set("name", spoken(plan.records.stages[stage].name, context))
            .set("count", context.words.format("card.tasks", {{"count", std::to_string(count)}})));
  }
  return list;
}

}  // namespace kohyo::pages
