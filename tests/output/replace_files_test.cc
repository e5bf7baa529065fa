#include "output/replace_files.h"

#include <catch2/catch.hpp>

#include "base/temporary_folder.h"

using namespace kohyo;
using test::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("files get new bytes and keep their permissions") {
  const TemporaryFolder folder;
  test::write_file(folder / "a.yml", "old");
  test::write_file(folder / "b/c.md", "old");
  fs::permissions(folder / "b/c.md", fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(output::replace_files(folder.path(), {{"a.yml", "new a"}, {"b/c.md", "new c"}}).ok());
  CHECK(test::bytes_of(folder / "a.yml") == "new a");
  CHECK(test::bytes_of(folder / "b/c.md") == "new c");
  CHECK(fs::status(folder / "b/c.md").permissions() ==
        (fs::perms::owner_read | fs::perms::owner_write));
  CHECK_FALSE(fs::exists(folder / ".a.yml.new"));
}

TEST_CASE("a failure before the first is in place leaves all as they were") {
  const TemporaryFolder folder;
  test::write_file(folder / "a.yml", "old");
  CHECK_FALSE(output::replace_files(folder.path(), {{"a.yml", "new"}, {"no/c.md", "new"}}).ok());
  CHECK(test::bytes_of(folder / "a.yml") == "old");
  CHECK_FALSE(fs::exists(folder / ".a.yml.new"));
}

TEST_CASE("what a run that died left behind is overwritten") {
  const TemporaryFolder folder;
  test::write_file(folder / "a.yml", "old");
  test::write_file(folder / ".a.yml.new", "half");
  REQUIRE(output::replace_files(folder.path(), {{"a.yml", "new"}}).ok());
  CHECK(test::bytes_of(folder / "a.yml") == "new");
}

TEST_CASE("nothing to do is done") {
  CHECK(output::replace_files("/no/such/folder", {}).ok());
}
