#include <utility>

#include "base/fingerprint.h"
#include "base/json.h"
#include "markup/render_document.h"
#include "model/crossings.h"
#include "opendata/data_files.h"

namespace kohyo::opendata {
namespace {

using base::Json;

template <typename Value>
Json optional(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

/// A member for each language that the text has.
Json by_language(const model::LocalText& text, const model::Site& site) {
  Json object = Json::object();
  for (const text::Language& language : site.languages) {
    if (text.has(language)) object[language.tag()] = text.in(language).value.str();
  }
  return object;
}

Json by_language(const std::optional<model::LocalText>& text, const model::Site& site) {
  return text ? by_language(*text, site) : Json(nullptr);
}

/// The blocks of a section in each language.
Json by_language(const model::LocalDocument& document, const model::Site& site) {
  Json object = Json::object();
  for (const text::Language& language : site.languages) {
    if (document.has(language))
      object[language.tag()] = markup::plain_text(document.in(language).value);
  }
  return object;
}

Json cell_of(const model::Cell& cell, const model::Site& site) {
  Json items = Json::array();
  for (const model::CellItem& item : cell.items) {
    if (!item.is_current()) continue;
    Json stages = Json::array();
    for (const model::StageId& stage : item.stages) stages.push_back(stage.str());
    items.push_back({{"text", by_language(item.text, site)}, {"stages", std::move(stages)}});
  }
  return {{"fiscal_year", cell.year.start},
          {"value_status", std::string(name_of(cell.status))},
          {"items", std::move(items)}};
}

Json task_of(const model::Task& task, const model::Site& site) {
  Json details = Json::array();
  for (const model::LocalText& detail : task.details) details.push_back(by_language(detail, site));
  Json cells = Json::array();
  for (const model::Cell& cell : task.cells) cells.push_back(cell_of(cell, site));
  return {{"task_id", task.id.str()},
          {"group", by_language(task.group, site)},
          {"task", by_language(task.name, site)},
          {"details", std::move(details)},
          {"cells", std::move(cells)}};
}

template <typename IdType>
Json ids_of(const std::vector<model::Reference<IdType>>& references) {
  Json ids = Json::array();
  for (const auto& reference : references) ids.push_back(reference.id.str());
  return ids;
}

Json departments_of(const model::Plan& plan, const model::Initiative& initiative,
                    const model::Site& site) {
  Json list = Json::array();
  for (const auto& reference : initiative.departments) {
    const model::Department* department = plan.records.find_department(reference.id);
    if (department == nullptr) continue;
    std::optional<std::string> telephone, contact;
    if (department->telephone) telephone = department->telephone->str();
    if (department->contact) contact = department->contact->str();
    list.push_back({{"department_id", reference.id.str()},
                    {"name", by_language(department->name, site)},
                    {"telephone", optional(telephone)},
                    {"contact", optional(contact)}});
  }
  return list;
}

Json sections_of(const model::Plan& plan, const model::Initiative& initiative,
                 const model::Site& site) {
  Json sections = Json::array();
  for (const model::Section& section : plan.sections) {
    const auto document = initiative.sections.find(section.id);
    if (document == initiative.sections.end()) continue;
    sections.push_back({{"section_id", section.id.str()},
                        {"heading", by_language(section.heading, site)},
                        {"blocks", by_language(document->second, site)}});
  }
  return sections;
}

Json budgets_of(const std::vector<model::Budget>& budgets, const model::Site& site) {
  Json list = Json::array();
  for (const model::Budget& budget : budgets) {
    Json amount = nullptr;
    if (budget.amount) amount = budget.amount->yen;
    list.push_back({{"fiscal_year", budget.year.start},
                    {"budget_stage", std::string(name_of(budget.stage))},
                    {"amount_yen", std::move(amount)},
                    {"value_status", std::string(name_of(budget.status))},
                    {"note", by_language(budget.note, site)}});
  }
  return list;
}

Json results_of(const std::vector<model::Progress>& all, const model::Site& site) {
  Json list = Json::array();
  for (const model::Progress& each : all) {
    std::optional<std::string> as_of, evidence;
    if (each.as_of) as_of = text::to_iso(*each.as_of);
    if (each.evidence) evidence = each.evidence->str();
    list.push_back({{"fiscal_year", each.year.start},
                    {"task_id", each.task ? each.task->str() : "all"},
                    {"status", each.status.str()},
                    {"actual", by_language(each.actual, site)},
                    {"account", by_language(each.account, site)},
                    {"as_of", optional(as_of)},
                    {"evidence_url", optional(evidence)}});
  }
  return list;
}

Json value_of(const model::IndicatorValue& value, const model::Site& site) {
  std::optional<std::string> qualifier, as_of, printed;
  Json figure = nullptr;
  if (value.qualifier) qualifier = value.qualifier->str();
  if (value.as_of) as_of = text::to_iso(*value.as_of);
  if (value.printed) printed = value.printed->str();
  if (value.value) figure = Json::parse(value.value->str());
  return {{"series", std::string(name_of(value.series))},
          {"fiscal_year", value.year ? Json(value.year->start) : Json(nullptr)},
          {"component_no", value.component},
          {"is_total", value.is_total},
          {"qualifier", optional(qualifier)},
          {"value", std::move(figure)},
          {"value_printed", optional(printed)},
          {"words", by_language(value.words, site)},
          {"as_of", optional(as_of)},
          {"value_status", std::string(name_of(value.status))},
          {"reason", by_language(value.reason, site)}};
}

Json indicators_of(const std::vector<model::Indicator>& indicators, const model::Site& site) {
  Json list = Json::array();
  for (const model::Indicator& indicator : indicators) {
    Json components = Json::array();
    for (const model::Component& component : indicator.components)
      components.push_back({{"name", by_language(component.name, site)},
                            {"unit", by_language(component.unit, site)}});
    Json values = Json::array();
    for (const model::IndicatorValue& value : indicator.values)
      values.push_back(value_of(value, site));
    list.push_back({{"indicator_id", indicator.id.str()},
                    {"number_printed", indicator.number_printed.str()},
                    {"kind", std::string(name_of(indicator.kind))},
                    {"name", by_language(indicator.name, site)},
                    {"unit", by_language(indicator.unit, site)},
                    {"components", std::move(components)},
                    {"values", std::move(values)},
                    {"note", by_language(indicator.note, site)},
                    {"source_note", by_language(indicator.source_note, site)}});
  }
  return list;
}

/// Links to and from other plans, and the teams that work on the card: as its page shows them.
void add_crossings(Json& document, const model::Catalogue& catalogue, const model::Plan& plan,
                   const model::Initiative& initiative) {
  const model::Site& site = catalogue.site;
  Json links = Json::array(), linked_from = Json::array(), teams = Json::array();
  for (const model::Link& link : initiative.links) {
    links.push_back({{"to_plan_id", link.plan.str()},
                     {"to_scope", link.is_goal ? "goal" : "initiative"},
                     {"to_id", link.id},
                     {"relation", link.relation.str()},
                     {"source", by_language(link.source, site)}});
  }
  for (const model::Origin& origin : links_to(catalogue, plan, false, initiative.id.str())) {
    const bool is_goal = origin.goal != nullptr;
    linked_from.push_back(
        {{"from_plan_id", origin.plan->id.str()},
         {"from_scope", is_goal ? "goal" : "initiative"},
         {"from_id", is_goal ? origin.goal->id.str() : origin.initiative->id.str()},
         {"relation", origin.link->relation.str()},
         {"source", by_language(origin.link->source, site)}});
  }
  for (const model::TeamOfPlan& each : teams_of(catalogue, plan, initiative.id)) {
    teams.push_back({{"team_plan_id", each.plan->id.str()},
                     {"team_id", each.team->id.str()},
                     {"title", by_language(each.team->title, site)}});
  }
  if (!links.empty()) document["links"] = std::move(links);
  if (!linked_from.empty()) document["linked_from"] = std::move(linked_from);
  if (!teams.empty()) document["teams"] = std::move(teams);
}

/// The members that only cards of some plans have: a card without them says nothing of them.
void add_shape(Json& document, const model::Plan& plan, const model::Initiative& initiative,
               const model::Site& site) {
  if (const model::Kind* kind = plan.kind_of(initiative)) {
    document["kind"] = kind->id.str();
    document["kind_name"] = by_language(kind->name, site);
  }
  if (!initiative.budgets.empty()) document["budgets"] = budgets_of(initiative.budgets, site);
  if (!initiative.indicators.empty())
    document["indicators"] = indicators_of(initiative.indicators, site);
}

Json urls_of(const model::Catalogue& catalogue, const routes::PlanFolder& folder,
             const model::Initiative& initiative) {
  Json urls = Json::object();
  for (const text::Language& language : catalogue.site.languages) {
    const routes::SitePath path = routes::in(language, routes::card(folder, initiative.id));
    urls[language.tag()] = routes::absolute(catalogue.site.base_url, path).str();
  }
  return urls;
}

Json year_of(const std::optional<text::FiscalYear>& year) {
  return year ? Json(year->start) : Json(nullptr);
}

/// The red ink of the card: what changed against the edition before.
Json changes_of(const std::vector<model::Change>& changes, const model::Site& site) {
  Json list = Json::array();
  for (const model::Change& change : changes) {
    list.push_back(
        {{"revision_id", change.id},
         {"field", change.field},
         {"part_id", change.part_id},
         {"fiscal_year", year_of(change.year)},
         {"kind", std::string(name_of(change.kind))},
         {"shift", std::string(name_of(change.shift))},
         {"before", by_language(change.before, site)},
         {"after", by_language(change.after, site)},
         {"former_fiscal_year", year_of(change.was_year)},
         {"new_fiscal_year", year_of(change.now_year)},
         {"former_wording", change.former_is_on_record ? "on_record" : "not_on_record"},
         {"source", change.source == model::ChangeSource::declared ? "declared" : "computed"}});
  }
  return list;
}

}  // namespace

DataFile card_document(const model::Catalogue& catalogue, const model::Plan& plan,
                       const routes::PlanFolder& folder, const model::Initiative& initiative) {
  const model::Site& site = catalogue.site;
  Json schedule = Json::array();
  for (const model::Task& task : initiative.schedule) schedule.push_back(task_of(task, site));
  std::optional<std::string> updated_on;
  if (initiative.updated_on) updated_on = text::to_iso(*initiative.updated_on);
  Json document = {
      {"municipality_code", site.municipality.code.str()},
      {"plan_id", plan.id.str()},
      {"edition_id", plan.edition().id.str()},
      {"initiative_id", initiative.id.str()},
      {"item_id", initiative.item},
      {"part_no", optional(initiative.part)},
      {"number_printed", initiative.number_printed.str()},
      {"goal_id", initiative.goal.id.str()},
      {"title", by_language(initiative.title, site)},
      {"departments", departments_of(plan, initiative, site)},
      {"methods", ids_of(initiative.methods.ids)},
      {"methods_basis", initiative.methods.is_our_reading ? "our_reading" : "printed"},
      {"sections", sections_of(plan, initiative, site)},
      {"schedule", std::move(schedule)},
      {"is_new", initiative.revision.is_new},
      {"is_revised", initiative.revision.is_revised},
      {"revision_note", by_language(initiative.revision.note, site)},
      {"revisions", changes_of(plan.revision.of(initiative.id), site)},
      {"related", ids_of(initiative.related)},
      {"printed_page", optional(initiative.printed_page)},
      {"updated_on", optional(updated_on)},
      {"source", by_language(plan.edition().source, site)},
      {"source_note", by_language(initiative.source_note, site)},
      {"url", urls_of(catalogue, folder, initiative)},
      {"licence", site.licence.url.str()},
      {"notice", by_language(site.notice, site)},
  };
  add_shape(document, plan, initiative, site);
  if (!initiative.progress.empty()) document["progress"] = results_of(initiative.progress, site);
  add_crossings(document, catalogue, plan, initiative);
  std::string bytes = base::print_json(document);
  std::string sha256 = base::sha256(bytes);
  return {routes::data_card(folder, initiative.id), std::move(bytes), std::move(sha256)};
}

}  // namespace kohyo::opendata
