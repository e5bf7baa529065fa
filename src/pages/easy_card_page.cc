#include "pages/easy_card_page.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "markup/ruby.h"
#include "pages/pieces.h"
#include "pages/readings.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// 2025年度（令和7年度）, with its readings: the western year leads, as the guideline of the
/// Immigration Services Agency and the Agency for Cultural Affairs has it.
markup::Html year_name(text::FiscalYear year, const Context& context) {
  using Reading = std::pair<std::string_view, std::string_view>;
  constexpr std::array readings = {Reading{"令和", "令和《れいわ》"},
                                   Reading{"平成", "平成《へいせい》"},
                                   Reading{"年度", "年度《ねんど》"}};
  std::string era = label(year, context.language());
  for (const auto& [name, with_reading] : readings) {
    const std::size_t at = era.find(name);
    if (at != std::string::npos) era.replace(at, name.size(), with_reading);
  }
  return easy_word("easy.year", context, {{"year", std::to_string(year.start)}, {"era", era}});
}

/// What the tasks of a card state for one year, all together.
struct YearPlan {
  std::set<model::StageId> stages;
  bool has_other = false;  ///< something that no stage stands for
  bool is_undecided = false;
};

YearPlan plan_of(const model::Initiative& card, text::FiscalYear year) {
  YearPlan all;
  for (const model::Task& task : card.schedule) {
    for (const model::Cell& cell : task.cells) {
      if (cell.year != year) continue;
      all.is_undecided |= cell.status == model::ValueStatus::undecided;
      for (const model::CellItem& item : cell.items) {
        if (!item.is_current()) continue;
        all.has_other |= item.stages.empty();
        all.stages.insert(item.stages.begin(), item.stages.end());
      }
    }
  }
  return all;
}

/// A stage in easy words; in its own where there are none.
Value stage_name(const model::Stage& stage, const Context& context) {
  const std::string key = "stage." + stage.id.str();
  if (context.words.all().contains(key)) return easy_word(key, context);
  return spoken(stage.name, context);
}

/// What is done in a year: how far the furthest task comes. Tasks have no names in easy Japanese,
/// and stages of several of them side by side would contradict each other.
std::vector<Value> doings(const YearPlan& of_year, const model::Plan& plan,
                          const Context& context) {
  std::vector<Value> list;
  for (const model::Stage& stage : plan.records.stages) {
    if (of_year.stages.contains(stage.id)) list = {stage_name(stage, context)};
  }
  if (list.empty() && of_year.has_other) list.push_back(easy_word("easy.other", context));
  if (of_year.is_undecided) list.push_back(easy_word("easy.undecided", context));
  return list;
}

/// The years for which the card states anything: `name`, `is_current`, `doings`.
Value years(const model::Plan& plan, const model::Initiative& card, const Context& context) {
  std::vector<Value> list;
  for (const text::FiscalYear year : plan.years()) {
    std::vector<Value> of_year = doings(plan_of(card, year), plan, context);
    if (of_year.empty()) continue;
    list.push_back(Object()
                       .set("name", year_name(year, context))
                       .set("is_current", year == this_year(plan, context))
                       .set("doings", std::move(of_year)));
  }
  return list;
}

Value sections(const model::Plan& plan, const model::Initiative& card, const routes::Place& here,
               const Context& context) {
  std::vector<Value> list;
  for (const model::Section& section : plan.sections) {
    const auto document = card.easy->sections.find(section.id);
    if (document == card.easy->sections.end()) continue;
    const text::RubyText heading = text::read_ruby(section.easy_heading->str()).parts;
    Object prose;
    prose
        .set("html", prose_html(document->second, text::base_of(heading), here, &plan,
                                {section.id.str() + "-"}, context))
        .set("other_language", Value());
    list.push_back(Object()
                       .set("id", Value::text(section.id.str()))
                       .set("heading", markup::ruby_html(heading))
                       .set("prose", std::move(prose)));
  }
  return list;
}

Value departments(const model::Plan& plan, const model::Initiative& card, const routes::Place& here,
                  const Context& context) {
  std::vector<Value> list;
  for (const auto& reference : card.departments) {
    const model::Department* department = plan.records.find_department(reference.id);
    Value telephone;
    if (department->telephone) telephone = *department->telephone;
    list.push_back(Object()
                       .set("name", with_reading(department->name.main(), department->kana))
                       .set("url", link(here, routes::department(plan.id, department->id), context))
                       .set("telephone", std::move(telephone)));
  }
  return list;
}

/// One sentence on what the edition changed; none where it is the first.
Value change(const model::Plan& plan, const model::Initiative& card, const Context& context) {
  if (plan.previous() == nullptr) return {};
  if (card.revision.is_new) return easy_word("easy.new", context);
  return easy_word(card.revision.is_revised ? "easy.revised" : "easy.unchanged", context);
}

/// The whole card in each main language: `tag`, `name`, `url`.
Value whole_cards(const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const model::Words& words : context.all_words) {
    const text::Language& language = words.language();
    list.push_back(Object()
                       .set("tag", Value::text(language.tag()))
                       .set("name", words["language.name"])
                       .set("url", routes::link(routes::in(context.language(), here),
                                                routes::in(language, here))));
  }
  return list;
}

}  // namespace

Content easy_card_page(const model::Plan& plan, const model::Initiative& initiative,
                       const Context& context) {
  const routes::Place here = routes::card(plan.id, initiative.id);
  Value who = departments(plan, initiative, here, context);
  Value when = years(plan, initiative, context);
  const bool has_departments = who.opens_section();
  const bool has_years = when.opens_section();
  Object values;
  values.set("number", initiative.number_printed)
      .set("title", markup::ruby_html(initiative.easy->title))
      .set("sections", sections(plan, initiative, here, context))
      .set("departments", std::move(who))
      .set("has_departments", has_departments)
      .set("years", std::move(when))
      .set("has_years", has_years)
      .set("change", change(plan, initiative, context))
      .set("whole_cards", whole_cards(here, context));
  Crumb above = plan_crumb(plan, context);
  if (!plan.easy_title.empty())
    above = {markup::ruby_html(plan.easy_title), above.place, text::base_of(plan.easy_title)};
  return {initiative.number_printed.str() + " " + text::base_of(initiative.easy->title),
          context.words["easy.description"].str(),
          {std::move(above)},
          true,
          std::move(values)};
}

}  // namespace kohyo::pages
