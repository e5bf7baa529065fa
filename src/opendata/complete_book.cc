#include "opendata/complete_book.h"

#include <algorithm>
#include <set>
#include <string>

#include "markup/write_markdown.h"
#include "opendata/item_rows.h"

namespace kohyo::opendata {
namespace {

/// What stands before the text of a line: marks of lists and quotes.
std::string marks_before(const std::string& markdown, const std::string& text) {
  const std::string escaped = markup::escaped_markdown(text);
  return markdown.ends_with(escaped) ? markdown.substr(0, markdown.size() - escaped.size())
                                     : std::string();
}

void follow(const TextTable& table, TextTable::Row& row, const TextTable::Row& was,
            const std::string& language) {
  const std::string& text = table.value(row, "text_" + language);
  const std::string& old_text = table.value(was, "text_" + language);
  const std::string& old_line = table.value(was, "markdown_" + language);
  const std::string& line = table.value(row, "markdown_" + language);
  if (text == old_text || line != old_line || line.empty()) return;
  const std::string marks = marks_before(old_line, old_text);
  const bool is_plain = !marks.empty() && !marks.starts_with('|');
  if (!is_plain && !text.empty()) return;
  const auto column =
      std::ranges::find(table.definition->columns, "markdown_" + language, &Column::name);
  row.values[static_cast<std::size_t>(column - table.definition->columns.begin())] =
      text.empty() ? "" : marks + markup::escaped_markdown(text);
}

/// The columns that the file lacks, from the rows of the content with the same key; numbers keep
/// the digits of the content, which programs for spreadsheets do not keep.
void complete_rows(TextTable& table, const TextTable& known) {
  std::map<std::string, const TextTable::Row*> rows;
  for (const TextTable::Row& row : known.rows) rows.emplace(known.key_of(row), &row);
  for (TextTable::Row& row : table.rows) {
    const auto was = rows.find(table.key_of(row));
    if (was == rows.end()) continue;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
      const std::string& known_value = was->second->values[i];
      if (!table.is_there[i] ||
          is_same_cell(row.values[i], known_value, table.definition->columns[i]))
        row.values[i] = known_value;
    }
    if (table.definition->name != "texts") continue;
    for (const char* language : {"ja", "en"}) follow(table, row, *was->second, language);
  }
}

/// What a book lists: the ids in its tables of goals, initiatives and indicators.
class Listed {
 public:
  explicit Listed(const TextTables& book) {
    for (const char* name : {"goals", "initiatives", "indicators"}) {
      const auto table = book.find(name);
      if (table == book.end()) continue;
      for (const TextTable::Row& row : table->second.rows)
        ids_[name].insert(table->second.key_of(row));
    }
  }
  /// Whether the book lists what rows of a table belong to.
  bool has(const TextTable& table, const std::string& place) const {
    const std::size_t space = place.find(' ');
    const bool is_scoped = space != std::string::npos;
    const std::string list = is_scoped ? place.substr(0, space) + "s"
                             : table.definition->name == "indicator_values" ? "indicators"
                                                                            : "initiatives";
    const auto ids = ids_.find(list);
    return ids != ids_.end() && ids->second.contains(is_scoped ? place.substr(space + 1) : place);
  }

 private:
  std::map<std::string, std::set<std::string>> ids_;
};

/// The rows of what the book neither lists nor says anything of in this table.
void keep_rows(TextTable& table, const TextTable& known, const Listed& listed) {
  if (table.definition->name == "goals" || table.definition->name == "initiatives") return;
  std::set<std::string> own;
  for (const TextTable::Row& row : table.rows) own.insert(place_of(table, row));
  for (const TextTable::Row& row : known.rows) {
    const std::string place = place_of(known, row);
    if (!own.contains(place) && !listed.has(known, place)) table.rows.push_back(row);
  }
}

}  // namespace

TextTables completed(TextTables imported, const TextTables& known) {
  const Listed listed(imported);
  for (const auto& [name, table] : known) {
    const auto own = imported.find(name);
    if (own == imported.end()) {
      if (is_imported(name)) imported.emplace(name, table);
    } else {
      complete_rows(own->second, table);
      keep_rows(own->second, table, listed);
    }
  }
  return imported;
}

}  // namespace kohyo::opendata
