#include "opendata/table.h"

#include <cassert>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {

std::string_view name_of(Type type) {
  switch (type) {
    case Type::text:
      return "text";
    case Type::integer:
      return "integer";
    case Type::number:
      return "number";
    case Type::boolean:
      return "boolean";
    case Type::date:
      return "date";
    case Type::url:
      return "url";
  }
  return {};
}

TableBuilder::TableBuilder(std::string_view name)
    : TableBuilder(definition_of(name).name, definition_of(name).columns) {}

void TableBuilder::add(const Row& row) {
  assert(row.size() == table_.columns.size());
  table_.rows.push_back(row);
}

Cell cell(const text::Text& text) {
  return text.empty() ? Cell() : Cell(text.str());
}

Cell cell(const model::LocalText& text, std::string_view language) {
  const text::Language wanted(language);
  if (!text.has(wanted)) return {};
  return text.in(wanted).value.str();
}

Cell cell(const std::optional<model::LocalText>& text, std::string_view language) {
  return text ? cell(*text, language) : Cell();
}

}  // namespace kohyo::opendata
