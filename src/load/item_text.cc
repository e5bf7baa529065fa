#include "load/item_text.h"

namespace kohyo::load {

const std::string& heading_of(const model::Section& section, const text::Language& language) {
  return section.heading.in(language).value.str();
}

std::string write_item(const ItemText& item, const std::vector<text::Language>& languages,
                       const std::vector<model::Section>& sections) {
  std::string bytes;
  if (!item.fields.empty()) bytes = "---\n" + yaml::map_lines(item.fields, 0) + "---\n";
  bool is_first = true;
  for (const text::Language& language : languages) {
    const auto texts = item.prose.find(language);
    if (texts == item.prose.end() && !is_first) continue;
    bytes += (is_first ? "# " : "\n# ") + language.tag() + "\n";
    is_first = false;
    if (texts == item.prose.end()) continue;
    for (const model::Section& section : sections) {
      const auto text = texts->second.find(section.id);
      if (text == texts->second.end()) continue;
      bytes += "\n## " + heading_of(section, language) + "\n\n" + text->second + "\n";
    }
  }
  return bytes;
}

}  // namespace kohyo::load
