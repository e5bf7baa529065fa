// Marks of change inside blocks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kohyo::edit {

/// Stands in the place of a byte that goes away while prose is edited: no content holds control
/// characters, and every other byte keeps its place.
inline constexpr char gone = '\x01';

void erase(std::string& text, std::size_t begin, std::size_t end);

/// Which bytes of a block are typed as themselves: code in the line, and what a backslash makes a
/// character, is literal.
std::vector<bool> literal_bytes(std::string_view block);

/// Puts `gone` in the place of the signs of marks in `block`, and of what was taken out.
void accept_marks_inside(std::string& block);

}  // namespace kohyo::edit
