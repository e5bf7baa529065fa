// Archives, made in memory.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::output {

/// A file of an archive, compressed (RFC 1951).
struct ZipMember {
  std::string path;
  std::string deflated;
  std::uint32_t crc;   ///< CRC-32 of the bytes before compression
  std::uint32_t size;  ///< of the bytes before compression
};

/// Compresses one file as it is written, so that a long one is never whole in memory.
class ZipWriter {
 public:
  /// `path` is in ASCII, relative and with `/` between folders.
  explicit ZipWriter(std::string path);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  void write(std::string_view bytes);
  ZipMember finish() &&;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A whole file at once.
ZipMember zip_member(std::string path, std::string_view bytes);

/// Whether so many members of so many bytes in all fit into one archive.
bool fits_zip(std::size_t members, std::size_t bytes);

/// An archive (APPNOTE.TXT of PKWARE, version 2.0) of the members in their order. It has no times:
/// every member says 1980-01-01 00:00, the first moment of the format. They fit (`fits_zip`).
std::string zip(const std::vector<ZipMember>& members);

}  // namespace kohyo::output
