#include "opendata/import_schedule.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "opendata/initiative_tables.h"
#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

using yaml::Value;

struct Wording {
  const std::string& ja;
  const std::string& en;
  const std::string& stages;  ///< ids joined by one space; also none, unclassified
};

/// Bytes of a number in a circle at the beginning of a text.
std::size_t circled_size(std::string_view text) {
  if (text.empty()) return 0;
  const text::CodePoint c = text::code_point_at(text, 0);
  return c.value >= 0x2460 && c.value <= 0x2473 ? c.size : 0;
}

/// Whether the phrases say all that the wording says.
bool is_phrase(const Wording& wording, const load::Vocabulary& vocabulary) {
  const std::size_t size = circled_size(wording.ja);
  const auto phrase = vocabulary.phrases.find(wording.ja.substr(size));
  if (phrase == vocabulary.phrases.end()) return false;
  const text::Language en("en");
  std::string english;
  if (phrase->second.text.has(en)) {
    english = wording.ja.substr(0, size) + (size > 0 ? " " : "");
    english += phrase->second.text.in(en).value.str();
  }
  return (wording.en.empty() || wording.en == english) &&
         (wording.stages.empty() || wording.stages == stages_cell(phrase->second.stages));
}

Value words(std::string_view list) {
  Value value = Value::list({});
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) value.items.push_back(Value::of(std::string(list.substr(0, end))));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return value;
}

Value wording_of(const Wording& wording, const load::Vocabulary& vocabulary) {
  if (is_phrase(wording, vocabulary)) return Value::of(wording.ja);
  Value value = in_languages(wording.ja, wording.en);
  const bool has_stages =
      !wording.stages.empty() && wording.stages != "none" && wording.stages != "unclassified";
  if (has_stages) value.set("stages", words(wording.stages));
  return value;
}

Value former_of(const ItemRow& mark, const load::Vocabulary& vocabulary) {
  if (mark["former_ja"].empty()) return Value::of("unknown");
  return wording_of({mark["former_ja"], mark["former_en"], mark["former_stages"]}, vocabulary);
}

/// What only the edition before stated.
Value removed_item(const ItemRow& mark, const load::Vocabulary& vocabulary) {
  Value item;
  item.set("removed", former_of(mark, vocabulary));
  if (!mark["other_fiscal_year"].empty())
    item.set("now_year", Value::of(year_name(mark["other_fiscal_year"])));
  return item;
}

/// A thing that the cell states, with its mark if it has one.
Value current_item(const ItemRow& row, const ItemRow* mark, const load::Vocabulary& vocabulary) {
  Value now = wording_of({row["text_ja"], row["text_en"], row["stages"]}, vocabulary);
  if (mark == nullptr) return now;
  Value item;
  if ((*mark)["mark"] == "added") {
    item.set("added", std::move(now));
    return item;
  }
  if ((*mark)["mark"] == "reworded") item.set("was", former_of(*mark, vocabulary));
  if (!(*mark)["other_fiscal_year"].empty())
    item.set("was_year", Value::of(year_name((*mark)["other_fiscal_year"])));
  item.set("now", std::move(now));
  return item;
}

/// The rows and marks of one cell.
struct CellRows {
  std::vector<ItemRow> rows;   ///< by item_no
  std::vector<ItemRow> marks;  ///< by place_no
};

bool states_something(const CellRows& cell) {
  return !cell.rows.empty() && !cell.rows.front()["text_ja"].empty();
}

/// A sign where the cell states nothing; empty for a cell that is left out.
std::string sign_of(const CellRows& cell) {
  if (cell.rows.empty() || states_something(cell)) return {};
  return opendata::sign_of(cell.rows.front()["value_status"]);
}

