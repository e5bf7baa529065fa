#include "opendata/plan_tables.h"

#include <algorithm>
#include <set>
#include <utility>

#include "routes/routes.h"

namespace kohyo::opendata {

Cell url_of(const model::Catalogue& catalogue, std::string_view tag, const routes::Place& place) {
  const text::Language language(tag);
  if (std::ranges::find(catalogue.site.languages, language) == catalogue.site.languages.end())
    return {};
  return routes::absolute(catalogue.site.base_url, routes::in(language, place)).str();
}

Row record(const model::Catalogue& catalogue, const model::Plan& plan, Row cells) {
  Row row;
  row.reserve(3 + cells.size());
  row.emplace_back(catalogue.site.municipality.code.str());
  row.emplace_back(plan.id.str());
  row.emplace_back(plan.edition().id.str());
  for (Cell& cell : cells) row.push_back(std::move(cell));
  return row;
}

Table plans_table(const model::Catalogue& catalogue, const model::Plan& plan,
                  const routes::PlanFolder& folder) {
  TableBuilder table("plans");
  const routes::Place place = routes::plan(folder);
  table.add({catalogue.site.municipality.code.str(), plan.id.str(), cell(plan.title, "ja"),
             cell(plan.title, "en"), std::int64_t{plan.first_year.start},
             std::int64_t{plan.last_year.start}, url_of(catalogue, "ja", place),
             url_of(catalogue, "en", place)});
  return std::move(table).take();
}

Table editions_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("editions");
  const auto add = [&](const model::Edition& edition, Cell previous) {
    const bool is_draft = edition.status == model::EditionStatus::draft;
    Cell decided_on;
    if (edition.decided_on) decided_on = text::to_iso(*edition.decided_on);
    Row row =
        record(catalogue, plan,
               {cell(edition.title, "ja"), cell(edition.title, "en"), decided_on,
                is_draft ? "draft" : "adopted", std::move(previous), edition.source.main().str()});
    row[2] = edition.id.str();
    table.add(std::move(row));
  };
  Cell previous;
  for (const model::Edition& edition : plan.editions) {
    add(edition, previous);
    previous = edition.id.str();
  }
  return std::move(table).take();
}

Table sections_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("sections");
  std::int64_t position = 0;
  std::set<model::SectionId> seen;  // goals and cards may share a section
  for (const auto* sections : {&plan.plan_sections, &plan.goal_sections, &plan.sections}) {
    for (const model::Section& section : *sections) {
      if (!seen.insert(section.id).second) continue;
      table.add(record(catalogue, plan,
                       {section.id.str(), ++position, cell(section.heading, "ja"),
                        cell(section.heading, "en")}));
    }
  }
  return std::move(table).take();
}

Table methods_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("methods");
  for (const model::Method& method : plan.methods) {
    table.add(record(catalogue, plan,
                     {method.id.str(), cell(method.name, "ja"), cell(method.name, "en")}));
  }
  return std::move(table).take();
}

Table stages_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("stages");
  std::int64_t position = 0;
  for (const model::Stage& stage : plan.records.stages) {
    table.add(record(catalogue, plan,
                     {stage.id.str(), ++position, cell(stage.name, "ja"), cell(stage.name, "en")}));
  }
  return std::move(table).take();
}

Table departments_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("departments");
  for (const model::Department& department : plan.records.departments) {
    Cell telephone;
    if (department.telephone) telephone = department.telephone->str();
    Cell successor;
    if (!department.successors.empty()) successor = department.successors.front().str();
    table.add(record(catalogue, plan,
                     {department.id.str(), cell(department.name, "ja"), cell(department.name, "en"),
                      cell(department.kana), telephone, successor}));
  }
  return std::move(table).take();
}

Table glossary_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("glossary");
  for (const model::Term& term : plan.records.terms) {
    table.add(record(catalogue, plan,
                     {term.id.str(), cell(term.name, "ja"), cell(term.name, "en"), cell(term.kana),
                      cell(term.explanation, "ja"), cell(term.explanation, "en")}));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
