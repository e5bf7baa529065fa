// The whole site as one archive, which opens from a folder.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "output/output_set.h"

namespace kohyo::pipeline {

/// A ZIP of every file below the folder `site/`, in the order of the paths. Nothing where the
/// format cannot hold them.
std::optional<std::string> archive_of(const output::OutputSet& site, std::size_t jobs);

}  // namespace kohyo::pipeline
