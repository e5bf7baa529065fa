// New bytes for files in folders that are there.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace kohyo::output {

struct Replacement {
  std::string path;  ///< below the folder, with `/`
  std::string bytes;
};

/// Replaces files below `folder` and keeps their permissions; files that are not there are made.
/// All new files are written beside the old ones, under names that begin with a dot, and are on the
/// disk before the first is renamed; then they are renamed in their order. A failure before that
/// leaves every file as it was. A run that dies in between leaves each file whole, old or new, and
/// the later ones old.
base::Result<base::Done> replace_files(const std::filesystem::path& folder,
                                       const std::vector<Replacement>& replacements);

}  // namespace kohyo::output
