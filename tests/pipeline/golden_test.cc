// Sites as they were when somebody looked at them, byte for byte. `script/golden --update` takes
// new ones for right.
#include "support/golden.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

/// The files of a case that are kept: one path a line, sorted.
std::vector<std::string> kept_files(const std::filesystem::path& expected) {
  std::vector<std::string> paths = lines_of(read_golden(expected / "FILES"));
  REQUIRE(paths.back().empty());
  paths.pop_back();
  REQUIRE_FALSE(paths.empty());
  REQUIRE(std::ranges::is_sorted(paths));
  return paths;
}

void update(const std::filesystem::path& expected, const std::vector<std::string>& paths,
            const pipeline::Built& built) {
  for (const std::string& path : golden_files(expected)) {
    if (!std::ranges::binary_search(paths, path)) std::filesystem::remove(expected / path);
  }
  for (const std::string& path : paths) {
    const std::string& bytes = file_in(built, path);
    if (read_golden(expected / path) == bytes) continue;
    write_golden(expected / path, bytes);
    WARN("updated " << path);
  }
}

void compare(const std::filesystem::path& expected, const std::vector<std::string>& paths,
             const pipeline::Built& built) {
  CHECK(golden_files(expected) == paths);
  std::string differences;
  for (const std::string& path : paths) {
    differences += first_difference(path, read_golden(expected / path), file_in(built, path));
  }
  std::cerr << differences;  // as it is: Catch would break its lines
  if (!differences.empty())
    FAIL("files differ as told above; if this is right: script/golden --update");
}

void check_case(const std::string& name) {
  const pipeline::Built built = pipeline::build(input_of(golden_content(name)));
  REQUIRE(told(built) == "");
  const std::filesystem::path expected = project() / "tests/golden" / name / "expected";
  const std::vector<std::string> paths = kept_files(expected);
  const GoldenMode mode = golden_mode(std::getenv("KOHYO_UPDATE_GOLDEN"), std::getenv("CI"));
  if (mode == GoldenMode::refuse) FAIL("golden files are not updated in continuous integration");
  if (mode == GoldenMode::update) update(expected, paths, built);
  compare(expected, paths, built);
}

}  // namespace

TEST_CASE("a small plan with every kind of field becomes the site that it became", "[golden]") {
  check_case("small");
}

TEST_CASE("a plan of another shape, in one language, is configuration alone", "[golden]") {
  check_case("other-municipality");
}

TEST_CASE("two plans with results, links, teams and a family become the site that they became",
          "[golden]") {
  check_case("two-plans");
}

TEST_CASE("files are replaced only when that is asked for, and never in continuous integration") {
  CHECK(golden_mode(nullptr, nullptr) == GoldenMode::compare);
  CHECK(golden_mode(nullptr, "true") == GoldenMode::compare);
  CHECK(golden_mode("1", nullptr) == GoldenMode::update);
  CHECK(golden_mode("1", "") == GoldenMode::update);
  CHECK(golden_mode("1", "true") == GoldenMode::refuse);
}

TEST_CASE("a difference is told with its file, its line, and both lines") {
  CHECK(first_difference("a.html", "one\ntwo\n", "one\ntwo\n").empty());
  CHECK(first_difference("a.html", "one\ntwo\n", "one\n2\n") ==
        "a.html:2\n  expected: two\n  found:    2\n");
}

TEST_CASE("a difference that cannot be seen is made visible") {
  CHECK(first_difference("a.csv", "\xEF\xBB\xBFone\r\n", "one\n") ==
        "a.csv:1\n  expected: \\uFEFFone\\r\n  found:    one\n");
  CHECK(first_difference("a.csv", "a\tb",
                         "a\x01"
                         "b") == "a.csv:1\n  expected: a\\tb\n  found:    a\\?b\n");
}

TEST_CASE("a file that ends early or late differs where it ends") {
  CHECK(first_difference("a", "one\n", "one") ==
        "a:2\n  expected: \n  found:    (the file ends)\n");
  CHECK(first_difference("a", "", "\n") == "a:2\n  expected: (the file ends)\n  found:    \n");
}
