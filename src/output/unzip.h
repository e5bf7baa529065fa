// Reading archives that `zip` made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kohyo::output {

/// A file of an archive, still compressed; it refers to the bytes of the archive.
struct ZippedFile {
  std::string_view path;
  std::string_view deflated;
  std::size_t size;  ///< of the bytes before compression
};

/// The files of an archive in the order of its central directory; none where the bytes are no
/// archive. Sizes of 4 GB and more, encryption and other methods than deflate are not read.
std::vector<ZippedFile> zipped_files(std::string_view archive);

/// The bytes of one file; empty where they are damaged.
std::string inflated(const ZippedFile& file);

}  // namespace kohyo::output
