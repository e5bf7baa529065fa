#include <algorithm>
#include <set>

#include "opendata/audit_cells.h"
#include "opendata/audit_scan.h"
#include "opendata/table_definitions.h"

namespace kohyo::opendata {
namespace {

using Places = std::vector<AuditPlace>;

/// In a column of numbers what is no number; elsewhere a number that is written as text.
Places impure_numbers(const Evidence& evidence) {
  const auto is_held_to_it = [](const Column& column) {
    return is_held(column, "L2-01", true) &&
           (column.type == Type::integer || column.type == Type::text);
  };
  return cells_where(evidence, is_held_to_it, [](const Column& column, const Cell& cell) {
    if (column.type == Type::text) return is_number_with_more(text_of(cell));
    return !std::holds_alternative<std::int64_t>(cell) &&
           !std::holds_alternative<std::monostate>(cell);
  });
}

Places left_out(const Evidence& evidence) {
  return cells_where(evidence, is_any, [](const Column& column, const Cell& cell) {
    const bool is_empty = std::holds_alternative<std::monostate>(cell);
    return (column.is_required && is_empty) || is_repeat_mark(text_of(cell));
  });
}

Places same_names(const Evidence& evidence) {
  Places places;
  for (const AuditedTable& table : evidence.audited.tables) {
    std::set<std::string_view> names;
    for (const Column& column : table.table.columns) {
      if (!names.insert(column.name).second) places.push_back(column_place(table, column));
    }
  }
  return places;
}

bool is_choice(const Column& column) {
  return !column.values.empty();
}

Places other_choices(const Evidence& evidence) {
  return cells_where(evidence, is_choice, [](const Column& column, const Cell& cell) {
    const std::string_view text = text_of(cell);
    return !text.empty() && std::ranges::count(words_in(column.values), text) == 0;
  });
}

bool offers_other(const Evidence& evidence) {
  return !columns_where(evidence, [](const Table&, const Column& column) {
            return std::ranges::count(words_in(column.values), "other") > 0;
          }).empty();
}

/// What the choice does not name stands in a column of its own.
Places details_of_other(const Evidence& evidence) {
  return cells_where(evidence, is_choice, [](const Column&, const Cell& cell) {
    return text_of(cell).starts_with("other") && text_of(cell) != "other";
  });
}

Places formulas(const Evidence& evidence) {
  return places_of(evidence, &BookFaults::formulas);
}

}  // namespace

std::vector<AuditRule> level_2_rules() {
  return {
      {.id = "L2-01",
       .asks = {"数は数だけで書き、単位や注は別の列にする。",
                "Numbers are plain numbers; units and notes stand in columns of their own."},
       .checked = {"数の列が整数だけか、文字の列に単位や区切りのついた数がないかを調べます。",
                   "Columns of numbers hold whole numbers alone, and no text is a number with a "
                   "unit or with grouping."},
       .check = impure_numbers,
       .spares_printed_text = true},
      {.id = "L2-02",
       .asks = {"前の行と同じでも、値を省かない。",
                "Values are not left out because the row above has the same."},
       .checked = {"空にならない列に空のマスがないか、「同上」などがないかを調べます。",
                   "No required cell is empty, and none says ditto."},
       .check = left_out},
      {.id = "L2-03",
       .asks = {"どの列も、1つの見出し行だけで見分けられる名前にする。",
                "Each column can be told from the others by its name alone."},
       .checked = {"1つの表に、同じ名前の列がないかを調べます。",
                   "No two columns of a table have the same name."},
       .check = same_names},
      {.id = "L2-04",
       .asks = {"選択肢は、決まった書き方にそろえる。", "Choices are always written the same way."},
       .checked = {"使う値が決まっている列に、ほかの値がないかを調べます。",
                   "Columns with a list of values hold no others."},
       .check = other_choices},
      {.id = "L2-05",
       .asks = {"選択肢と、「その他」の詳しい内容を別の列にする。",
                "What is meant by the choice other stands in a column of its own."},
       .checked = {"「その他」を選べる列に、詳しい内容が混ざっていないかを調べます。",
                   "Columns that offer other hold nothing more than that word."},
       .check = details_of_other,
       .not_applicable = {"「その他」を選べる列がありません。",
                          "No column offers the choice other."},
       .applies = offers_other},
      {.id = "L2-06",
       .asks = {"Excelの数式は、値に直しておく。", "Excel files hold values, not formulas."},
       .checked = {"ブックに、数式のセルがないかを調べます。", "No cell of a book is a formula."},
       .check = formulas},
  };
}

}  // namespace kohyo::opendata
