// From the set of files to the folder that visitors see, in one step.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "output/output_set.h"

namespace kohyo::output {

/// What publishing changed, in files. Where `written` and `removed` are zero, nothing was touched.
struct PublishReport {
  std::size_t written = 0;    ///< new, or with other bytes than before
  std::size_t unchanged = 0;  ///< the same bytes as before: still the same file on the disk
  std::size_t removed = 0;    ///< in the old site only
  /// Folders beside the site that an earlier run or this one could not delete: harmless, but they
  /// take room.
  std::vector<std::filesystem::path> leftovers;
};

/// Makes the folder `site` hold exactly `files`, the marker of `output/marker.h`, and those of the
/// files `keep` (names at the top of the folder) that stood there and are not in `files`.
///
/// - The new site is written beside the old one, where files that stay the same become second names
/// of the old ones, and
///   put in its place in one step when all of it is on the disk. A run that dies at any moment
///   leaves a whole site, old or new, and folders that the next run deletes.
/// - Only a folder with the marker, an empty one, or one of nothing but `keep` is replaced; never a
/// symbolic link. What
///   others put into a folder with the marker goes.
/// - Two runs at once: the second waits up to ten seconds for the first (an advisory lock on the
/// parent folder).
/// - Fails, and leaves the old site as it is: no right to write the parent folder, a full disk, a
/// lock held too long, a
///   folder of others, no file at all in `files`.
base::Result<PublishReport> publish(const OutputSet& files, const std::filesystem::path& site,
                                    const std::vector<std::string>& keep = {"README.txt"});

}  // namespace kohyo::output
