// What runs that died left beside the site.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "output/folder.h"
#include "output/swap.h"

namespace kohyo::output {

/// `site.staging-PID`, which a run fills, and `site.previous-PID`, where the old site waits during
/// a pair of renames.
SwapNames swap_names(const std::string& site, int process);

bool has_marker(const Folder& folder);
/// Whether kohyo may replace or delete this folder: it has the marker, or nothing in it but files
/// of `keep` and a marker that was not written to its end.
bool is_ours(const Folder& folder, const std::vector<std::string>& keep);

/// For the holder of the lock, to whom every such folder is one that a dead run left. Puts a
/// `previous` back in the place of the site, should the site be missing.
base::Result<base::Done> restore_previous(const Folder& parent, const std::string& site,
                                          const std::vector<std::string>& keep);
/// Deletes the rest. Gives the folders that could not be deleted.
std::vector<std::filesystem::path> remove_leftovers(const Folder& parent, const std::string& site,
                                                    const std::vector<std::string>& keep);

}  // namespace kohyo::output
