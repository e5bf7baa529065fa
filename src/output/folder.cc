#include "output/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace kohyo::output {
namespace {

using base::Done;
using base::Failure;
using base::Result;

/// No site is as deep (an `OutputSet` stops at 32 parts); a tree that is was not made by kohyo.
constexpr int deepest = 64;

Kind kind_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return Kind::file;
  return S_ISDIR(mode) ? Kind::folder : Kind::other;
}

/// Whether the next bytes of `file` are `bytes`.
bool reads_as(int file, std::string_view bytes) {
  std::array<char, 65536> buffer;
  while (!bytes.empty()) {
    const ssize_t got = read(file, buffer.data(), std::min(buffer.size(), bytes.size()));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    const std::string_view part(buffer.data(), static_cast<std::size_t>(got));
    if (!bytes.starts_with(part)) return false;
    bytes.remove_prefix(part.size());
  }
  return true;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(file, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace

Folder::Folder(int descriptor, std::filesystem::path path)
    : descriptor_(descriptor), path_(std::move(path)) {}

Folder::Folder(Folder&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)) {}

Folder& Folder::operator=(Folder&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(path_, other.path_);
  return *this;
}

Folder::~Folder() {
  if (descriptor_ >= 0) close(descriptor_);
}

Failure Folder::failure(const char* action, const std::string& name) const {
  const int error = errno;
  const std::filesystem::path whole = name.empty() ? path_ : path_ / name;
  Failure failed{std::string(action) + " " + whole.string(),
                 std::generic_category().message(error)};
  // An overlay file system answers so to renaming a folder of a lower layer.
  if (error == EXDEV) failed.reason += "; if it comes from a container image, delete it first";
  return failed;
}

Result<Folder> Folder::open(const std::filesystem::path& path) {
  const std::filesystem::path real = path.empty() ? "." : path;
  const int descriptor = ::open(real.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return Folder(-1, real).failure("open the folder", "");
  return Folder(descriptor, path);
}

Kind Folder::kind_of(const std::string& name) const {
  struct stat status {};
  if (fstatat(descriptor_, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return Kind::nothing;
  return kind_of_mode(status.st_mode);
}

bool Folder::is_mount_point(const std::string& name) const {
  struct statx status {};
  const int failed = statx(descriptor_, name.c_str(), AT_SYMLINK_NOFOLLOW, 0, &status);
  return failed == 0 && (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

Result<std::vector<Entry>> Folder::entries() const {
  const int again = openat(descriptor_, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR* const listing = again < 0 ? nullptr : fdopendir(again);
  if (listing == nullptr) return failure("list", "");
  std::vector<Entry> found;
  while (const dirent* const entry = readdir(listing)) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") found.push_back({name, kind_of(name)});
  }
  closedir(listing);
  std::ranges::sort(found, {}, &Entry::name);
  return found;
}

Result<Folder> Folder::child(const std::string& name) const {
  const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
  const int descriptor = openat(descriptor_, name.c_str(), flags);
  if (descriptor < 0) return failure("open the folder", name);
  return Folder(descriptor, path_ / name);
}

Result<Folder> Folder::make_child(const std::string& name) const {
  if (mkdirat(descriptor_, name.c_str(), 0777) != 0) return failure("make the folder", name);
  return child(name);
}

/// Not waiting for a writer, should the name be a pipe.
int Folder::open_file(const std::string& name) const {
  return openat(descriptor_, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}

bool Folder::holds(const std::string& name, std::string_view bytes) const {
  const int file = open_file(name);
  if (file < 0) return false;
  struct stat status {};
  const bool same = fstat(file, &status) == 0 && S_ISREG(status.st_mode) &&
                    static_cast<std::size_t>(status.st_size) == bytes.size() &&
                    reads_as(file, bytes);
  close(file);
  return same;
}

bool Folder::holds_part_of(const std::string& name, std::string_view bytes) const {
  const int file = open_file(name);
  if (file < 0) return false;
  struct stat status {};
  const bool is_file = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  const auto size = static_cast<std::size_t>(status.st_size);
  const bool same = is_file && size <= bytes.size() && reads_as(file, bytes.substr(0, size));
  close(file);
  return same;
}

bool Folder::begins(const std::string& name, std::string_view bytes) const {
  const int file = open_file(name);
  if (file < 0) return false;
  struct stat status {};
  const bool same = fstat(file, &status) == 0 && S_ISREG(status.st_mode) && reads_as(file, bytes);
  close(file);
  return same;
}

Result<Done> Folder::write(const std::string& name, std::string_view bytes) const {
  const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  const int file = openat(descriptor_, name.c_str(), flags, 0666);
  if (file < 0) return failure("write", name);
  if (!write_all(file, bytes)) {
    Failure failed = failure("write", name);
    close(file);
    return failed;
  }
  if (close(file) != 0) return failure("write", name);
  return Done{};
}

bool Folder::link_from(const Folder& other, const std::string& name) const {
  return linkat(other.descriptor_, name.c_str(), descriptor_, name.c_str(), 0) == 0;
}

void Folder::copy_mode_of(const Folder& other) const {
  struct stat status {};
  if (fstat(other.descriptor_, &status) == 0) {
    // Without the right to change it, the folder keeps the permissions it was made with.
    [[maybe_unused]] const int ignored = fchmod(descriptor_, status.st_mode & 07777);
  }
}

void Folder::copy_mode(const std::string& from, const std::string& to) const {
  struct stat status {};
  if (fstatat(descriptor_, from.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
  [[maybe_unused]] const int ignored = fchmodat(descriptor_, to.c_str(), status.st_mode & 07777, 0);
}

Result<Done> Folder::rename(const std::string& from, const std::string& to) const {
  if (renameat(descriptor_, from.c_str(), descriptor_, to.c_str()) != 0) {
    return failure("rename", from);
  }
  return Done{};
}

bool Folder::exchange(const std::string& one, const std::string& two) const {
  return renameat2(descriptor_, one.c_str(), descriptor_, two.c_str(), RENAME_EXCHANGE) == 0;
}

Result<Done> Folder::remove_tree(const std::string& name, std::string_view last) const {
  Result<Folder> folder = child(name);
  if (!folder.ok()) return folder.failure();
  Result<Done> emptied = folder.value().remove_entries(last, 0);
  if (!emptied.ok()) return emptied;
  if (unlinkat(descriptor_, name.c_str(), AT_REMOVEDIR) != 0) return failure("delete", name);
  return Done{};
}

Result<Done> Folder::remove_entries(std::string_view last, int depth) const {
  Result<std::vector<Entry>> found = entries();
  if (!found.ok()) return found.failure();
  std::vector<Entry> in_order = std::move(found).value();
  std::ranges::stable_partition(in_order, [&](const Entry& e) { return e.name != last; });
  for (const Entry& entry : in_order) {
    Result<Done> removed = remove_entry(entry, depth);
    if (!removed.ok()) return removed;
  }
  return Done{};
}

Result<Done> Folder::remove_entry(const Entry& entry, int depth) const {
  if (entry.kind == Kind::folder) {
    if (depth >= deepest) return Failure{"delete " + path_.string(), "too many folders in folders"};
    Result<Folder> below = child(entry.name);
    if (!below.ok()) return below.failure();
    Result<Done> emptied = below.value().remove_entries({}, depth + 1);
    if (!emptied.ok()) return emptied;
  }
  const int flags = entry.kind == Kind::folder ? AT_REMOVEDIR : 0;
  if (unlinkat(descriptor_, entry.name.c_str(), flags) != 0) return failure("delete", entry.name);
  return Done{};
}

Result<Done> Folder::sync_file_system() const {
  if (syncfs(descriptor_) != 0) return failure("write to the disk", "");
  return Done{};
}

Result<Done> Folder::sync() const {
  const bool done = fsync(descriptor_) == 0 || errno == EINVAL;  // EINVAL: not offered for folders
  if (!done) return failure("write to the disk", "");
  return Done{};
}

Result<bool> Folder::lock() const {
  if (flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return true;
  if (errno == EWOULDBLOCK || errno == EINTR) return false;
  return failure("lock", "");
}

}  // namespace kohyo::output
