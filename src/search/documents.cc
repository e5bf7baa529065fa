#include "search/documents.h"

#include <algorithm>
#include <utility>

#include "markup/render_document.h"
#include "model/goal_number.h"

namespace kohyo::search {
namespace {

/// Puts texts into the fields of a document.
class Writer {
 public:
  Writer(Document& document, const text::Language& language)
      : document_(document), language_(language) {}

  void add(Field field, std::string text, const text::Language& language) {
    if (text.empty()) return;
    document_.fields[static_cast<std::size_t>(field)].push_back({std::move(text), language});
  }
  void add(Field field, const model::LocalText& text) {
    const auto [value, language] = text.in(language_);
    add(field, value.str(), language);
  }
  void add(Field field, const std::optional<model::LocalText>& text) {
    if (text) add(field, *text);
  }
  void add(Field field, const model::LocalDocument& document) {
    const auto [value, language] = document.in(language_);
    for (std::string& text : markup::plain_text(value)) add(field, std::move(text), language);
  }
  void add(const std::vector<model::Section>& sections,
           const std::map<model::SectionId, model::LocalDocument>& texts) {
    for (const model::Section& section : sections) {
      const auto text = texts.find(section.id);
      if (text != texts.end()) add(Field::prose, text->second);
    }
  }

 private:
  Document& document_;
  const text::Language& language_;
};

Passage spoken(const model::LocalText& text, const text::Language& language) {
  const auto [value, spoken] = text.in(language);
  return {value.str(), spoken};
}

Document begin(Kind kind, std::string address, Passage number, const model::LocalText& title,
               const text::Language& language) {
  Document document{kind,
                    std::move(address),
                    std::move(number),
                    spoken(title, language),
                    {},
                    {},
                    false,
                    false,
                    {},
                    {}};
  Writer writer(document, language);
  writer.add(Field::number, document.number.text, document.number.language);
  writer.add(Field::title, title);
  return document;
}

bool has_text(const model::Cell& cell) {
  return std::ranges::any_of(cell.items, &model::CellItem::is_current);
}

void add_schedule(const model::Initiative& card, Writer& writer) {
  for (const model::Task& task : card.schedule) {
    if (task.presence == model::Presence::removed) continue;
    writer.add(Field::schedule, task.group);
    writer.add(Field::schedule, task.name);
    for (const model::LocalText& detail : task.details) writer.add(Field::schedule, detail);
    for (const model::Cell& cell : task.cells) {
      for (const model::CellItem& item : cell.items) {
        if (item.is_current()) writer.add(Field::schedule, item.text);
      }
    }
  }
}

void add_results(const std::vector<model::Indicator>& indicators,
                 const std::vector<model::Progress>& progress, Writer& writer) {
  for (const model::Indicator& indicator : indicators) writer.add(Field::notes, indicator.name);
  for (const model::Progress& each : progress) {
    writer.add(Field::notes, each.actual);
    writer.add(Field::notes, each.account);
  }
}

void add_departments(const model::Initiative& card, const model::Plan& plan, Document& document,
                     Writer& writer, const text::Language& language) {
  for (const auto& reference : card.departments) {
    const model::Department* department = plan.records.find_department(reference.id);
    if (department == nullptr || reference.presence == model::Presence::removed) continue;
    writer.add(Field::departments, department->name);
    if (!document.departments.empty()) document.departments += language.tag() == "en" ? ", " : "、";
    document.departments += department->name.in(language).value.str();
    document.filters.push_back("department=" + department->id.str());
  }
}

void add_years(const model::Initiative& card, std::vector<std::string>& filters) {
  std::vector<int> years;
  for (const model::Task& task : card.schedule) {
    if (task.presence == model::Presence::removed) continue;
    for (const model::Cell& cell : task.cells) {
      if (has_text(cell)) years.push_back(cell.year.start);
    }
  }
  std::ranges::sort(years);
  years.erase(std::unique(years.begin(), years.end()), years.end());
  for (const int year : years) filters.push_back("year=" + std::to_string(year));
}

Document card_document(const model::Initiative& card, const model::Plan& plan,
                       const text::Language& language) {
  Document document = begin(Kind::card, routes::card(plan.id, card.id),
                            {card.number_printed.str(), language}, card.title, language);
  Writer writer(document, language);
  if (card.id.str() != document.number.text) writer.add(Field::number, card.id.str(), language);
  document.is_new = card.revision.is_new;
  document.is_revised = card.revision.is_revised;
  std::vector<std::string>& filters = document.filters;
  filters.push_back("goal=" + plan.id.str() + "/" + card.goal.id.str());
  add_departments(card, plan, document, writer, language);
  for (const auto& reference : card.methods.ids) {
    if (reference.presence == model::Presence::removed) continue;
    filters.push_back("method=" + plan.id.str() + "/" + reference.id.str());
    if (const model::Method* method = plan.find_method(reference.id))
      writer.add(Field::names, method->name);
  }
  add_years(card, filters);
  if (document.is_new) filters.push_back("change=new");
  if (document.is_revised) filters.push_back("change=revised");
  writer.add(plan.sections, card.sections);
  add_schedule(card, writer);
  writer.add(Field::notes, card.revision.note);
  writer.add(Field::notes, card.source_note);
  add_results(card.indicators, card.progress, writer);
  return document;
}

Document goal_document(const model::Goal& goal, const model::Plan& plan,
                       const text::Language& language) {
  Document document = begin(Kind::goal, routes::goal(plan.id, goal.id),
                            spoken(model::number_of(goal, plan), language), goal.title, language);
  document.filters.push_back("goal=" + plan.id.str() + "/" + goal.id.str());
  Writer writer(document, language);
  writer.add(plan.goal_sections, goal.sections);
  writer.add(Field::notes, goal.source_note);
  add_results(goal.indicators, goal.progress, writer);
  return document;
}

Document term_document(const model::Term& term, const text::Language& language) {
  Document document = begin(Kind::term, routes::glossary() + "#" + term.id.str(), {{}, language},
                            term.name, language);
  Writer writer(document, language);
  writer.add(Field::names, term.kana.str(), text::Language("ja"));
  for (const text::Language& other : term.name.languages()) {
    if (other != document.title.language)
      writer.add(Field::names, term.name.in(other).value.str(), other);
  }
  writer.add(Field::prose, term.explanation);
  return document;
}

/// The plan itself: its summary, its own prose, what is to be known of its figures.
Document plan_document(const model::Plan& plan, const text::Language& language) {
  Document document =
      begin(Kind::page, routes::plan(plan.id), {{}, language}, plan.title, language);
  Writer writer(document, language);
  writer.add(Field::prose, plan.summary);
  writer.add(plan.plan_sections, plan.overview);
  for (const auto& note : {plan.budget_note, plan.totals_note, plan.results_note})
    writer.add(Field::notes, note);
  add_results(plan.indicators, {}, writer);
  return document;
}

Document team_document(const model::Team& team, const model::Plan& plan,
                       const text::Language& language) {
  Document document = begin(Kind::page, routes::teams(plan.id) + "#" + team.id.str(),
                            {{}, language}, team.title, language);
  Writer writer(document, language);
  writer.add(Field::departments, team.secretariat);
  for (const model::LocalText& member : team.members) writer.add(Field::departments, member);
  for (const model::LocalText& topic : team.topics) writer.add(Field::prose, topic);
  writer.add(Field::notes, team.source_note);
  return document;
}

Document timetable_document(const model::Timetable& timetable, const model::Plan& plan,
                            const text::Language& language) {
  Document document = begin(Kind::page, routes::timetables(plan.id) + "#" + timetable.id.str(),
                            {{}, language}, timetable.title, language);
  Writer writer(document, language);
  for (const model::TimetableRow& row : timetable.rows) writer.add(Field::schedule, row.text);
  writer.add(Field::notes, timetable.source_note);
  return document;
}

Document measure_document(const model::Measure& measure, const model::Plan& plan,
                          const text::Language& language) {
  Document document = begin(Kind::page, routes::effects(plan.id) + "#measure-" + measure.id.str(),
                            {measure.number_printed.str(), language}, measure.title, language);
  Writer writer(document, language);
  writer.add(Field::notes, measure.note);
  return document;
}

Document page_document(const model::Page& page, const text::Language& language) {
  Document document =
      begin(Kind::page, routes::page(page.id), {{}, language}, page.title, language);
  Writer writer(document, language);
  writer.add(Field::prose, page.description);
  writer.add(Field::prose, page.body);
  return document;
}

}  // namespace

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 4> names = {"card", "goal", "term", "page"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Document> documents(const model::Catalogue& catalogue, const text::Language& language) {
  std::vector<Document> all;
  const auto add = [&](const model::Plan& plan, Document document) {
    document.filters.push_back("plan=" + plan.id.str());
    if (catalogue.plans.size() > 1) document.plan = plan.title.in(language).value.str();
    all.push_back(std::move(document));
  };
  for (const model::Plan& plan : catalogue.plans) {
    add(plan, plan_document(plan, language));
    for (const model::Goal& goal : plan.goals) add(plan, goal_document(goal, plan, language));
    for (const model::Initiative& card : plan.initiatives)
      add(plan, card_document(card, plan, language));
    for (const model::Team& team : plan.teams) add(plan, team_document(team, plan, language));
    for (const model::Timetable& timetable : plan.timetables)
      add(plan, timetable_document(timetable, plan, language));
    for (const model::Measure& measure : plan.effects.measures)
      add(plan, measure_document(measure, plan, language));
  }
  for (const model::Term& term : catalogue.terms) all.push_back(term_document(term, language));
  for (const model::Page& page : catalogue.pages) all.push_back(page_document(page, language));
  return all;
}

}  // namespace kohyo::search
