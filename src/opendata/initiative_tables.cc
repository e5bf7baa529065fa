#include "opendata/initiative_tables.h"

#include <algorithm>
#include <string>
#include <utility>

#include "markup/render_document.h"
#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

template <typename Number>
Cell optional_number(const std::optional<Number>& number) {
  return number ? Cell(std::int64_t{*number}) : Cell();
}

/// The ids of stages, joined by one space; `unclassified` where an item states none.
std::string joined(const std::vector<model::StageId>& stages) {
  std::string ids;
  for (const model::StageId& stage : stages) ids += (ids.empty() ? "" : " ") + stage.str();
  return ids.empty() ? "unclassified" : ids;
}

std::vector<std::string> blocks_in(const model::LocalDocument& document, std::string_view tag) {
  const text::Language language(tag);
  if (!document.has(language)) return {};
  return markup::plain_text(document.in(language).value);
}

void add_texts(TableBuilder& table, const model::Catalogue& catalogue, const model::Plan& plan,
               std::string_view scope, const std::string& id,
               const std::vector<model::Section>& sections,
               const std::map<model::SectionId, model::LocalDocument>& documents) {
  for (const model::Section& section : sections) {
    const auto document = documents.find(section.id);
    if (document == documents.end()) continue;
    const std::vector<std::string> ja = blocks_in(document->second, "ja");
    const std::vector<std::string> en = blocks_in(document->second, "en");
    for (std::size_t i = 0; i < std::max(ja.size(), en.size()); ++i) {
      table.add(
          record(catalogue, plan,
                 {std::string(scope), id, section.id.str(), static_cast<std::int64_t>(i + 1),
                  i < ja.size() ? Cell(ja[i]) : Cell(), i < en.size() ? Cell(en[i]) : Cell()}));
    }
  }
}

void add_cell(TableBuilder& table, const model::Catalogue& catalogue, const model::Plan& plan,
              const model::Initiative& initiative, std::int64_t task_no, const model::Task& task,
              const model::Cell& schedule_cell) {
  const text::Language ja("ja");
  const auto row = [&](std::int64_t item_no, Cell text_ja, Cell text_en, std::string stages) {
    table.add(record(
        catalogue, plan,
        {initiative.id.str(), task.id.str(), std::int64_t{schedule_cell.year.start}, item_no,
         task_no, cell(task.group, "ja"), cell(task.group, "en"), printed_task(task, "ja"),
         printed_task(task, "en"), label(schedule_cell.year, ja), std::move(text_ja),
         std::move(text_en), std::move(stages), std::string(name_of(schedule_cell.status))}));
  };
  const bool states_something =
      std::ranges::any_of(schedule_cell.items, &model::CellItem::is_current);
  if (!states_something) return row(1, {}, {}, "none");
  std::int64_t item_no = 0;
  for (const model::CellItem& item : schedule_cell.items) {
    if (item.is_current())
      row(++item_no, cell(item.text, "ja"), cell(item.text, "en"), joined(item.stages));
  }
}

}  // namespace

Cell printed_task(const model::Task& task, std::string_view language) {
  const text::Language wanted(language);
  if (!task.name.has(wanted)) return {};
  std::string printed = task.name.in(wanted).value.str();
  for (const model::LocalText& detail : task.details) {
    if (!detail.has(wanted)) return {};
    printed += " / " + detail.in(wanted).value.str();
  }
  return printed;
}

Table initiatives_table(const model::Catalogue& catalogue, const model::Plan& plan,
                        const routes::PlanFolder& folder) {
  TableBuilder table("initiatives");
  for (const model::Initiative& initiative : plan.initiatives) {
    const routes::Place place = routes::card(folder, initiative.id);
    Cell updated_on;
    if (initiative.updated_on) updated_on = text::to_iso(*initiative.updated_on);
    const model::Kind* kind = plan.kind_of(initiative);
    table.add(record(
        catalogue, plan,
        {initiative.id.str(), initiative.item, optional_number(initiative.part),
         initiative.number_printed.str(), initiative.goal.id.str(), cell(initiative.title, "ja"),
         cell(initiative.title, "en"), initiative.revision.is_new, initiative.revision.is_revised,
         false, optional_number(initiative.printed_page), updated_on,
         cell(initiative.source_note, "ja"), cell(initiative.source_note, "en"),
         url_of(catalogue, "ja", place), url_of(catalogue, "en", place),
         kind != nullptr ? Cell(kind->id.str()) : Cell(),
         initiative.kana.empty() ? Cell() : cell(initiative.kana)}));
  }
  return std::move(table).take();
}

Table initiative_departments_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("initiative_departments");
  for (const model::Initiative& initiative : plan.initiatives) {
    std::int64_t position = 0;
    for (const auto& department : initiative.departments) {
      table.add(record(catalogue, plan, {initiative.id.str(), ++position, department.id.str()}));
    }
  }
  return std::move(table).take();
}

Table initiative_methods_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("initiative_methods");
  for (const model::Initiative& initiative : plan.initiatives) {
    const std::string basis = initiative.methods.is_our_reading ? "our_reading" : "printed";
    for (const auto& method : initiative.methods.ids) {
      table.add(record(catalogue, plan, {initiative.id.str(), method.id.str(), basis}));
    }
  }
  return std::move(table).take();
}

Table texts_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("texts");
  add_texts(table, catalogue, plan, "plan", plan.id.str(), plan.plan_sections, plan.overview);
  for (const model::Goal& goal : plan.goals) {
    add_texts(table, catalogue, plan, "goal", goal.id.str(), plan.goal_sections, goal.sections);
  }
  for (const model::Initiative& initiative : plan.initiatives) {
    add_texts(table, catalogue, plan, "initiative", initiative.id.str(), plan.sections,
              initiative.sections);
  }
  return std::move(table).take();
}

Table schedule_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("schedule");
  for (const model::Initiative& initiative : plan.initiatives) {
    std::int64_t task_no = 0;
    for (const model::Task& task : initiative.schedule) {
      ++task_no;
      for (const model::Cell& cell : task.cells)
        add_cell(table, catalogue, plan, initiative, task_no, task, cell);
    }
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
