#include "opendata/plan_tables.h"

#include <algorithm>
#include <utility>

#include "routes/routes.h"

namespace kohyo::opendata {

Cell url_of(const model::Catalogue& catalogue, std::string_view tag, const routes::Place& place) {
  const text::Language language(tag);
  if (std::ranges::find(catalogue.site.languages, language) == catalogue.site.languages.end())
    return {};
  return routes::absolute(catalogue.site.base_url, routes::in(language, place)).str();
}

std::vector<Column> with_origin(std::vector<Column> columns) {
  std::vector<Column> all{{"municipality_code", Type::text, true},
                          {"plan_id", Type::text, true},
                          {"edition_id", Type::text, true}};
  all.insert(all.end(), columns.begin(), columns.end());
  return all;
}

Row record(const model::Catalogue& catalogue, const model::Plan& plan, Row cells) {
  Row row{catalogue.site.municipality.code.str(), plan.id.str(), plan.edition().id.str()};
  for (Cell& cell : cells) row.push_back(std::move(cell));
  return row;
}

Table plans_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("plans", {{"municipality_code", Type::text, true},
                               {"plan_id", Type::text, true},
                               {"title_ja"},
                               {"title_en"},
                               {"first_fiscal_year", Type::integer},
                               {"last_fiscal_year", Type::integer},
                               {"url_ja", Type::url},
                               {"url_en", Type::url}});
  const routes::Place place = routes::plan(plan.id);
  table.add({catalogue.site.municipality.code.str(), plan.id.str(), cell(plan.title, "ja"),
             cell(plan.title, "en"), std::int64_t{plan.first_year.start},
             std::int64_t{plan.last_year.start}, url_of(catalogue, "ja", place),
             url_of(catalogue, "en", place)});
  return std::move(table).take();
}

Table editions_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("editions", with_origin({{"edition_title_ja"},
                                              {"edition_title_en"},
                                              {"decided_on", Type::date},
                                              {"status"},
                                              {"previous_edition_id"},
                                              {"source"}}));
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
  TableBuilder table("sections", with_origin({{"section_id", Type::text, true},
                                              {"position", Type::integer},
                                              {"name_ja"},
                                              {"name_en"}}));
  std::int64_t position = 0;
  for (const auto* sections : {&plan.goal_sections, &plan.sections}) {
    for (const model::Section& section : *sections) {
      table.add(record(catalogue, plan,
                       {section.id.str(), ++position, cell(section.heading, "ja"),
                        cell(section.heading, "en")}));
    }
  }
  return std::move(table).take();
}

Table methods_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("methods",
                     with_origin({{"method_id", Type::text, true}, {"name_ja"}, {"name_en"}}));
  for (const model::Method& method : plan.methods) {
    table.add(record(catalogue, plan,
                     {method.id.str(), cell(method.name, "ja"), cell(method.name, "en")}));
  }
  return std::move(table).take();
}

Table stages_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table(
      "stages",
      with_origin(
          {{"stage_id", Type::text, true}, {"position", Type::integer}, {"name_ja"}, {"name_en"}}));
  std::int64_t position = 0;
  for (const model::Stage& stage : plan.records.stages) {
    table.add(record(catalogue, plan,
                     {stage.id.str(), ++position, cell(stage.name, "ja"), cell(stage.name, "en")}));
  }
  return std::move(table).take();
}

Table departments_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("departments", with_origin({{"department_id", Type::text, true},
                                                 {"name_ja"},
                                                 {"name_en"},
                                                 {"kana"},
                                                 {"telephone"},
                                                 {"successor_id"}}));
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
  TableBuilder table("glossary", with_origin({{"term_id", Type::text, true},
                                              {"term_ja"},
                                              {"term_en"},
                                              {"kana"},
                                              {"explanation_ja"},
                                              {"explanation_en"}}));
  for (const model::Term& term : plan.records.terms) {
    table.add(record(catalogue, plan,
                     {term.id.str(), cell(term.name, "ja"), cell(term.name, "en"), cell(term.kana),
                      cell(term.explanation, "ja"), cell(term.explanation, "en")}));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
