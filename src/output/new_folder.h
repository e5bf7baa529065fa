// A folder that appears whole or not at all.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "output/output_set.h"

namespace kohyo::output {

/// Makes `folder` with `files` in it, and its parent where that is missing. The files are written
/// into a folder beside it whose name begins with a dot, and renamed in one step when all of them
/// are on the disk; what a run that died left there is deleted by the next. Fails, and changes
/// nothing, where anything of that name is there already.
base::Result<base::Done> make_folder(const OutputSet& files, const std::filesystem::path& folder);

}  // namespace kohyo::output
