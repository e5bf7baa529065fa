// The files in hand of a plan, from a frozen edition to the beginning of the next.
#pragma once

#include <string>
#include <vector>

#include "load/files.h"

namespace kohyo::edit {

/// A file and its new bytes.
struct ChangedFile {
  std::string path;  ///< below the content folder
  std::string bytes;
};

/// What plan.yml says of an edition that begins. Titles are sound lines of text.
struct NewEdition {
  std::string id;
  std::string title;             ///< in Japanese
  std::string title_in_english;  ///< may be empty
};

/// Accepts every mark of change in the cards and goals of the plan in `folder` (`plans/<id>/`),
/// which belong to its last edition, and adds the new one, a draft, to its plan.yml. Gives the
/// files that change, plan.yml last: until it is there, the others still say what the frozen
/// edition says. The files were read without a mistake.
std::vector<ChangedFile> begin_edition(const NewEdition& edition, const std::string& folder,
                                       const load::Files& files, const base::Sources& sources);

/// plan.yml with the new edition, and without `ended`, which tells what the last one ended.
std::string with_edition(const NewEdition& edition, const base::Sources& sources,
                         base::SourceId plan_file);

}  // namespace kohyo::edit
