#include "edit/accept_prose.h"

#include <algorithm>
#include <set>
#include <vector>

#include "edit/accept_inline.h"
#include "edit/accept_labels.h"
#include "edit/prose_lines.h"

namespace kohyo::edit {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t npos = std::string_view::npos;

bool has_gone(std::string_view line) {
  return line.find(gone) != npos;
}

/// Marks are closed in their block: between blank lines and code.
void accept_marks(Lines& lines, const std::vector<bool>& is_fenced) {
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    std::string block;
    while (end < lines.size() && !is_fenced[end] && !is_blank(lines[end])) block += lines[end++];
    accept_marks_inside(block);
    for (std::size_t i = begin, at = 0; i < end; at += lines[i++].size())
      lines[i] = block.substr(at, lines[i].size());
    begin = std::max(end, begin + 1);
  }
}

/// A mark may have taken line ends out.
Lines joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return lines_of(text);
}

std::string without_gone(std::string line) {
  std::erase(line, gone);
  return line;
}

/// Whether nothing but the frame of a block is left of the line.
bool is_void(const std::string& line) {
  if (!has_gone(line)) return false;
  const std::string left = without_gone(line);
  const std::size_t begin = left.starts_with("[^") ? left.find(':') + 1 : prefix_of(left);
  return left.find_first_not_of("| \t\r\n", begin) == npos;
}

/// Whether an item without text of its own holds further blocks.
bool has_children(const Lines& lines, std::size_t item) {
  for (std::size_t i = item + 1; i < lines.size(); ++i) {
    if (is_blank(lines[i]) || is_void(lines[i])) continue;
    return indent_of(lines[i]) > indent_of(lines[item]);
  }
  return false;
}

/// The lines without those that hold nothing any more, and without the second of two gaps where
/// something went.
Lines without_void(const Lines& lines) {
  Lines kept;
  bool is_behind_gap = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_item = item_prefix(without_gone(lines[i])) > 0;
    if (is_void(lines[i]) && !(is_item && has_children(lines, i))) {
      is_behind_gap = kept.empty() || is_blank(kept.back());
      continue;
    }
    if (is_behind_gap && is_blank(lines[i]) && !has_gone(lines[i])) continue;
    is_behind_gap = false;
    kept.push_back(without_gone(lines[i]));
  }
  return kept;
}

/// `[^1]` of a line that defines the note; empty for any other line.
std::string note_of(std::string_view line) {
  if (!line.starts_with("[^")) return {};
  const std::size_t end = line.find("]:");
  return end == npos ? std::string() : std::string(line.substr(0, end + 1));
}

/// The notes that the text mentions.
std::set<std::string> mentioned(const Lines& lines) {
  std::set<std::string> notes;
  const std::vector<bool> is_fenced = fenced(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (is_fenced[i]) continue;
    for (std::size_t at = line.find("[^", note_of(line).size()); at != npos;
         at = line.find("[^", at + 1)) {
      const std::size_t end = line.find(']', at);
      if (end != npos) notes.insert(line.substr(at, end + 1 - at));
    }
  }
  return notes;
}

/// Without the notes of which `once` were mentioned and none are now.
Lines without_notes(const Lines& lines, const std::set<std::string>& once) {
  const std::set<std::string> now = mentioned(lines);
  Lines kept;
  bool is_in_note = false;
  for (const std::string& line : lines) {
    const std::string note = note_of(line);
    if (!note.empty()) is_in_note = once.contains(note) && !now.contains(note);
    if (note.empty() && !is_blank(line) && indent_of(line) == 0) is_in_note = false;
    if (!is_in_note) kept.push_back(line);
  }
  return kept;
}

/// The lines under one heading: what footnotes and blocks do not leave.
Lines accept_section(Lines lines) {
  const std::set<std::string> once = mentioned(lines);
  const std::vector<bool> is_fenced = fenced(lines);
  accept_labels(lines, is_fenced);
  accept_marks(lines, is_fenced);
  Lines kept = without_void(joined(lines));
  for (std::size_t size = kept.size() + 1; kept.size() < size;) {
    size = kept.size();
    kept = without_notes(kept, once);  // a note may have mentioned others
  }
  return kept;
}

bool has_signs(std::string_view text) {
  return text.find("{++") != npos || text.find("{--") != npos || text.find("{~~") != npos ||
         text.find("{.") != npos;
}

/// `# ja` or `## 改善の方向性`.
bool begins_section(std::string_view line) {
  return line.starts_with("# ") || line.starts_with("## ");
}

/// The number of line ends at the end.
std::size_t blank_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \r\n");
  const std::string_view end = text.substr(last == npos ? 0 : last + 1);
  return static_cast<std::size_t>(std::ranges::count(end, '\n'));
}

}  // namespace

std::string accept_prose(std::string_view body) {
  const Lines lines = lines_of(body);
  const std::vector<bool> is_fenced = fenced(lines);
  std::string accepted;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && (is_fenced[end] || !begins_section(lines[end]))) ++end;
    Lines section(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                  lines.begin() + static_cast<std::ptrdiff_t>(end));
    const bool is_marked = std::ranges::any_of(section, has_signs);
    for (const std::string& line : is_marked ? accept_section(std::move(section)) : section)
      accepted += line;
    begin = end;
  }
  while (blank_end(accepted) > std::max<std::size_t>(blank_end(body), 1)) accepted.pop_back();
  return accepted;
}

}  // namespace kohyo::edit
