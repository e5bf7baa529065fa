#include "output/leftovers.h"

#include <algorithm>

#include "output/marker.h"

namespace kohyo::output {
namespace {

constexpr std::string_view staging_mark = ".staging-";
constexpr std::string_view previous_mark = ".previous-";

/// Whether `name` is `site`, `mark` and a number.
bool is_work_name(std::string_view name, std::string_view site, std::string_view mark) {
  if (!name.starts_with(site)) return false;
  name.remove_prefix(site.size());
  if (!name.starts_with(mark)) return false;
  name.remove_prefix(mark.size());
  return !name.empty() && name.find_first_not_of("0123456789") == name.npos;
}

/// The folders of this kind that are ours.
std::vector<std::string> find_left(const Folder& parent, const std::string& site,
                                   std::string_view mark, const std::vector<std::string>& keep) {
  std::vector<std::string> found;
  const base::Result<std::vector<Entry>> entries = parent.entries();
  if (!entries.ok()) return found;
  for (const Entry& entry : entries.value()) {
    if (entry.kind != Kind::folder || !is_work_name(entry.name, site, mark)) continue;
    const base::Result<Folder> folder = parent.child(entry.name);
    if (folder.ok() && is_ours(folder.value(), keep)) found.push_back(entry.name);
  }
  return found;
}

}  // namespace

SwapNames swap_names(const std::string& site, int process) {
  const std::string number = std::to_string(process);
  const std::string staging = site + std::string(staging_mark) + number;
  const std::string previous = site + std::string(previous_mark) + number;
  return {site, staging, previous};
}

bool has_marker(const Folder& folder) {
  return folder.begins(std::string(marker_name), marker_start);
}

bool is_ours(const Folder& folder, const std::vector<std::string>& keep) {
  if (has_marker(folder)) return true;
  const base::Result<std::vector<Entry>> entries = folder.entries();
  if (!entries.ok()) return false;
  return std::ranges::all_of(entries.value(), [&](const Entry& entry) {
    // A run that died while it wrote the marker leaves the beginning of one.
    const bool is_begun =
        entry.name == marker_name && folder.holds_part_of(entry.name, marker_text);
    const bool may_stand_alone = is_begun || std::ranges::find(keep, entry.name) != keep.end();
    return entry.kind == Kind::file && may_stand_alone;
  });
}

base::Result<base::Done> restore_previous(const Folder& parent, const std::string& site,
                                          const std::vector<std::string>& keep) {
  if (parent.kind_of(site) != Kind::nothing) return base::Done{};
  const std::vector<std::string> previous = find_left(parent, site, previous_mark, keep);
  if (previous.empty()) return base::Done{};
  return parent.rename(previous.front(), site);
}

std::vector<std::filesystem::path> remove_leftovers(const Folder& parent, const std::string& site,
                                                    const std::vector<std::string>& keep) {
  std::vector<std::filesystem::path> left;
  for (const std::string_view mark : {staging_mark, previous_mark}) {
    for (const std::string& name : find_left(parent, site, mark, keep)) {
      if (!parent.remove_tree(name, marker_name).ok()) left.push_back(parent.path() / name);
    }
  }
  return left;
}

}  // namespace kohyo::output
