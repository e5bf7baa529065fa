#include "markup/heading_ids.h"

#include "text/unicode.h"

namespace kohyo::markup {
namespace {

/// Controls, and characters that only steer how others are shown.
bool is_invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::string base_of(std::string_view heading_text) {
  std::string id;
  for (std::size_t i = 0; i < heading_text.size();) {
    const text::CodePoint c = text::code_point_at(heading_text, i);
    if (text::is_white_space(c.value)) {
      if (!id.empty() && !id.ends_with('-')) id += '-';
    } else if (c.value >= 'A' && c.value <= 'Z') {
      id += static_cast<char>(c.value + ('a' - 'A'));
    } else if (c.value == '-' || c.value == '_' ||
               (!text::is_punctuation(c.value) && !is_invisible(c.value))) {
      id += heading_text.substr(i, c.size);
    }
    i += c.size;
  }
  while (id.ends_with('-')) id.pop_back();
  if (id.empty()) return "heading";
  if (id.starts_with("fn-") || id.starts_with("fnref-")) return "heading-" + id;
  return id;
}

class Namer {
 public:
  void name(std::vector<Block>& blocks) {
    for (Block& block : blocks) std::visit(*this, block.value);
  }
  void operator()(Heading& heading) {
    heading.id = has_text(heading.inlines) ? ids_.next(text_of(heading.inlines, false)) : "";
  }
  void operator()(Quote& quote) { name(quote.blocks); }
  void operator()(List& list) {
    for (ListItem& item : list.items) name(item.blocks);
  }
  template <typename Other>
  void operator()(Other&) {}

 private:
  HeadingIds ids_;
};

}  // namespace

std::string HeadingIds::next(std::string_view heading_text) {
  const std::string base = base_of(heading_text);
  const auto [entry, is_new] = taken_.try_emplace(base, 1);
  if (is_new) return base;
  std::size_t number = entry->second;
  std::string id;
  do {
    id = base + "-" + std::to_string(++number);
  } while (!taken_.try_emplace(id, 1).second);
  taken_[base] = number;
  return id;
}

void name_headings(Document& document) {
  Namer namer;
  namer.name(document.blocks);
  for (Footnote& footnote : document.footnotes) namer.name(footnote.blocks);
}

}  // namespace kohyo::markup
