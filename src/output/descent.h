// The way from a folder down to the files of a set.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/folder.h"

namespace kohyo::output {

/// Opens the folders that paths lead through, below one root, and keeps those open that the last
/// path led through: for paths in byte order each folder is opened, or made, once.
class Descent {
 public:
  /// `root` outlives the descent.
  explicit Descent(const Folder& root) : root_(root) {}

  /// The folder in which the file of `path` stands; null where it does not exist. Valid until the
  /// next call.
  const Folder* find(std::string_view path);
  /// The same, and folders that are missing are made.
  base::Result<const Folder*> make(std::string_view path);

 private:
  struct Level {
    std::string name;
    Folder folder;
  };
  base::Result<const Folder*> descend(std::string_view path, bool make);

  const Folder& root_;
  std::vector<Level> levels_;
};

}  // namespace kohyo::output
