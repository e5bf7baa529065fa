#include "opendata/check_cell.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <variant>

#include "opendata/table_definitions.h"
#include "text/era.h"
#include "text/number.h"
#include "text/text.h"
#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

using base::Code;
using Kind = ImportCell::Kind;

bool is_integer(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && text == std::to_string(number);
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return text;
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// 6 for 6.0, which some programs save for the number of an id, year or amount.
std::string whole(std::string number) {
  const std::size_t point = number.find('.');
  if (point != std::string::npos && number.find_first_not_of('0', point + 1) == std::string::npos)
    number.resize(point);
  return number;
}

std::string example_of(const Column& column) {
  if (!column.example.empty()) return std::string(column.example);
  return column.type == Type::date ? "2025-04-01" : column.type == Type::boolean ? "true" : "1";
}

std::optional<CellFault> fault_of_type(const std::string& text, const Column& column) {
  const bool fits = column.type == Type::integer   ? is_integer(text)
                    : column.type == Type::boolean ? text == "true" || text == "false"
                    : column.type == Type::date    ? text::parse_date(text).has_value()
                    : column.type == Type::number  ? text::Decimal::parse(text).has_value()
                                                   : true;
  if (fits) return {};
  return CellFault{Code::cell_type, {text, example_of(column)}};
}

std::optional<CellFault> fault_of_word(const std::string& text, const Column& column) {
  if (column.values.empty()) return {};
  std::vector<std::string> words;
  for (const std::string_view word : words_in(column.values)) words.emplace_back(word);
  if (std::ranges::find(words, text) != words.end()) return {};
  return CellFault{Code::cell_value,
                   {text, std::string(column.values), text::nearest(text, words)}};
}

std::optional<CellFault> fault_of_text(const std::string& text) {
  const auto parsed = text::Text::parse(text);
  const auto* fault = std::get_if<text::Text::Fault>(&parsed);
  if (fault == nullptr) return {};
  return CellFault{Code::cell_characters,
                   {fault->code == Code::invalid_utf8 ? "UTF-8" : fault->name}};
}

/// Text that a spreadsheet would run.
bool is_formula(const std::string& text) {
  const bool has_sign = text.find_first_of("=+-@\t") == 0;
  double number = 0;
  const std::string_view digits = std::string_view(text).substr(has_sign ? 1 : 0);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return has_sign && !(error == std::errc() && end == digits.data() + digits.size());
}

}  // namespace

CellReading read_cell(const ImportCell& cell, const Column& column) {
  const bool is_word = column.type != Type::text || !column.values.empty() || column.is_key ||
                       !column.references.empty();
  std::string text = is_word ? trimmed(cell.text) : cell.text;
  if (column.type == Type::boolean) text = lower(std::move(text));
  if (cell.kind == Kind::number && column.type != Type::number) text = whole(std::move(text));
  if (cell.kind == Kind::nothing || text.empty()) return {{}, {}};
  if (auto fault = fault_of_text(text)) return {{}, std::move(fault)};
  if (cell.kind == Kind::formula || is_formula(text))
    return {{}, CellFault{Code::cell_formula, {text}}};
  const bool may_be_date = column.type == Type::date || column.name == "as_of";
  if (cell.kind == Kind::date && !may_be_date) return {{}, CellFault{Code::cell_date, {text}}};
  if (auto fault = fault_of_type(text, column)) return {{}, std::move(fault)};
  if (auto fault = fault_of_word(text, column)) return {{}, std::move(fault)};
  return {std::move(text), {}};
}

}  // namespace kohyo::opendata
