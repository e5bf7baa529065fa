// The files of one content folder, checked as text before anything reads them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "text/localized.h"

namespace kohyo::load {

/// Sources by their path below the content folder, as `plans/transition/plan.yml`.
using Files = std::map<std::string, base::SourceId>;

/// No file of content may be larger: what is larger is no page that a person writes.
constexpr std::size_t largest_file = 256 * 1024;

/// What every reader of content needs.
struct Reading {
  const base::Sources& sources;
  const std::vector<text::Language>& languages;  ///< of the site, the main one first
  base::Diagnostics& diagnostics;
  bool has_easy_japanese = false;  ///< content may hold texts in easy Japanese
};

/// Reports what keeps a source from being read as text: size, encoding, control characters.
/// Characters that are not in normal form C are reported as warnings, each where it stands. False:
/// do not read it.
bool check_source(const base::Sources& sources, base::SourceId id, base::Diagnostics& diagnostics);

/// The `.md` files of `folder` (which ends in `/`), not of its subfolders, in the order of their
/// names.
std::vector<std::pair<std::string, base::SourceId>> markdown_files_in(const Files& files,
                                                                      std::string_view folder);

/// The name without folder and extension: `1-9` of `plans/transition/initiatives/1-9.md`.
std::string stem_of(std::string_view path);

}  // namespace kohyo::load
