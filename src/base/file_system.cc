#include "base/file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace kohyo::base {
namespace {

Failure failure_of(const std::filesystem::path& path) {
  return {"read " + path.string(), std::generic_category().message(errno)};
}

bool is_editors_own(const std::string& name) {
  return name.starts_with('.') || name.ends_with('~');
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failure_of(path);
  struct stat status {};
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    if (!S_ISREG(status.st_mode)) errno = EISDIR;
    Failure failure = failure_of(path);
    close(file);
    return failure;
  }
  std::string content(std::min(static_cast<std::size_t>(status.st_size), limit + 1), '\0');
  std::size_t size = 0;
  while (size < content.size()) {
    const ssize_t got = read(file, content.data() + size, content.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      Failure failure = failure_of(path);
      close(file);
      return failure;
    }
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  close(file);
  content.resize(size);
  return content;
}

Result<std::vector<std::string>> list_files(const std::filesystem::path& root) {
  namespace fs = std::filesystem;
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(root, error);
  for (; !error && entry != fs::end(entry); entry.increment(error)) {
    if (is_editors_own(entry->path().filename().string())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(error) && !entry->is_symlink(error)) {
      files.push_back(entry->path().lexically_relative(root).generic_string());
    }
  }
  if (error) return Failure{"list " + root.string(), error.message()};
  std::ranges::sort(files);
  return files;
}

Result<std::vector<Source>> read_tree(const std::filesystem::path& root,
                                      const std::vector<std::string>& extensions,
                                      std::size_t limit) {
  Result<std::vector<std::string>> files = list_files(root);
  if (!files.ok()) return files.failure();
  std::vector<Source> sources;
  for (const std::string& file : files.value()) {
    const auto ends = [&](const std::string& extension) { return file.ends_with(extension); };
    if (!std::ranges::any_of(extensions, ends)) continue;
    Result<std::string> content = read_file(root / file, limit);
    if (!content.ok()) return content.failure();
    sources.push_back({(root / file).generic_string(), std::move(content).value()});
  }
  return sources;
}

}  // namespace kohyo::base
