#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "output/published.h"

using namespace kohyo::test;
namespace fs = std::filesystem;

using Catch::Matchers::Contains;

TEST_CASE("a folder of others is never replaced") {
  const TemporaryFolder folder;
  const Tree theirs = {{"thesis.doc", "ten years"}, {"README.txt", "mine"}};
  for (const auto& [path, bytes] : theirs) write_file(folder / ("site/" + path), bytes);
  CHECK_THAT(refusal_of(folder / "site"), Contains(".kohyo"));
  CHECK(tree_of(folder / "site") == theirs);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a folder whose marker is another program's is never replaced") {
  const TemporaryFolder folder;
  write_file(folder / "site/.kohyo", "settings of something else");
  CHECK_THAT(refusal_of(folder / "site"), Contains("did not make it"));
  CHECK(bytes_of(folder / "site/.kohyo") == "settings of something else");
}

TEST_CASE("a folder with a folder named as a file to keep is never replaced") {
  const TemporaryFolder folder;
  write_file(folder / "site/README.txt/inside", "x");
  CHECK_THAT(refusal_of(folder / "site"), Contains("did not make it"));
}

TEST_CASE("a marker that is a symbolic link is no marker") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "real");
  fs::create_directory(folder / "site");
  write_file(folder / "site/theirs", "x");
  fs::create_symlink(folder / "real/.kohyo", folder / "site/.kohyo");
  CHECK_THAT(refusal_of(folder / "site"), Contains("did not make it"));
  CHECK(bytes_of(folder / "site/theirs") == "x");
}

TEST_CASE("a site that is a symbolic link is refused, and what it points at stays") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "real");
  fs::create_directory_symlink(folder / "real", folder / "site");
  CHECK_THAT(refusal_of(folder / "site"), Contains("symbolic link"));
  CHECK_THAT(refusal_of(folder.path().string() + "/site/"), Contains("symbolic link"));
  CHECK(published(folder / "real") == Tree{{"a", "1"}});
}

TEST_CASE("a symbolic link to nowhere in the place of the site is refused") {
  const TemporaryFolder folder;
  fs::create_symlink(folder / "nowhere", folder / "site");
  CHECK_THAT(refusal_of(folder / "site"), Contains("symbolic link"));
  CHECK_FALSE(fs::exists(folder / "nowhere"));
}

TEST_CASE("a file in the place of the site is refused") {
  const TemporaryFolder folder;
  write_file(folder / "site", "a file");
  CHECK_THAT(refusal_of(folder / "site"), Contains("it is a file"));
  CHECK(bytes_of(folder / "site") == "a file");
}

TEST_CASE("a parent folder that does not exist is a failure with its reason") {
  const TemporaryFolder folder;
  CHECK_THAT(refusal_of(folder / "missing/site"), Contains("No such file or directory"));
}

TEST_CASE("a site without a name of its own is refused") {
  const char* const path = GENERATE("", ".", "..", "/", "a/..", "./");
  CAPTURE(path);
  CHECK_THAT(refusal_of(path), Contains("name of its own"));
}

TEST_CASE("an empty set of files never empties a site") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "site");
  const auto report = kohyo::output::publish({}, folder / "site");
  REQUIRE_FALSE(report.ok());
  CHECK_THAT(report.failure().reason, Contains("no file"));
  CHECK(published(folder / "site") == Tree{{"a", "1"}});
}

TEST_CASE("links that others put into a site are replaced, and what they point at stays") {
  const TemporaryFolder folder;
  const Tree tree = {{"file", "right"}, {"folder/a", "right"}};
  publish_tree(tree, folder / "site");
  write_file(folder / "victim", "right");
  write_file(folder / "victims/a", "right");
  fs::remove(folder / "site/file");
  fs::create_symlink(folder / "victim", folder / "site/file");
  fs::remove_all(folder / "site/folder");
  fs::create_directory_symlink(folder / "victims", folder / "site/folder");
  CHECK(publish_tree(tree, folder / "site").written == 2);
  CHECK(published(folder / "site") == tree);
  CHECK(fs::symlink_status(folder / "site/file").type() == fs::file_type::regular);
  CHECK(fs::symlink_status(folder / "site/folder").type() == fs::file_type::directory);
  CHECK(bytes_of(folder / "victim") == "right");
  CHECK(bytes_of(folder / "victims/a") == "right");
}

TEST_CASE("a pipe in the place of a file does not hold publishing up") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}, {"b", "2"}}, folder / "site");
  fs::remove(folder / "site/a");
  REQUIRE(mkfifo((folder / "site/a").c_str(), 0666) == 0);
  CHECK(publish_tree({{"a", "1"}, {"b", "2"}}, folder / "site").written == 1);
  CHECK(published(folder / "site") == Tree{{"a", "1"}, {"b", "2"}});
}

TEST_CASE("a link prepared under the name of the staging folder leads nowhere") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "victims");
  const std::string staging = "site.staging-" + std::to_string(getpid());
  fs::create_directory_symlink(folder / "victims", folder / staging);
  CHECK_THAT(refusal_of(folder / "site"), Contains("File exists"));
  CHECK(fs::is_empty(folder / "victims"));
  CHECK_FALSE(fs::exists(folder / "site"));
}

TEST_CASE("a folder deeper than any site is refused") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "site");
  fs::path deep = folder / "site";
  for (int i = 0; i < 100; ++i) deep /= "d";
  fs::create_directories(deep);
  CHECK_THAT(refusal_of(folder / "site"), Contains("too many folders"));
  CHECK(bytes_of(folder / "site/a") == "1");
}
