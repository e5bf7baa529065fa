// The only reader of the disk.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/source.h"

namespace kohyo::base {

/// The bytes of a file. A file above `limit` bytes is cut there, one byte past it: enough to see
/// that it is too large, never more memory than that.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit = SIZE_MAX - 1);

/// Every regular file below `root`, by path relative to it with `/`, in byte order. Names that
/// begin with a dot or end in `~` (editors' own files) are passed over; symbolic links are not
/// followed.
Result<std::vector<std::string>> list_files(const std::filesystem::path& root);

/// Reads every file below `root` whose name ends in one of `extensions`; paths are printed as
/// `root`/file.
Result<std::vector<Source>> read_tree(const std::filesystem::path& root,
                                      const std::vector<std::string>& extensions,
                                      std::size_t limit);

}  // namespace kohyo::base
