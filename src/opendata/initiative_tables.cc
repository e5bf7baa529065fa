#include "opendata/initiative_tables.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "markup/write_markdown.h"
#include "opendata/declared.h"
#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

template <typename Number>
Cell optional_number(const std::optional<Number>& number) {
  return number ? Cell(std::int64_t{*number}) : Cell();
}

std::vector<markup::MarkdownLine> blocks_in(const model::LocalDocument& document,
                                            std::string_view tag) {
  const text::Language language(tag);
  if (!document.has(language)) return {};
  return markup::markdown_lines(document.in(language).value);
}

/// The line with its marks, where there are any.
Cell marked(const markup::MarkdownLine& line) {
  if (line.markdown == markup::escaped_markdown(line.text)) return {};
  return line.markdown;
}

Cell ids_of(const std::vector<model::ChangeNote>& notes) {
  std::string ids;
  for (const model::ChangeNote& note : notes) ids += (ids.empty() ? "" : " ") + note.change;
  return ids.empty() ? Cell() : Cell(ids);
}

void add_texts(TableBuilder& table, const model::Catalogue& catalogue, const model::Plan& plan,
               std::string_view scope, const std::string& id,
               const std::vector<model::Section>& sections,
               const std::map<model::SectionId, model::LocalDocument>& documents) {
  for (const model::Section& section : sections) {
    const auto document = documents.find(section.id);
    if (document == documents.end()) continue;
    const std::vector<markup::MarkdownLine> ja = blocks_in(document->second, "ja");
    const std::vector<markup::MarkdownLine> en = blocks_in(document->second, "en");
    for (std::size_t i = 0; i < std::max(ja.size(), en.size()); ++i) {
      const bool has_ja = i < ja.size();
      const bool has_en = i < en.size();
      table.add(record(catalogue, plan,
                       {std::string(scope), id, section.id.str(), static_cast<std::int64_t>(i + 1),
                        has_ja ? Cell(ja[i].text) : Cell(), has_en ? Cell(en[i].text) : Cell(),
                        has_ja ? marked(ja[i]) : Cell(), has_en ? marked(en[i]) : Cell()}));
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
      row(++item_no, cell(item.text, "ja"), cell(item.text, "en"), stages_cell(item.stages));
  }
}

std::string_view name_of(model::ItemRevision::Kind kind) {
  switch (kind) {
    case model::ItemRevision::Kind::reworded:
      return "reworded";
    case model::ItemRevision::Kind::added:
      return "added";
    case model::ItemRevision::Kind::removed:
      return "removed";
    case model::ItemRevision::Kind::moved:
      return "moved";
  }
  return {};
}

/// The cells of a mark behind its number.
Row mark_of(const model::CellItem& item, text::FiscalYear year, std::int64_t place) {
  const model::ItemRevision& revision = *item.revision;
  const bool is_removed = revision.kind == model::ItemRevision::Kind::removed;
  const std::optional<model::LocalText> former = is_removed ? item.text : revision.was;
  const std::vector<model::StageId>& stages = is_removed ? item.stages : revision.was_stages;
  const std::optional<text::FiscalYear> other = is_removed ? revision.now_year : revision.was_year;
  return {std::int64_t{year.start},
          place,
          std::string(name_of(revision.kind)),
          cell(former, "ja"),
          cell(former, "en"),
          former && !stages.empty() ? Cell(stages_cell(stages)) : Cell(),
          other ? Cell(std::int64_t{other->start}) : Cell()};
}

/// The marks of a row: of the whole of it, then of its cells.
std::vector<Row> marks_of(const model::Task& task) {
  std::vector<Row> marks;
  if (task.presence != model::Presence::kept) {
    const bool is_added = task.presence == model::Presence::added;
    marks.push_back({{}, {}, is_added ? "added" : "removed", {}, {}, {}, {}});
  }
  if (task.former) {
    marks.push_back(
        {{}, {}, "reworded", cell(task.former->name, "ja"), cell(task.former->name, "en"), {}, {}});
  }
  for (const model::Cell& each : task.cells) {
    std::int64_t place = 0;
    for (const model::CellItem& item : each.items) {
      ++place;
      if (item.revision) marks.push_back(mark_of(item, each.year, place));
    }
  }
  return marks;
}

}  // namespace

std::string stages_cell(const std::vector<model::StageId>& stages) {
  std::string ids;
  for (const model::StageId& stage : stages) ids += (ids.empty() ? "" : " ") + stage.str();
  return ids.empty() ? "unclassified" : ids;
}

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
    table.add(record(catalogue, plan,
                     {initiative.id.str(),
                      initiative.item,
                      optional_number(initiative.part),
                      initiative.number_printed.str(),
                      initiative.goal.id.str(),
                      cell(initiative.title, "ja"),
                      cell(initiative.title, "en"),
                      initiative.revision.is_new,
                      initiative.revision.is_revised,
                      false,
                      optional_number(initiative.printed_page),
                      updated_on,
                      cell(initiative.source_note, "ja"),
                      cell(initiative.source_note, "en"),
                      url_of(catalogue, "ja", place),
                      url_of(catalogue, "en", place),
                      kind != nullptr ? Cell(kind->id.str()) : Cell(),
                      initiative.kana.empty() ? Cell() : cell(initiative.kana),
                      initiative.revision.is_of_whole_card ? Cell("card") : Cell(),
                      cell(initiative.revision.note, "ja"),
                      cell(initiative.revision.note, "en"),
                      ids_of(initiative.revision.editorial),
                      ids_of(initiative.revision.wider),
                      ids_of(initiative.revision.narrower)}));
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
    add_texts(table, catalogue, plan, "goal", goal.id.str(), plan.goal_sections,
              declared(plan, goal).sections);
  }
  for (const model::Initiative& initiative : plan.initiatives) {
    add_texts(table, catalogue, plan, "initiative", initiative.id.str(), plan.sections,
              declared(plan, initiative).sections);
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

Table schedule_marks_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("schedule_marks");
  for (const model::Initiative& initiative : plan.initiatives) {
    for (const model::Task& task : declared(plan, initiative).schedule) {
      std::int64_t number = 0;
      for (Row& mark : marks_of(task)) {
        Row row{initiative.id.str(), task.id.str(), ++number};
        std::ranges::move(mark, std::back_inserter(row));
        table.add(record(catalogue, plan, std::move(row)));
      }
    }
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
