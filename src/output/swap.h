// Putting a finished folder in the place of another.
#pragma once

#include <string>

#include "output/folder.h"

namespace kohyo::output {

/// The folders of a swap, all in one parent.
struct SwapNames {
  std::string site;      ///< what visitors see; may be missing
  std::string staged;    ///< the finished folder
  std::string previous;  ///< free: where the old site waits where two names cannot be exchanged
};

/// The name under which the old site can be deleted; empty where there is none.
using OldName = std::string;

/// Puts `staged` in the place of `site`: in one step where the file system can exchange two names
/// (renameat2, Linux 3.15), by a pair of renames elsewhere.
base::Result<OldName> swap(const Folder& parent, const SwapNames& names);

/// The pair of renames by itself. If the second fails, the first is undone; a run that dies between
/// them leaves the old site as `previous`, for the next run to put back.
base::Result<OldName> swap_by_renames(const Folder& parent, const SwapNames& names);

/// The last resort for a folder that cannot be renamed at all, as one of a lower layer of a
/// container image: deletes `site`, so only for one that holds nothing published.
base::Result<OldName> swap_by_deletion(const Folder& parent, const SwapNames& names);

}  // namespace kohyo::output
