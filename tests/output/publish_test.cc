#include "output/publish.h"

#include <catch2/catch.hpp>

#include "output/published.h"

using namespace kohyo::test;
namespace fs = std::filesystem;

using Catch::Matchers::StartsWith;

TEST_CASE("a site is published where there was none") {
  const TemporaryFolder folder;
  const Tree tree = {{"index.html", "root"}, {"ja/plan/1-9.html", "card"}, {"ja/index.html", ""}};
  const auto report = publish_tree(tree, folder / "site");
  CHECK(report.written == 3);
  CHECK(report.unchanged == 0);
  CHECK(report.removed == 0);
  CHECK(report.leftovers.empty());
  CHECK(published(folder / "site") == tree);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("the path of the site may end in a slash or be relative") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder.path().string() + "/site/");
  CHECK(published(folder / "site") == Tree{{"a", "1"}});
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  publish_tree({{"a", "2"}}, "site");
  fs::current_path(before);
  CHECK(published(folder / "site") == Tree{{"a", "2"}});
}

TEST_CASE("the marker says in one line what the folder is") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "site");
  const std::string marker = bytes_of(folder / "site/.kohyo");
  CHECK_THAT(marker, StartsWith("kohyo: finished site."));
  CHECK(marker.find('\n') == marker.size() - 1);
  publish_tree({{"a", "2"}}, folder / "site");
  CHECK(bytes_of(folder / "site/.kohyo") == marker);
}

TEST_CASE("publishing the same files again touches nothing") {
  const TemporaryFolder folder;
  const Tree tree = {{"a", "1"}, {"b/c", "2"}};
  publish_tree(tree, folder / "site");
  const ino_t before = inode_of(folder / "site");
  const auto report = publish_tree(tree, folder / "site");
  CHECK(report.written == 0);
  CHECK(report.unchanged == 2);
  CHECK(report.removed == 0);
  CHECK(inode_of(folder / "site") == before);
  CHECK(published(folder / "site") == tree);
}

TEST_CASE("unchanged files stay the same files on the disk, changed ones become new") {
  const TemporaryFolder folder;
  publish_tree({{"a/same", "1"}, {"a/other", "2"}, {"b/same", "3"}}, folder / "site");
  const ino_t same = inode_of(folder / "site/a/same");
  const ino_t other = inode_of(folder / "site/a/other");
  const auto report = publish_tree({{"a/same", "1"}, {"a/other", "9"}, {"b/same", "3"}, {"c", "4"}},
                                   folder / "site");
  CHECK(report.written == 2);
  CHECK(report.unchanged == 2);
  CHECK(report.removed == 0);
  CHECK(inode_of(folder / "site/a/same") == same);
  CHECK(inode_of(folder / "site/a/other") != other);
  CHECK(published(folder / "site") ==
        Tree{{"a/same", "1"}, {"a/other", "9"}, {"b/same", "3"}, {"c", "4"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("files that the new site does not have are gone, and their folders") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}, {"b/c", "2"}, {"b/d/e", "3"}}, folder / "site");
  const auto report = publish_tree({{"a", "1"}}, folder / "site");
  CHECK(report.written == 0);
  CHECK(report.unchanged == 1);
  CHECK(report.removed == 2);
  CHECK(names_in(folder / "site") == std::vector<std::string>{".kohyo", "a"});
}

TEST_CASE("a file may become a folder and a folder a file") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}, {"b/c", "2"}}, folder / "site");
  const auto report = publish_tree({{"a/x", "1"}, {"b", "2"}}, folder / "site");
  CHECK(report.written == 2);
  CHECK(report.removed == 2);
  CHECK(published(folder / "site") == Tree{{"a/x", "1"}, {"b", "2"}});
}

TEST_CASE("what others changed or added in a published site is put right") {
  const TemporaryFolder folder;
  const Tree tree = {{"a", "right"}, {"b", "right"}};
  publish_tree(tree, folder / "site");
  write_file(folder / "site/a", "wrong");
  write_file(folder / "site/more/notes.txt", "private");
  const auto report = publish_tree(tree, folder / "site");
  CHECK(report.written == 1);
  CHECK(report.unchanged == 1);
  CHECK(report.removed == 1);
  CHECK(published(folder / "site") == tree);
}

TEST_CASE("the tracked placeholder is kept, the same file on the disk, whatever is published") {
  const TemporaryFolder folder;
  write_file(folder / "site/README.txt", "placeholder");
  const ino_t before = inode_of(folder / "site/README.txt");
  CHECK(publish_tree({{"a", "1"}}, folder / "site").removed == 0);
  CHECK(publish_tree({{"a", "2"}}, folder / "site").removed == 0);
  CHECK(published(folder / "site") == Tree{{"README.txt", "placeholder"}, {"a", "2"}});
  CHECK(inode_of(folder / "site/README.txt") == before);
}

TEST_CASE("a file to keep that the new site brings itself is the new site's") {
  const TemporaryFolder folder;
  write_file(folder / "site/README.txt", "placeholder");
  publish_tree({{"README.txt", "own"}}, folder / "site");
  CHECK(published(folder / "site") == Tree{{"README.txt", "own"}});
}

TEST_CASE("an empty folder is replaced, and its permissions stay") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "site");
  const fs::perms mode = fs::perms::owner_all | fs::perms::group_all;
  fs::permissions(folder / "site", mode);
  publish_tree({{"a", "1"}}, folder / "site");
  CHECK(fs::status(folder / "site").permissions() == mode);
}

TEST_CASE("a site of many folders and sizes is published byte for byte") {
  const TemporaryFolder folder;
  Tree tree;
  for (int i = 0; i < 300; ++i) {
    const std::string name = std::to_string(i);
    tree["f" + std::to_string(i % 7) + "/g" + std::to_string(i % 3) + "/" + name] =
        std::string(static_cast<std::size_t>(i) * 701, static_cast<char>('a' + i % 26));
  }
  publish_tree(tree, folder / "site");
  CHECK(published(folder / "site") == tree);
  const auto again = publish_tree(tree, folder / "site");
  CHECK(again.unchanged == 300);
  tree["f0/g0/0"] = "changed";
  CHECK(publish_tree(tree, folder / "site").written == 1);
  CHECK(published(folder / "site") == tree);
}

TEST_CASE("a change beyond the first block of a large file is seen") {
  const TemporaryFolder folder;
  std::string large(200000, 'x');
  publish_tree({{"a", large}}, folder / "site");
  large.back() = 'y';
  CHECK(publish_tree({{"a", large}}, folder / "site").written == 1);
  CHECK(bytes_of(folder / "site/a") == large);
}
