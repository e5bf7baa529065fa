#include "output/unzip.h"

#include <catch2/catch.hpp>

#include "output/zip.h"

using namespace kohyo::output;

TEST_CASE("an archive gives back the files that it was made of") {
  const std::string longer(100'000, 'x');
  const std::string archive =
      zip({zip_member("a/b.xml", "催告"), zip_member("c", longer), zip_member("d", "")});
  const std::vector<ZippedFile> files = zipped_files(archive);
  REQUIRE(files.size() == 3);
  CHECK(files[0].path == "a/b.xml");
  CHECK(inflated(files[0]) == "催告");
  CHECK(inflated(files[1]) == longer);
  CHECK(inflated(files[2]).empty());
}

TEST_CASE("damaged bytes give no files and no text") {
  CHECK(zipped_files("").empty());
  CHECK(zipped_files("no archive").empty());
  std::string archive = zip({zip_member("a", std::string(1000, 'y') + "z")});
  CHECK(zipped_files(archive.substr(0, archive.size() - 10)).empty());
  for (std::size_t i = 31; i < 37; ++i) archive[i] = '\xFF';
  REQUIRE(zipped_files(archive).size() == 1);
  CHECK(inflated(zipped_files(archive).front()).empty());
}
