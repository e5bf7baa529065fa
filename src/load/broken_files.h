// Files with mistakes of their own, of which nothing more is said.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "load/files.h"

namespace kohyo::load {

/// The files in which an error was found, or that are missing. What they hold may be missing from
/// the catalogue only for that reason, so a reference to it is no second mistake.
class BrokenFiles {
 public:
  BrokenFiles(const base::Sources& sources, const base::Diagnostics& diagnostics);
  /// `path` is below the content folder, as `plans/transition/plan.yml`.
  bool contains(std::string_view path) const;
  /// Whether any file of `folder`, which ends in `/`, is among them.
  bool any_in(std::string_view folder) const;

 private:
  std::set<std::string> paths_;  ///< as messages print them: below a content folder of any name
};

}  // namespace kohyo::load
