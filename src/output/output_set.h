// The finished site in memory: files by path, before anything is written.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "output/file_bytes.h"

namespace kohyo::output {

/// Files by path, in byte order of their paths, whatever the order in which they were added. A path
/// is relative with
/// `/` between its parts. What cannot stand side by side on every server, and in a ZIP on every
/// machine, is refused.
class OutputSet {
 public:
  using Files = std::map<std::string, FileBytes, std::less<>>;

  /// Adds a file. False, and nothing is added, where the path
  /// - is empty, absolute, longer than 1,024 bytes or 32 parts, or not valid UTF-8;
  /// - has a part that is empty, longer than 255 bytes or begins with a dot (so `.` and `..` as
  /// well);
  /// - holds a backslash or a control character;
  /// - is there already, or differs from a path that is there only in case or width (a folder's as
  /// well: `JA/a` after `ja/b`);
  /// - is a file where another path has a folder, or the reverse.
  bool add(std::string path, FileBytes bytes);

  /// Adds every file of `other`. The paths that `add` refused, in order; empty if all is well.
  std::vector<std::string> merge(OutputSet other);

  /// Puts other bytes in the place of those of a file. False, and nothing changes, where there is
  /// none of that path.
  bool replace(std::string_view path, FileBytes bytes);

  /// The bytes of a file; null where there is none.
  std::shared_ptr<const std::string> find(std::string_view path) const;
  bool contains(std::string_view path) const { return files_.contains(path); }
  const Files& files() const { return files_; }
  std::size_t count() const { return files_.size(); }
  /// The sum of the sizes of all files.
  std::size_t total_bytes() const { return total_bytes_; }

 private:
  /// Who holds a name that a server could take for others.
  struct Holder {
    std::string path;
    bool is_folder;
  };
  bool is_free(std::string_view path) const;
  void take(std::string_view path);

  Files files_;
  std::map<std::string, Holder, std::less<>> holders_;  ///< by folded path, folders included
  std::size_t total_bytes_ = 0;
};

/// Whether `path` may be a path of an `OutputSet`, whatever else is in it.
bool is_sound_path(std::string_view path);

}  // namespace kohyo::output
