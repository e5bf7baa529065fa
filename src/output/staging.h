// The new site, written beside the old one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "output/comparison.h"
#include "output/folder.h"
#include "output/output_set.h"

namespace kohyo::output {

/// What a new site is made of.
struct Plan {
  const OutputSet& files;
  const std::vector<std::string>& keep;  ///< names at the top of the old site to be taken over
  const Folder* old;                     ///< null: there is none
  const Comparison& comparison;          ///< of `files` with `old`
};

/// Makes the folder `name` in `parent` and fills it: marker, kept files, files. Unchanged files
/// become second names of the old ones. When this returns, all of it is on the disk. On failure
/// what was made stays, for the caller to delete.
base::Result<base::Done> stage(const Plan& plan, const Folder& parent, const std::string& name);

}  // namespace kohyo::output
