// The rules, applied to the whole tree.
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "house/links.h"
#include "house/rules.h"

using namespace kohyo::house;
namespace fs = std::filesystem;

namespace {

const fs::path root = KOHYO_ROOT;

bool ends_in(const std::string& path, const std::vector<std::string>& extensions) {
  return extensions.empty() || std::ranges::any_of(extensions, [&](const std::string& extension) {
           return path.ends_with(extension);
         });
}

/// The files below one folder of the project, or one file; what other programs install is none of
/// ours.
std::vector<File> files_in(const std::string& top, const std::vector<std::string>& extensions) {
  std::vector<std::string> paths;
  if (fs::is_regular_file(root / top)) paths = {top};
  if (fs::is_directory(root / top)) {
    const auto listed = kohyo::base::list_files(root / top);
    REQUIRE(listed.ok());
    for (const std::string& path : listed.value()) paths.push_back(top + "/" + path);
  }
  std::vector<File> files;
  for (const std::string& path : paths) {
    if (path.find("/node_modules/") != path.npos || !ends_in(path, extensions)) continue;
    files.push_back({path, kohyo::base::read_file(root / path).value()});
  }
  return files;
}

std::vector<File> files_of(const std::vector<std::string>& tops,
                           const std::vector<std::string>& extensions) {
  std::vector<File> files;
  for (const std::string& top : tops) {
    for (File& file : files_in(top, extensions)) files.push_back(std::move(file));
  }
  return files;
}

std::vector<File> product() {
  return files_of({"src"}, {".h", ".cc"});
}
std::vector<File> program() {
  return files_of({"src", "tests", "bench"}, {".h", ".cc"});
}

/// Fails with every violation of one rule, a line for each.
template <typename Rule>
void require(const std::vector<File>& files, const Rule& rule) {
  std::string all;
  for (const File& file : files) {
    for (const std::string& violation : rule(file)) all += "\n" + violation;
  }
  INFO(all);
  CHECK(all.empty());
}

}  // namespace

TEST_CASE("the rules find the tree that they are for") {
  CHECK(product().size() > 30);
  CHECK(program().size() > product().size());
}

TEST_CASE("folders include lower levels only, and each library has one owner") {
  require(product(), check_includes);
}

TEST_CASE("files have at most 400 lines") {
  require(program(), check_file_length);
}

TEST_CASE("functions have at most 60 lines") {
  require(program(), check_function_length);
}

TEST_CASE("every header says what it is for") {
  require(product(), check_header);
}

TEST_CASE("there are no macros") {
  require(product(), check_macros);
}

TEST_CASE("nothing is left for later") {
  require(files_of({"src", "tests", "bench", "script", "templates", "assets", "CMakeLists.txt",
                    "README.md"},
                   {}),
          check_words);
}

TEST_CASE("HTML is made from bytes by the template engine and in markup only") {
  const std::vector<File> header = files_in("src/markup/html.h", {});
  REQUIRE(header.size() == 1);
  const std::vector<std::string> makers = html_makers(header[0].content);
  CHECK_FALSE(makers.empty());
  require(product(), [&](const File& file) { return check_html_makers(file, makers); });
}

TEST_CASE("links in documents point at files that exist") {
  const auto exists = [](const std::string& path) { return fs::exists(root / path); };
  require(files_of({"README.md", "docs"}, {".md"}),
          [&](const File& file) { return check_links(file, exists); });
}

TEST_CASE("nothing names a folder of the machine that it was written on") {
  require(files_of({"src", "templates", "content", "docs", "script", "README.md"}, {}),
          check_machine_paths);
}
