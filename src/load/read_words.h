// templates/words/<language>.yml
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/files.h"
#include "model/words.h"

namespace kohyo::load {

/// The interface words of every language of the site; `files` maps `ja.yml` to its source. Every
/// language must have the keys of the main one, the same names in braces, and no others. Empty
/// where anything is wrong.
std::vector<model::Words> read_words(const Files& files,
                                     const std::vector<text::Language>& languages,
                                     const base::Sources& sources, base::Diagnostics& diagnostics);

/// The words of pages in easy Japanese, from `ja-easy.yml`: keys of their own, ruby as it is typed.
/// Those that the program names must be there. Nothing where anything is wrong.
std::optional<model::Words> read_easy_words(const Files& files, const base::Sources& sources,
                                            base::Diagnostics& diagnostics);

}  // namespace kohyo::load
