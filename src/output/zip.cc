#include "output/zip.h"

#include <zlib.h>

#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace kohyo::output {
namespace {

/// Tables of data are long and repeat themselves: higher levels take twice the time for a tenth of
/// the size.
constexpr int level = 4;
constexpr int raw_deflate = -15;  ///< the largest window, without the header of zlib
constexpr int memory = 9;

constexpr std::uint16_t version = 20;
constexpr std::uint16_t deflate_method = 8;
constexpr std::uint32_t first_moment = 0x00210000;  ///< 1980-01-01 00:00 as DOS counts

void append16(std::uint32_t number, std::string& bytes) {
  bytes += static_cast<char>(number & 0xFF);
  bytes += static_cast<char>(number >> 8 & 0xFF);
}

void append32(std::uint32_t number, std::string& bytes) {
  append16(number & 0xFFFF, bytes);
  append16(number >> 16, bytes);
}

std::uint32_t size32(std::size_t size) {
  assert(size < std::numeric_limits<std::uint32_t>::max());
  return static_cast<std::uint32_t>(size);
}

/// What the header before a member and the directory at the end both say about it.
void append_facts(const ZipMember& member, std::string& bytes) {
  append16(version, bytes);
  append16(0, bytes);  // no flags
  append16(deflate_method, bytes);
  append32(first_moment, bytes);
  append32(member.crc, bytes);
  append32(size32(member.deflated.size()), bytes);
  append32(member.size, bytes);
  append16(size32(member.path.size()), bytes);
  append16(0, bytes);  // no extra field
}

void append_directory_entry(const ZipMember& member, std::uint32_t offset, std::string& bytes) {
  bytes += "PK\x01\x02";
  append16(version, bytes);
  append_facts(member, bytes);
  append16(0, bytes);  // no comment
  append16(0, bytes);  // on the first disk
  append16(0, bytes);
  append32(0, bytes);  // no attributes
  append32(offset, bytes);
  bytes += member.path;
}

}  // namespace

struct ZipWriter::State {
  z_stream stream{};
  ZipMember member;

  /// Compresses what the stream was given to read.
  void run(int flush) {
    std::array<char, 1 << 15> room{};
    do {
      stream.next_out = reinterpret_cast<Bytef*>(room.data());
      stream.avail_out = static_cast<uInt>(room.size());
      [[maybe_unused]] const int status = deflate(&stream, flush);
      assert(status != Z_STREAM_ERROR);
      member.deflated.append(room.data(), room.size() - stream.avail_out);
    } while (stream.avail_out == 0);
  }
};

ZipWriter::ZipWriter(std::string path) : state_(std::make_unique<State>()) {
  state_->member = {std::move(path), {}, 0, 0};
  [[maybe_unused]] const int status =
      deflateInit2(&state_->stream, level, Z_DEFLATED, raw_deflate, memory, Z_DEFAULT_STRATEGY);
  assert(status == Z_OK);
}

ZipWriter::~ZipWriter() {
  deflateEnd(&state_->stream);
}

void ZipWriter::write(std::string_view bytes) {
  const auto* begin = reinterpret_cast<const Bytef*>(bytes.data());
  const std::uint32_t size = size32(bytes.size());
  ZipMember& member = state_->member;
  member.crc = static_cast<std::uint32_t>(crc32(member.crc, begin, size));
  member.size = size32(std::size_t{member.size} + size);
  state_->stream.next_in = const_cast<Bytef*>(begin);  // zlib only reads it
  state_->stream.avail_in = size;
  state_->run(Z_NO_FLUSH);
}

ZipMember ZipWriter::finish() && {
  state_->stream.next_in = nullptr;
  state_->stream.avail_in = 0;
  state_->run(Z_FINISH);
  return std::move(state_->member);
}

ZipMember zip_member(std::string path, std::string_view bytes) {
  ZipWriter writer(std::move(path));
  writer.write(bytes);
  return std::move(writer).finish();
}

bool fits_zip(std::size_t members, std::size_t bytes) {
  constexpr std::size_t overhead = 2 * 1024 + 76;  // the longest path twice, the headers
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  return members < std::numeric_limits<std::uint16_t>::max() && members * overhead < most / 2 &&
         bytes < most / 2;
}

std::string zip(const std::vector<ZipMember>& members) {
  std::size_t size = 0;
  for (const ZipMember& member : members)
    size += member.deflated.size() + 2 * member.path.size() + 76;
  std::string archive;
  archive.reserve(size + 22);  // 30 and 46 bytes a member, 22 at the end
  std::string directory;
  for (const ZipMember& member : members) {
    append_directory_entry(member, size32(archive.size()), directory);
    archive += "PK\x03\x04";
    append_facts(member, archive);
    archive += member.path;
    archive += member.deflated;
  }
  const std::uint32_t begin = size32(archive.size());
  archive += directory;
  archive += "PK\x05\x06";
  append32(0, archive);  // on the first disk
  append16(size32(members.size()), archive);
  append16(size32(members.size()), archive);
  append32(size32(directory.size()), archive);
  append32(begin, archive);
  append16(0, archive);  // no comment
  return archive;
}

}  // namespace kohyo::output
