#include "output/output_set.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using kohyo::output::is_sound_path;
using kohyo::output::OutputSet;

namespace {

std::vector<std::string> paths_of(const OutputSet& files) {
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : files.files()) paths.push_back(path);
  return paths;
}

}  // namespace

TEST_CASE("an output set gives its files in byte order of their paths") {
  OutputSet files;
  CHECK(files.add("ja/index.html", "b"));
  CHECK(files.add("en/index.html", "a"));
  CHECK(files.add("index.html", ""));
  CHECK(paths_of(files) ==
        std::vector<std::string>{"en/index.html", "index.html", "ja/index.html"});
}

TEST_CASE("an output set counts its files and their bytes") {
  OutputSet files;
  CHECK(files.count() == 0);
  CHECK(files.total_bytes() == 0);
  files.add("a", "12345");
  files.add("b/c", "678");
  CHECK(files.count() == 2);
  CHECK(files.total_bytes() == 8);
}

TEST_CASE("an output set finds a file by its whole path") {
  OutputSet files;
  files.add("ja/index.html", "content");
  REQUIRE(files.find("ja/index.html") != nullptr);
  CHECK(*files.find("ja/index.html") == "content");
  CHECK(files.find("ja") == nullptr);
  CHECK(files.find("index.html") == nullptr);
}

TEST_CASE("an output set keeps bytes as they are") {
  OutputSet files;
  const std::string bytes("\0\xFF\r\n", 4);
  files.add("data.xlsx", bytes);
  CHECK(*files.find("data.xlsx") == bytes);
}

TEST_CASE("paths that leave the site or hide in it are refused") {
  const char* const path =
      GENERATE("", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a/./b", "a//b",
               "a/", ".htaccess", ".kohyo", "a/.git/config");
  OutputSet files;
  CAPTURE(path);
  CHECK_FALSE(is_sound_path(path));
  CHECK_FALSE(files.add(path, "x"));
  CHECK(files.count() == 0);
}

TEST_CASE("paths with backslashes and control characters are refused") {
  using namespace std::string_literals;
  const std::string path =
      GENERATE("a\\b"s, "..\\a"s, "a\nb"s, "a\r\nb"s, "a\tb"s, "a\0b"s, "a\x7F"s, "a\xC2\x85"s,
               "\xE2\x80\xAE"
               "a"s);
  CHECK_FALSE(OutputSet().add(path, "x"));
}

TEST_CASE("paths that are not valid UTF-8 are refused") {
  CHECK_FALSE(OutputSet().add("a\xFF", "x"));
  CHECK_FALSE(OutputSet().add("\x82\xA0.html", "x"));  // Shift_JIS
}

TEST_CASE("paths in Japanese are accepted") {
  CHECK(OutputSet().add("資料/計画.pdf", "x"));
}

TEST_CASE("paths too long or too deep for a file system are refused") {
  CHECK(is_sound_path(std::string(255, 'a')));
  CHECK_FALSE(is_sound_path(std::string(256, 'a')));
  std::string deep = "a";
  for (int parts = 1; parts < 32; ++parts) deep += "/a";
  CHECK(is_sound_path(deep));
  CHECK_FALSE(is_sound_path(deep + "/a"));
  std::string long_path = std::string(200, 'a');
  for (int i = 0; i < 5; ++i) long_path += "/" + std::string(200, 'a');
  CHECK_FALSE(is_sound_path(long_path));
}

TEST_CASE("a path twice is refused and the first file stays") {
  OutputSet files;
  CHECK(files.add("a", "first"));
  CHECK_FALSE(files.add("a", "second"));
  CHECK(*files.find("a") == "first");
  CHECK(files.total_bytes() == 5);
}

TEST_CASE("names that differ only in case are refused") {
  OutputSet files;
  CHECK(files.add("ja/Index.html", "x"));
  CHECK_FALSE(files.add("ja/index.html", "x"));
  CHECK_FALSE(files.add("JA/other.html", "x"));
  CHECK(files.add("ja/other.html", "x"));
}

TEST_CASE("names that differ only in the case or width of other scripts are refused") {
  OutputSet files;
  CHECK(files.add("Ⓐ-計画/É", "x"));
  CHECK_FALSE(files.add("Ⓐ-計画/é", "x"));
  CHECK(files.add("ｒ７", "x"));
  CHECK_FALSE(files.add("Ｒ７", "x"));
  CHECK(files.add("r8", "x"));
  CHECK_FALSE(files.add("Ｒ８", "x"));
}

TEST_CASE("a file that is a folder of another is refused, whichever comes first") {
  OutputSet files;
  CHECK(files.add("a/b", "x"));
  CHECK_FALSE(files.add("a", "x"));
  CHECK_FALSE(files.add("A", "x"));
  CHECK(files.add("c", "x"));
  CHECK_FALSE(files.add("c/d", "x"));
  CHECK_FALSE(files.add("C/d/e", "x"));
}

TEST_CASE("a refused path leaves no trace") {
  OutputSet files;
  CHECK(files.add("file", "x"));
  CHECK_FALSE(files.add("file/New/a", "x"));
  CHECK(files.add("new", "x"));
  CHECK_FALSE(files.add("other/../x", "x"));
  CHECK(files.add("OTHER", "x"));
}

TEST_CASE("merging adds every file of the other set and names those refused") {
  OutputSet files;
  files.add("a", "1");
  files.add("b/c", "2");
  OutputSet other;
  other.add("B/x", "3");
  other.add("a", "4");
  other.add("d", "5");
  CHECK(files.merge(std::move(other)) == std::vector<std::string>{"B/x", "a"});
  CHECK(paths_of(files) == std::vector<std::string>{"a", "b/c", "d"});
  CHECK(*files.find("a") == "1");
  CHECK(files.total_bytes() == 3);
}

TEST_CASE("a file that is there may get other bytes") {
  OutputSet set;
  REQUIRE(set.add("a/b.html", "first"));
  CHECK(set.replace("a/b.html", "the second"));
  CHECK(*set.find("a/b.html") == "the second");
  CHECK(set.total_bytes() == 10);
  CHECK_FALSE(set.replace("a/c.html", "none"));
  CHECK(set.count() == 1);
}
