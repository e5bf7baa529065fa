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

/// Text stays as the author typed it; that a name is written with, say, U+FA19 and not U+795E is only told.
void report_characters_not_in_nfc(std::string_view content, base::SourceId id, base::Diagnostics& diagnostics) {
  if (!text::to_nfc_if_needed(content)) return;
  bool found = false;
  for (std::size_t i = 0; i < content.size();) {
    const text::CodePoint c = text::code_point_at(content, i);
    if (std::optional<std::string> nfc = text::to_nfc_if_needed(content.substr(i, c.size))) {
      diagnostics.report(Code::not_nfc, span_of(id, i, c.size), {*std::move(nfc)});
      found = true;
    }
    i += c.size;
  }
  for (std::size_t begin = 0; !found && begin < content.size();) {  // a sequence, as か + U+3099
    std::size_t end = content.find('\n', begin);
    if (end == std::string_view::npos) end = content.size();
    if (std::optional<std::string> nfc = text::to_nfc_if_needed(content.substr(begin, end - begin))) {
      diagnostics.report(Code::not_nfc, span_of(id, begin, end - begin), {*std::move(nfc)});
      found = true;
    }
    begin = end + 1;
  }
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
  if (const std::optional<text::Text::Fault> fault = text::find_fault(readable, true)) {
    diagnostics.report(fault->code, span_of(id, mark + fault->offset, fault->size),
                       fault->name.empty() ? std::vector<std::string>{} : std::vector{fault->name});
    return false;
  }
  report_characters_not_in_nfc(content, id, diagnostics);
  return true;
}

std::vector<std::pair<std::string, base::SourceId>> files_in(const Files& files, std::string_view folder) {
  std::vector<std::pair<std::string, base::SourceId>> result;
  for (auto entry = files.lower_bound(std::string(folder)); entry != files.end(); ++entry) {
    if (!entry->first.starts_with(folder)) break;
    if (entry->first.find('/', folder.size()) == std::string::npos) result.emplace_back(*entry);
  }
  return result;
}

std::string stem_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

}  // namespace kohyo::load
