// A card, goal or overview as its file states it, without a file: what `write_item` writes and readers read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/plan.h"
#include "yaml/write.h"

namespace kohyo::load {

/// Prose of one language by section: Markdown without a line feed at its end, never empty.
using SectionTexts = std::map<model::SectionId, std::string>;

struct ItemText {
  yaml::Value fields;  ///< the front matter, a map; empty for a file without, as overview.md
  std::map<text::Language, SectionTexts> prose = {};
  friend bool operator==(const ItemText&, const ItemText&) = default;
};

/// The heading of a section as authors write it in a language.
const std::string& heading_of(const model::Section& section, const text::Language& language);

/// The bytes of the file: front matter, then each of `languages`, the main one first, with the
/// sections in the order of `sections`.
std::string write_item(const ItemText& item, const std::vector<text::Language>& languages,
                       const std::vector<model::Section>& sections);

}  // namespace kohyo::load
