// Frozen editions of a test, sealed as kohyo freeze seals them.
#pragma once

#include <map>
#include <string>

#include "load/seal.h"

namespace kohyo::test {

/// Adds checksums.yml to every folder below an `editions/` of `tree`, which holds bytes by path;
/// one that is there is replaced.
inline void seal_editions(std::map<std::string, std::string>& tree) {
  const std::string editions = "/editions/";
  std::map<std::string, load::FrozenFiles> folders;
  for (const auto& [path, bytes] : tree) {
    const std::size_t begin = path.find(editions);
    if (!path.starts_with("content/plans/") && !path.starts_with("plans/")) continue;
    const std::size_t end =
        begin == std::string::npos ? begin : path.find('/', begin + editions.size());
    if (end == std::string::npos) continue;
    const std::string name = path.substr(end + 1);
    if (name != load::seal_name) folders[path.substr(0, end + 1)][name] = bytes;
  }
  for (const auto& [folder, files] : folders)
    tree[folder + std::string(load::seal_name)] = load::seal_of(files);
}

}  // namespace kohyo::test
