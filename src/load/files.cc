#include "load/files.h"

#include "text/text.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;

base::Span span_of(base::SourceId id, std::size_t begin, std::size_t size) {
  const auto at = static_cast<std::uint32_t>(begin);
  return {id, at, at + static_cast<std::uint32_t>(size)};
}

/// Reports `part`, which stands at `begin`, if it is not in NFC. True if so.
bool report_not_nfc(std::string_view part, base::SourceId id, std::size_t begin,
                    base::Diagnostics& diagnostics) {
  std::optional<std::string> nfc = text::to_nfc_if_needed(part);
  if (!nfc) return false;
  diagnostics.report(Code::not_nfc, span_of(id, begin, part.size()), {*std::move(nfc)});
  return true;
}

/// Text stays as the author typed it; that a name is written with, say, U+FA19 and not U+795E is
/// only told. Of sequences, as か + U+3099, the first of each line: a file that an Apple system has
/// written is full of them.
void report_characters_not_in_nfc(std::string_view content, base::SourceId id,
                                  base::Diagnostics& diagnostics) {
  if (!text::to_nfc_if_needed(content)) return;
  bool line_has_sequence = false;
  std::size_t before = 0;  // bytes of the character before, if that one is in NFC by itself
  for (std::size_t i = 0; i < content.size();) {
    const std::size_t size = text::code_point_at(content, i).size;
    if (content[i] == '\n') line_has_sequence = false;
    const bool found = report_not_nfc(content.substr(i, size), id, i, diagnostics);
    if (!found && before > 0 && !line_has_sequence) {
      line_has_sequence =
          report_not_nfc(content.substr(i - before, before + size), id, i - before, diagnostics);
    }
    before = found ? 0 : size;
    i += size;
  }
}

/// The first soft hyphen or zero-width space, which no page, data or search index should hold. They
/// reorder nothing, so `text::find_fault` lets them pass.
std::optional<text::Text::Fault> find_zero_width(std::string_view content) {
  const std::size_t hyphen = content.find("\u00AD");
  const std::size_t space = content.find("\u200B");
  if (hyphen < space) return text::Text::Fault{Code::control_character, hyphen, 2, "U+00AD"};
  if (space != std::string_view::npos)
    return text::Text::Fault{Code::control_character, space, 3, "U+200B"};
  return {};
}

}  // namespace

bool check_source(const base::Sources& sources, base::SourceId id, base::Diagnostics& diagnostics) {
  const std::string& content = sources[id].content;
  if (content.size() > largest_file) {
    diagnostics.report(Code::file_too_large, {id, 0, 0}, {std::to_string(largest_file / 1024)});
    return false;
  }
  const std::size_t mark = base::byte_order_mark_size(content);
  const std::string_view readable = std::string_view(content).substr(mark);
  std::optional<text::Text::Fault> fault = text::find_fault(readable, true);
  if (!fault) fault = find_zero_width(readable);
  if (fault) {
    diagnostics.report(fault->code, span_of(id, mark + fault->offset, fault->size),
                       fault->name.empty() ? std::vector<std::string>{} : std::vector{fault->name});
    return false;
  }
  report_characters_not_in_nfc(content, id, diagnostics);
  return true;
}

std::vector<std::pair<std::string, base::SourceId>> markdown_files_in(const Files& files,
                                                                      std::string_view folder) {
  std::vector<std::pair<std::string, base::SourceId>> result;
  for (auto entry = files.lower_bound(std::string(folder)); entry != files.end(); ++entry) {
    if (!entry->first.starts_with(folder)) break;
    const bool is_in_it = entry->first.find('/', folder.size()) == std::string::npos;
    if (is_in_it && entry->first.ends_with(".md")) result.emplace_back(*entry);
  }
  return result;
}

std::string stem_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

}  // namespace kohyo::load
