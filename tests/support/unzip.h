// A reader of archives that shares no line with their writer.
#pragma once

#include <zlib.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace kohyo::test {

inline std::uint32_t little_endian(std::string_view bytes, std::size_t offset, std::size_t size) {
  REQUIRE(offset + size <= bytes.size());
  std::uint32_t number = 0;
  for (std::size_t i = size; i > 0; --i)
    number = number << 8 | static_cast<unsigned char>(bytes[offset + i - 1]);
  return number;
}

/// CRC-32 bit by bit, as APPNOTE.TXT gives its polynomial.
inline std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc % 2 == 1 ? 0xEDB88320 : 0);
  }
  return ~crc;
}

inline std::string inflated(std::string_view bytes, std::size_t size) {
  std::string text(size + 1, '\0');
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, -15) == Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  CHECK(stream.total_out == size);
  inflateEnd(&stream);
  text.resize(size);
  return text;
}

/// The files of an archive by path, in the order of the directory at its end; checks every size,
/// checksum and offset.
inline std::map<std::string, std::string> unzip(std::string_view archive) {
  std::map<std::string, std::string> files;
  const std::size_t end = archive.rfind("PK\x05\x06");
  REQUIRE(end != archive.npos);
  CHECK(end + 22 == archive.size());
  std::size_t entry = little_endian(archive, end + 16, 4);
  for (std::uint32_t left = little_endian(archive, end + 10, 2); left > 0; --left) {
    REQUIRE(archive.substr(entry, 4) == "PK\x01\x02");
    const std::size_t path_size = little_endian(archive, entry + 28, 2);
    const std::string path(archive.substr(entry + 46, path_size));
    const std::size_t local = little_endian(archive, entry + 42, 4);
    REQUIRE(archive.substr(local, 4) == "PK\x03\x04");
    CHECK(archive.substr(local + 4, 22) == archive.substr(entry + 6, 22));
    CHECK(archive.substr(local + 30, path_size) == path);
    const std::string_view deflated =
        archive.substr(local + 30 + path_size, little_endian(archive, entry + 20, 4));
    std::string text = inflated(deflated, little_endian(archive, entry + 24, 4));
    CHECK(crc_of(text) == little_endian(archive, entry + 16, 4));
    CHECK(files.emplace(path, std::move(text)).second);
    entry += 46 + path_size;
  }
  CHECK(entry == end);
  return files;
}

}  // namespace kohyo::test
