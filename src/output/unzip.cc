#include "output/unzip.h"

#include <zlib.h>

#include <cstdint>

namespace kohyo::output {
namespace {

constexpr std::string_view end_mark{"PK\x05\x06", 4};
constexpr std::string_view entry_mark{"PK\x01\x02", 4};
constexpr std::size_t end_size = 22;
constexpr std::size_t entry_size = 46;
constexpr std::size_t local_size = 30;

/// A number of `size` bytes, the lowest first; zero behind the end.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t number = 0;
  for (std::size_t i = size; i > 0; --i) {
    if (at + i > bytes.size()) return 0;
    number = number << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  }
  return number;
}

/// The compressed bytes of the file whose own heading stands at `at`.
std::string_view bytes_at(std::string_view archive, std::size_t at, std::size_t size) {
  const std::size_t names = number_at(archive, at + 26, 2) + number_at(archive, at + 28, 2);
  const std::size_t begin = at + local_size + names;
  if (begin > archive.size() || size > archive.size() - begin) return {};
  return archive.substr(begin, size);
}

}  // namespace

std::vector<ZippedFile> zipped_files(std::string_view archive) {
  const std::size_t end = archive.rfind(end_mark);
  if (end == std::string_view::npos || archive.size() - end < end_size) return {};
  std::vector<ZippedFile> files;
  std::size_t at = number_at(archive, end + 16, 4);
  while (at + entry_size <= archive.size() && archive.substr(at, 4) == entry_mark) {
    const std::size_t name = number_at(archive, at + 28, 2);
    const std::string_view path = archive.substr(at + entry_size, name);
    const std::size_t size = number_at(archive, at + 20, 4);
    files.push_back({path, bytes_at(archive, number_at(archive, at + 42, 4), size),
                     number_at(archive, at + 24, 4)});
    at += entry_size + name + number_at(archive, at + 30, 2) + number_at(archive, at + 32, 2);
  }
  return files;
}

std::string inflated(const ZippedFile& file) {
  std::string bytes(file.size, '\0');
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
  // zlib reads from `next_in` and never writes there.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.deflated.data()));
  stream.avail_in = static_cast<uInt>(file.deflated.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  const int status = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return status == Z_STREAM_END && stream.avail_out == 0 ? bytes : std::string();
}

}  // namespace kohyo::output
