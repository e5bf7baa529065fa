// Sites for the tests of publishing.
#pragma once

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/temporary_folder.h"
#include "output/output_set.h"
#include "output/publish.h"

namespace kohyo::test {

using Tree = std::map<std::string, std::string>;

inline output::OutputSet files_of(const Tree& tree) {
  output::OutputSet files;
  for (const auto& [path, bytes] : tree) REQUIRE(files.add(path, bytes));
  return files;
}

/// Every file below `folder` by its path in it, the marker included; links as "-> target".
inline Tree tree_of(const std::filesystem::path& folder) {
  Tree tree;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().lexically_relative(folder).generic_string();
    if (entry.is_symlink()) {
      tree[path] = "-> " + std::filesystem::read_symlink(entry.path()).string();
    } else if (entry.is_regular_file()) {
      tree[path] = bytes_of(entry.path());
    }
  }
  return tree;
}

/// The same without the marker.
inline Tree published(const std::filesystem::path& site) {
  Tree tree = tree_of(site);
  tree.erase(".kohyo");
  return tree;
}

/// What stands in `folder`, by name.
inline std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

inline ino_t inode_of(const std::filesystem::path& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_ino;
}

inline output::PublishReport publish_tree(const Tree& tree, const std::filesystem::path& site) {
  const base::Result<output::PublishReport> report = output::publish(files_of(tree), site);
  if (!report.ok()) FAIL(report.failure().action << ": " << report.failure().reason);
  return report.value();
}

/// The reason why publishing to `site` fails.
inline std::string refusal_of(const std::filesystem::path& site) {
  const base::Result<output::PublishReport> report =
      output::publish(files_of({{"index.html", "new"}}), site);
  REQUIRE_FALSE(report.ok());
  CHECK_FALSE(report.failure().action.empty());
  return report.failure().reason;
}

}  // namespace kohyo::test
