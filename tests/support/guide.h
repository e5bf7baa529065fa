// Guides of docs/ that show whole files of content: their files, to be built.
#pragma once

#include <string>

#include "support/content_tree.h"

namespace kohyo::test {

inline std::string guide(const std::string& name) {
  base::Result<std::string> content = base::read_file(KOHYO_ROOT "/docs/" + name);
  REQUIRE(content.ok());
  return std::move(content).value();
}

/// Adds every file that a guide shows: a block whose first line ends in its path. Behind a `+` it
/// is a part that belongs at the end of a file that is there, or of its front matter.
inline void add_files_of(const std::string& guide, ContentTree& files) {
  const std::string fence = "\n```";
  for (std::size_t at = guide.find(fence); at != guide.npos; at = guide.find(fence, at)) {
    const std::size_t line = at + fence.size();
    const std::size_t begin = guide.find('\n', line) + 1;
    const std::size_t end = guide.find(fence, begin - 1) + 1;
    const std::string info = guide.substr(line, begin - 1 - line);
    const std::string part = guide.substr(begin, end - begin);
    const std::size_t path = info.rfind(' ');
    if (info.find(" + ") != info.npos) {
      std::string& file = files.at(info.substr(path + 1));
      const std::size_t front = file.find("---\n", 4);
      file.insert(info.ends_with(".md") ? front : file.size(), part);
    } else if (path != std::string::npos) {
      files[info.substr(path + 1)] = part;
    }
    at = end + fence.size() - 1;
  }
}

/// The site of these files with the templates and assets of the project.
inline pipeline::Built built_from(ContentTree files) {
  const std::string root = KOHYO_ROOT;
  add_folder(root + "/templates", "templates", files);
  add_folder(root + "/assets", "assets", files);
  return build_tree(files);
}

inline std::string built_file(const pipeline::Built& built, const std::string& path) {
  const auto bytes = built.site.find(path);
  INFO(path);
  REQUIRE(bytes != nullptr);
  return *bytes;
}

}  // namespace kohyo::test
