#include "output/comparison.h"

#include <algorithm>

#include "output/descent.h"
#include "output/marker.h"

namespace kohyo::output {
namespace {

/// Counts the files below `folder`, whose path in the site is `prefix`, that neither `files` nor
/// `expected` names.
base::Result<std::size_t> count_others(const Folder& folder, const std::string& prefix,
                                       const OutputSet& files,
                                       const std::vector<std::string>& expected, int depth) {
  constexpr int deepest = 64;
  const base::Failure too_deep{"read " + folder.path().string(), "too many folders in folders"};
  if (depth > deepest) return too_deep;
  const base::Result<std::vector<Entry>> entries = folder.entries();
  if (!entries.ok()) return entries.failure();
  std::size_t count = 0;
  for (const Entry& entry : entries.value()) {
    const std::string path = prefix + entry.name;
    if (entry.kind == Kind::folder) {
      const base::Result<Folder> child = folder.child(entry.name);
      if (!child.ok()) return child.failure();
      const base::Result<std::size_t> below =
          count_others(child.value(), path + "/", files, {}, depth + 1);
      if (!below.ok()) return below;
      count += below.value();
    } else if (!files.contains(path) && std::ranges::find(expected, path) == expected.end()) {
      ++count;
    }
  }
  return count;
}

}  // namespace

base::Result<Comparison> compare(const OutputSet& files, const Folder* old,
                                 const std::vector<std::string>& keep) {
  Comparison result{std::vector<bool>(files.count()), 0, 0};
  if (old == nullptr) return result;
  Descent down(*old);
  std::size_t index = 0;
  for (const auto& [path, bytes] : files.files()) {
    const Folder* const folder = down.find(path);
    const bool same =
        folder != nullptr && folder->holds(path.substr(path.rfind('/') + 1), *bytes.open());
    result.same[index++] = same;
    if (same) ++result.unchanged;
  }
  std::vector<std::string> expected = keep;
  expected.emplace_back(marker_name);
  const base::Result<std::size_t> others = count_others(*old, "", files, expected, 0);
  if (!others.ok()) return others.failure();
  result.removed = others.value();
  return result;
}

}  // namespace kohyo::output
