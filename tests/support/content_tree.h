// The small sound content of tests/diagnostics/base, with the project's own templates and assets,
// as one tree of files that a test may change and build.
#pragma once

#include <catch2/catch.hpp>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "pipeline/build.h"

namespace kohyo::test {

/// The files of a run by path, as `content/site.yml`, `templates/card.html`, `assets/style.css`.
using ContentTree = std::map<std::string, std::string>;

inline void add_folder(const std::string& from, const std::string& to, ContentTree& tree) {
  const auto files = base::list_files(from);
  REQUIRE(files.ok());
  for (const std::string& file : files.value()) {
    const auto bytes = base::read_file(from + "/" + file);
    REQUIRE(bytes.ok());
    tree[to + "/" + file] = bytes.value();
  }
}

inline ContentTree base_tree() {
  ContentTree tree;
  const std::string root = KOHYO_ROOT;
  add_folder(root + "/tests/diagnostics/base/content", "content", tree);
  add_folder(root + "/templates", "templates", tree);
  add_folder(root + "/assets", "assets", tree);
  return tree;
}

/// The files of one folder, in byte order, as the program reads them from a disk.
inline std::vector<base::Source> sources_in(const ContentTree& tree, const std::string& folder) {
  std::vector<base::Source> sources;
  for (const auto& [path, bytes] : tree) {
    if (path.starts_with(folder)) sources.push_back({path, bytes});
  }
  return sources;
}

inline pipeline::Built build_tree(const ContentTree& tree) {
  const std::string content = "content/";
  const std::string templates = "templates/";
  const std::string assets = "assets/";
  return pipeline::build({sources_in(tree, content),
                          sources_in(tree, templates),
                          sources_in(tree, assets),
                          content.size(),
                          templates.size(),
                          assets.size(),
                          {},
                          revision::Show::adopted,
                          1});
}

}  // namespace kohyo::test
