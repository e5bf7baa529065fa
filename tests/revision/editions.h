// Editions of one plan for tests, and their changes as lines.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "revision/compare_editions.h"
#include "support/values.h"

namespace kohyo::revision {

using Lines = std::vector<std::string>;

/// An item of a cell with the stage of its wording: 検討 is study, 一部実施 partial, 実施 in_place.
inline model::CellItem item(std::string_view text) {
  model::CellItem result{test::only(text), {}, {}};
  if (text == "検討") result.stages = {model::StageId("study")};
  if (text == "準備") result.stages = {model::StageId("prepare")};
  if (text == "試行") result.stages = {model::StageId("pilot")};
  if (text == "一部実施") result.stages = {model::StageId("partial")};
  if (text == "実施") result.stages = {model::StageId("in_place")};
  return result;
}

/// The cell of a year: its items, or `―`, `未定`, or nothing at all.
inline model::Cell cell(int year, const std::vector<std::string_view>& texts) {
  model::Cell result{{year}, model::ValueStatus::none, {}};
  for (const std::string_view text : texts) {
    if (text == "―") result.status = model::ValueStatus::dash;
    if (text == "未定") result.status = model::ValueStatus::undecided;
    if (text == "―" || text == "未定") continue;
    result.status = model::ValueStatus::figure;
    result.items.push_back(item(text));
  }
  return result;
}

/// A row for FY2024 to FY2026 with one wording a year; an empty one states nothing.
inline model::Task task(std::string_view id, std::string_view name,
                        const std::vector<std::string_view>& years) {
  model::Task result{model::TaskId(id), test::only(name), {}, {}, {}};
  for (std::size_t i = 0; i < 3; ++i) {
    std::vector<std::string_view> texts;
    if (i < years.size() && !years[i].empty()) texts.push_back(years[i]);
    result.cells.push_back(cell(2024 + static_cast<int>(i), texts));
  }
  return result;
}

inline const model::SectionId& direction() {
  static const model::SectionId id("direction");
  return id;
}

/// An edition with these cards, by their ids.
inline model::Plan edition(std::string_view id, std::vector<model::Initiative> cards) {
  model::Plan plan = test::plan(std::move(cards));
  plan.editions.front().id = model::EditionId(id);
  plan.records.departments = {test::department("finance", "財政課", "Finance"),
                              test::department("parks", "公園課", "Parks")};
  return plan;
}

/// The edition that follows `before`, with these cards and for the rest the same.
inline model::Plan next_edition(const model::Plan& before, std::string_view id,
                                std::vector<model::Initiative> cards) {
  model::Plan plan = before;
  plan.initiatives = std::move(cards);
  plan.revision = {};
  model::Edition added = before.editions.back();
  added.id = model::EditionId(id);
  plan.editions.push_back(std::move(added));
  return plan;
}

inline std::string text_of(const std::optional<model::LocalText>& text) {
  return text ? text->main().str() : "";
}

/// `1-1:title revised: before -> after`, the shift behind the kind where there is one.
inline std::string line_of(const model::Change& change) {
  std::string line = change.id + " " + std::string(name_of(change.kind));
  if (change.shift != model::Shift::none) line += " " + std::string(name_of(change.shift));
  return line + ": " + text_of(change.before) + " -> " + text_of(change.after);
}

inline Lines lines_of(const std::vector<model::Change>& changes) {
  Lines lines;
  for (const model::Change& change : changes) lines.push_back(line_of(change));
  return lines;
}

inline Lines lines_of(const model::Plan& plan, const model::EditionRevision& revision) {
  model::Plan settled = plan;
  settled.revision = revision;
  Lines lines;
  for (const model::Change* change : settled.changes()) lines.push_back(line_of(*change));
  return lines;
}

/// Names of what was reported with the arguments: `item-missing 1-3, 2024-03`.
inline Lines lines_of(const base::Diagnostics& diagnostics) {
  Lines lines;
  for (const base::Diagnostic& diagnostic : diagnostics.all()) {
    std::string line(base::name_of(diagnostic.code));
    const char* separator = " ";
    for (const std::string& argument : diagnostic.arguments) {
      line += separator + argument;
      separator = ", ";
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace kohyo::revision
