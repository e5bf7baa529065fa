#include "base/file_system.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "base/temporary_folder.h"

using namespace kohyo::base;
using namespace kohyo::test;
namespace fs = std::filesystem;

using Catch::Matchers::Contains;

TEST_CASE("a file is read byte for byte") {
  const TemporaryFolder folder;
  const std::string bytes("\xEF\xBB\xBF電\0\r\n\xFF", 10);
  write_file(folder / "a", bytes);
  const auto content = read_file(folder / "a");
  REQUIRE(content.ok());
  CHECK(content.value() == bytes);
}

TEST_CASE("an empty file is empty text") {
  const TemporaryFolder folder;
  write_file(folder / "a", "");
  CHECK(read_file(folder / "a").value().empty());
}

TEST_CASE("a file above the limit is cut one byte past it, one at the limit is whole") {
  const TemporaryFolder folder;
  write_file(folder / "a", "12345");
  CHECK(read_file(folder / "a", 3).value() == "1234");
  CHECK(read_file(folder / "a", 4).value() == "12345");
  CHECK(read_file(folder / "a", 5).value() == "12345");
}

TEST_CASE("a file that is missing or a folder is a failure with its path and reason") {
  const TemporaryFolder folder;
  const auto missing = read_file(folder / "missing");
  REQUIRE_FALSE(missing.ok());
  CHECK_THAT(missing.failure().action, Contains("missing"));
  CHECK(missing.failure().reason == "No such file or directory");
  const auto directory = read_file(folder.path());
  REQUIRE_FALSE(directory.ok());
  CHECK(directory.failure().reason == "Is a directory");
}

TEST_CASE("files are listed below every folder, in byte order, with slashes") {
  const TemporaryFolder folder;
  for (const char* const name : {"b.md", "a/z.md", "a/b/c.md", "A.md", "a-b.md"})
    write_file(folder / name, "");
  fs::create_directory(folder / "empty");
  const auto files = list_files(folder.path());
  REQUIRE(files.ok());
  CHECK(files.value() == std::vector<std::string>{"A.md", "a-b.md", "a/b/c.md", "a/z.md", "b.md"});
}

TEST_CASE("files of editors and hidden folders are passed over") {
  const TemporaryFolder folder;
  for (const char* const name : {".a.md.swp", "a.md~", ".git/config", "a.md", "old~/b.md"}) {
    write_file(folder / name, "");
  }
  CHECK(list_files(folder.path()).value() == std::vector<std::string>{"a.md"});
}

TEST_CASE("symbolic links are not followed, to files or to folders") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  write_file(elsewhere / "secret.md", "x");
  write_file(folder / "a.md", "");
  fs::create_symlink(elsewhere / "secret.md", folder / "link.md");
  fs::create_directory_symlink(elsewhere.path(), folder / "linked");
  fs::create_symlink(folder / "nowhere", folder / "dangling.md");
  fs::create_symlink(folder / "loop.md", folder / "loop.md");
  CHECK(list_files(folder.path()).value() == std::vector<std::string>{"a.md"});
}

TEST_CASE("a folder that is missing cannot be listed") {
  const TemporaryFolder folder;
  const auto files = list_files(folder / "missing");
  REQUIRE_FALSE(files.ok());
  CHECK_THAT(files.failure().action, Contains("missing"));
  CHECK(files.failure().reason == "No such file or directory");
}

TEST_CASE("a tree is read by the ends of its names, with the root in each path") {
  const TemporaryFolder folder;
  write_file(folder / "plans/a.md", "A");
  write_file(folder / "site.yml", "S");
  write_file(folder / "logo.png", "P");
  const auto sources = read_tree(folder.path(), {".md", ".yml"}, 100);
  REQUIRE(sources.ok());
  REQUIRE(sources.value().size() == 2);
  CHECK(sources.value()[0].path == (folder / "plans/a.md").generic_string());
  CHECK(sources.value()[0].content == "A");
  CHECK(sources.value()[1].content == "S");
}

TEST_CASE("a tree is read no further than the limit of each file") {
  const TemporaryFolder folder;
  write_file(folder / "a.md", std::string(100, 'x'));
  CHECK(read_tree(folder.path(), {".md"}, 10).value()[0].content.size() == 11);
}

TEST_CASE("a tree that is missing is a failure, an empty one is none") {
  const TemporaryFolder folder;
  CHECK_FALSE(read_tree(folder / "missing", {".md"}, 10).ok());
  CHECK(read_tree(folder.path(), {".md"}, 10).value().empty());
}
