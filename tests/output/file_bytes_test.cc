#include "output/file_bytes.h"

#include <catch2/catch.hpp>
#include <string>

using kohyo::output::FileBytes;

namespace {

/// `size` bytes that repeat themselves as a table does, with every byte value among them.
std::string sample(std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(i * i / 251 % 256);
  return bytes;
}

}  // namespace

TEST_CASE("bytes come out as they went in, whatever their number") {
  const std::size_t size = GENERATE(0, 1, 1000, 256 * 1024 - 1, 256 * 1024, 3'000'000);
  const std::string bytes = sample(size);
  const FileBytes file(bytes);
  CHECK(file.size() == size);
  CHECK(file.str() == bytes);
  CHECK(file == bytes);
  CHECK(FileBytes::copy_of(bytes).str() == bytes);
}

TEST_CASE("copies of a small file share its bytes") {
  const FileBytes file(std::string("card"));
  const FileBytes copy = file;
  CHECK(copy.open() == file.open());
}

TEST_CASE("a file is equal to its own bytes only") {
  const std::string bytes = sample(300'000);
  std::string other = bytes;
  other.back() = static_cast<char>(other.back() + 1);
  CHECK(FileBytes(bytes) == bytes);
  CHECK_FALSE(FileBytes(bytes) == other);
  CHECK_FALSE(FileBytes(bytes) == bytes.substr(1));
}
