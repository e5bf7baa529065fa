// What a line of Markdown begins with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::edit {

/// The lines of `text`, each with its line end.
std::vector<std::string> lines_of(std::string_view text);

/// Which lines belong to fenced code, the fences among them.
std::vector<bool> fenced(const std::vector<std::string>& lines);

bool is_blank(std::string_view line);
/// Spaces at the beginning.
std::size_t indent_of(std::string_view line);
/// Bytes up to the text of a list item that begins on this line; 0 where none does.
std::size_t item_prefix(std::string_view line);
/// Bytes up to the text: spaces, quote marks and the mark of one list item or heading.
std::size_t prefix_of(std::string_view line);
bool is_heading(std::string_view line);
bool is_quote(std::string_view line);
/// Whether the line could be a row of a table.
bool has_bar(std::string_view line);

}  // namespace kohyo::edit