Value cell_of(const CellRows& cell, const load::Vocabulary& vocabulary) {
  Value items = Value::list({});
  const std::size_t stated = states_something(cell) ? cell.rows.size() : 0;
  std::size_t next = 0;
  auto mark = cell.marks.begin();
  for (std::size_t place = 1; next < stated || mark != cell.marks.end(); ++place) {
    const bool is_marked = mark != cell.marks.end() &&
                           ((*mark)["place_no"] == std::to_string(place) || next == stated);
    if (is_marked && (*mark)["mark"] == "removed") {
      items.items.push_back(removed_item(*mark, vocabulary));
    } else if (next < stated) {
      items.items.push_back(
          current_item(cell.rows[next++], is_marked ? &*mark : nullptr, vocabulary));
    }
    if (is_marked) ++mark;
  }
  if (const std::string sign = sign_of(cell); !sign.empty()) items.items.push_back(Value::of(sign));
  return items;
}

/// A cell with one plain text is that text.
Value short_cell(Value cell) {
  if (cell.items.size() == 1 && cell.items.front().kind == Value::Kind::text)
    return cell.items.front();
  return cell;
}

/// `name / line / line`, taken apart.
std::vector<std::string> lines_of(std::string_view task) {
  constexpr std::string_view slash = " / ";
  std::vector<std::string> lines;
  for (std::size_t at = task.find(slash); at != task.npos; at = task.find(slash)) {
    lines.emplace_back(task.substr(0, at));
    task.remove_prefix(at + slash.size());
  }
  lines.emplace_back(task);
  return lines;
}

Value name_of(const ItemRow* former, Value name) {
  if (former == nullptr) return name;
  Value change;
  change.set("was", in_languages((*former)["former_ja"], (*former)["former_en"]));
  change.set("now", std::move(name));
  return change;
}

/// The mark of the whole row of that kind; null where there is none.
const ItemRow* mark_of_row(const std::vector<ItemRow>& marks, std::string_view kind) {
  for (const ItemRow& mark : marks) {
    if (mark["fiscal_year"].empty() && mark["mark"] == kind) return &mark;
  }
  return nullptr;
}

Value task_of(const std::string& id, const std::vector<ItemRow>& rows,
              const std::vector<ItemRow>& marks, const load::Vocabulary& vocabulary) {
  const ItemRow& first = rows.front();
  const std::vector<std::string> ja = lines_of(first["task_ja"]);
  const std::vector<std::string> en = lines_of(first["task_en"]);
  const auto line = [&](std::size_t i) {
    return in_languages(ja[i], i < en.size() ? en[i] : std::string());
  };
  Value task;
  task.set("id", Value::of(id));
  task.set("task", name_of(mark_of_row(marks, "reworded"), line(0)));
  Value details = Value::list({});
  for (std::size_t i = 1; i < ja.size(); ++i) details.items.push_back(line(i));
  if (!details.empty()) task.set("details", std::move(details));
  Value group = in_languages(first["group_ja"], first["group_en"]);
  if (!group.empty()) task.set("group", std::move(group));
  for (const char* kind : {"added", "removed"}) {
    if (mark_of_row(marks, kind) != nullptr) task.set(kind, Value::of("true"));
  }
  std::map<std::string, CellRows> cells;
  for (const ItemRow& row : rows) cells[row["fiscal_year"]].rows.push_back(row);
  for (const ItemRow& mark : marks) {
    if (!mark["fiscal_year"].empty()) cells[mark["fiscal_year"]].marks.push_back(mark);
  }
  for (auto& [year, cell] : cells) {
    sort_by_number(cell.rows, "item_no");
    sort_by_number(cell.marks, "place_no");
    Value value = short_cell(cell_of(cell, vocabulary));
    if (!value.empty()) task.set(year_name(year), std::move(value));
  }
  return task;
}

}  // namespace

Value schedule_of(const std::string& initiative, const ItemRows& rows,
                  const load::Vocabulary& vocabulary) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<ItemRow>> tasks, marks;
  for (const ItemRow& row : rows.of("schedule", initiative, "task_no")) {
    if (!tasks.contains(row["task_id"])) order.push_back(row["task_id"]);
    tasks[row["task_id"]].push_back(row);
  }
  for (const ItemRow& mark : rows.of("schedule_marks", initiative))
    marks[mark["task_id"]].push_back(mark);
  Value schedule = Value::list({});
  for (const std::string& id : order)
    schedule.items.push_back(task_of(id, tasks[id], marks[id], vocabulary));
  return schedule;
}

}  // namespace kohyo::opendata
