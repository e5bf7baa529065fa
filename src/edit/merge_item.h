// What changed in a card or goal, put into its file.
#pragma once

#include <string>
#include <vector>

#include "load/files.h"
#include "load/item_text.h"

namespace kohyo::edit {

/// The file of an item and what its plan calls the parts.
struct ItemFile {
  const base::Sources& sources;
  base::SourceId source;  ///< read without a mistake
  const std::vector<text::Language>& languages;
  const std::vector<model::Section>& sections;
};

/// The bytes of the file with every difference between `before` and `after` put in: fields, entries
/// of lists by their `id`, sections of prose. `before` is what the file states, as far as whoever
/// calls this knows; what it does not know stays. Every byte of what does not differ stays as it
/// is, comments among it; those inside a value that is replaced by one of another shape go with it.
std::string merge_item(const ItemFile& file, const load::ItemText& before,
                       const load::ItemText& after);

}  // namespace kohyo::edit
