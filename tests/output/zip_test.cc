#include "output/zip.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "support/unzip.h"

using namespace kohyo;
using output::fits_zip;
using output::zip;
using output::zip_member;
using output::ZipWriter;

namespace {

/// Bytes that hardly compress, the same on every run.
std::string noise(std::size_t size) {
  std::mt19937 random(20250328);
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(random() % 256);
  return bytes;
}

}  // namespace

TEST_CASE("an archive holds its files") {
  const auto files = test::unzip(zip({zip_member("a.txt", "text"), zip_member("b/c.txt", "表")}));
  CHECK(files == std::map<std::string, std::string>{{"a.txt", "text"}, {"b/c.txt", "表"}});
}

TEST_CASE("an empty archive and an empty file are sound") {
  CHECK(test::unzip(zip({})).empty());
  CHECK(test::unzip(zip({zip_member("empty", "")})).at("empty").empty());
}

TEST_CASE("files of any size come back, whether they compress or not") {
  for (const std::size_t size : {1U, 100U, 32'767U, 32'768U, 32'769U, 1'000'000U}) {
    INFO(size);
    for (const std::string& bytes : {noise(size), std::string(size, 'a')}) {
      CHECK((test::unzip(zip({zip_member("file", bytes)})).at("file") == bytes));
    }
  }
}

TEST_CASE("a file may be written in any pieces") {
  const std::string bytes = noise(70'000) + std::string(70'000, 'x');
  for (const std::size_t piece : {1U, 7U, 4'096U, 100'000U}) {
    ZipWriter writer("file");
    for (std::size_t i = 0; i < bytes.size(); i += piece) writer.write(bytes.substr(i, piece));
    CHECK((test::unzip(zip({std::move(writer).finish()})).at("file") == bytes));
  }
}

TEST_CASE("the same files give the same bytes: an archive holds no time") {
  const std::string archive = zip({zip_member("file", "text")});
  CHECK(archive == zip({zip_member("file", "text")}));
  CHECK(test::little_endian(archive, 10, 4) == 0x00210000);
}

TEST_CASE("what the format cannot hold is known before") {
  CHECK(fits_zip(10'000, 1'000'000'000));
  CHECK_FALSE(fits_zip(65'535, 1'000));
  CHECK_FALSE(fits_zip(1, std::size_t{5'000'000'000}));
}
