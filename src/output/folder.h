// An open folder of the disk, as publishing uses it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace kohyo::output {

/// What stands under a name. `other` is a symbolic link, a device, a socket.
enum class Kind { nothing, file, folder, other };

struct Entry {
  std::string name;
  Kind kind;
};

/// An open folder. Every call names one entry of it, never a path, and none follows a symbolic
/// link: nothing outside the folder can be read or changed through it, whatever others put into it.
/// Failures name the whole path.
class Folder {
 public:
  /// The folder at `path`, the one place where links are followed; an empty path is the current
  /// folder.
  static base::Result<Folder> open(const std::filesystem::path& path);
  Folder(Folder&& other) noexcept;
  Folder& operator=(Folder&& other) noexcept;
  ~Folder();

  const std::filesystem::path& path() const { return path_; }

  Kind kind_of(const std::string& name) const;
  /// Whether another file system, or a folder of elsewhere, is mounted at `name`: it cannot be
  /// renamed. (Linux 5.8; false before that.)
  bool is_mount_point(const std::string& name) const;
  /// Every entry but `.` and `..`, in byte order of the names.
  base::Result<std::vector<Entry>> entries() const;
  base::Result<Folder> child(const std::string& name) const;
  /// Makes a folder and opens it; one that is there already is a failure.
  base::Result<Folder> make_child(const std::string& name) const;

  /// Whether `name` is a file with exactly these bytes.
  bool holds(const std::string& name, std::string_view bytes) const;
  /// Whether `name` is a file that begins with these bytes.
  bool begins(const std::string& name, std::string_view bytes) const;
  /// Whether `name` is a file that holds these bytes, or only the first of them, or none.
  bool holds_part_of(const std::string& name, std::string_view bytes) const;
  /// Writes a new file; one that is there already is a failure.
  base::Result<base::Done> write(const std::string& name, std::string_view bytes) const;
  /// Gives the file `name` of `other` a second name here (a hard link). False where the file system
  /// does not.
  bool link_from(const Folder& other, const std::string& name) const;
  /// Gives this folder the permissions of `other`.
  void copy_mode_of(const Folder& other) const;
  /// Gives the file `to` the permissions of the file `from`.
  void copy_mode(const std::string& from, const std::string& to) const;

  base::Result<base::Done> rename(const std::string& from, const std::string& to) const;
  /// Exchanges two entries in one step: at no moment is either name missing. False where the file
  /// system cannot.
  bool exchange(const std::string& one, const std::string& two) const;
  /// Deletes a folder and all below it, the file `last` of its top at the very end: it stands while
  /// anything does.
  base::Result<base::Done> remove_tree(const std::string& name, std::string_view last) const;

  /// Waits until all that was written to the file system of this folder is on the disk.
  base::Result<base::Done> sync_file_system() const;
  /// Waits until the names in this folder are on the disk.
  base::Result<base::Done> sync() const;
  /// Takes the advisory lock of this folder, until it is closed. False where another process holds
  /// it.
  base::Result<bool> lock() const;

 private:
  Folder(int descriptor, std::filesystem::path path);
  base::Failure failure(const char* action, const std::string& name) const;
  base::Result<base::Done> remove_entry(const Entry& entry, int depth) const;
  base::Result<base::Done> remove_entries(std::string_view last, int depth) const;
  int open_file(const std::string& name) const;

  int descriptor_;
  std::filesystem::path path_;
};

}  // namespace kohyo::output
