// The commands, as a shell runs them.
#include "cli/run.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/temporary_folder.h"
#include "support/content_tree.h"
#include "support/shell.h"

using namespace kohyo;
using test::Result;
using test::run_kohyo;
using test::TemporaryFolder;

namespace {

/// The base content with the project's templates in a folder of its own.
class Project {
 public:
  Project() {
    for (const auto& [path, bytes] : test::base_tree()) test::write_file(folder_ / path, bytes);
  }
  std::filesystem::path operator/(const std::string& path) const { return folder_ / path; }
  std::vector<std::string> arguments(const std::string& command,
                                     std::vector<std::string> more = {}) const {
    std::vector<std::string> all = {command,           "--content", path("content"), "--templates",
                                    path("templates"), "--assets",  path("assets")};
    if (command == "build") all.insert(all.end(), {"--output", path("site")});
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  void break_card() const {
    test::write_file(folder_ / "content/plans/sample/initiatives/1-1.md", "x\n");
  }

 private:
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("build publishes a sound site, says so, and gives 0") {
  const Project project;
  const Result result = run_kohyo(project.arguments("build"));
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(result.out.find("files (written: ") != std::string::npos);
  CHECK(std::filesystem::exists(project / "site/ja/sample/1-1.html"));
  CHECK(std::filesystem::exists(project / "site/en/sample/1-1.html"));
}

TEST_CASE("check writes nothing") {
  const Project project;
  const Result result = run_kohyo(project.arguments("check"));
  CHECK(result.status == 0);
  CHECK(result.out == "No errors (warnings: 0).\n");
  CHECK_FALSE(std::filesystem::exists(project / "site"));
}

TEST_CASE("a rule of the data that is not met is a warning, and with --strict an error") {
  const Project project;
  const std::string card = "content/plans/sample/initiatives/1-1.md";
  std::string text = test::bytes_of(project / card);
  const std::size_t title = text.find("  ja: ") + 6;
  test::write_file(project / card, text.insert(title, "①"));
  for (const std::string command : {"build", "check"}) {
    const Result strict = run_kohyo(project.arguments(command, {"--strict"}));
    CHECK(strict.status == 1);
    CHECK(strict.err.find("[data-rule-not-met]") != std::string::npos);
    CHECK(strict.err.find("Errors: 1, warnings: 0. Nothing was published") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(project / "site"));
  }
  const Result result = run_kohyo(project.arguments("check"));
  CHECK(result.status == 0);
  CHECK(result.out == "No errors (warnings: 1).\n");
}

TEST_CASE("with an error nothing is published, the old site stays, and 1 is given") {
  const Project project;
  REQUIRE(run_kohyo(project.arguments("build")).status == 0);
  const std::string before = test::bytes_of(project / "site/ja/sample/1-2.html");
  project.break_card();
  test::write_file(
      project / "content/departments.yml",
      "finance:\n  name:\n    ja: 税務部\ngeneral-affairs:\n  name:\n    ja: 総務部\n");
  const Result result = run_kohyo(project.arguments("build"));
  CHECK(result.status == 1);
  CHECK(result.out.empty());
  CHECK(result.err.find("1-1.md:1:1: error: ") != std::string::npos);
  CHECK(result.err.ends_with(
      "Errors: 1, warnings: 0. Nothing was published; the old site is as it was.\n"));
  CHECK(test::bytes_of(project / "site/ja/sample/1-2.html") == before);
}

TEST_CASE("with an error and no old site there is none afterwards") {
  const Project project;
  project.break_card();
  CHECK(run_kohyo(project.arguments("build")).status == 1);
  CHECK(run_kohyo(project.arguments("check")).status == 1);
  CHECK_FALSE(std::filesystem::exists(project / "site"));
}

TEST_CASE("warnings are printed and do not keep a site from being published") {
  const Project project;
  test::write_file(project / "content/plans/sample/1-3.md", "x\n");
  const Result result = run_kohyo(project.arguments("build"));
  CHECK(result.status == 0);
  CHECK(result.err.find("1-3.md: warning: ") != std::string::npos);
  CHECK(std::filesystem::exists(project / "site/index.html"));
}

TEST_CASE("files whose ending nobody reads are told") {
  const Project project;
  test::write_file(project / "content/plans/sample/initiatives/1-3.md.txt", "---\n");
  test::write_file(project / "content/phrases.yaml", "x\n");
  test::write_file(project / "content/.hidden", "x\n");
  const Result result = run_kohyo(project.arguments("check"));
  CHECK(result.status == 0);
  CHECK(result.out == "No errors (warnings: 2).\n");
  CHECK(
      result.err.find("1-3.md.txt: warning: nothing reads `plans/sample/initiatives/1-3.md.txt`") !=
      std::string::npos);
  CHECK(result.err.find("phrases.yaml: warning: ") != std::string::npos);
}

TEST_CASE("a folder that is not there is named, and 1 is given") {
  const Project project;
  const Result result = run_kohyo(project.arguments(
      "check", {"--language", "ja", "--content", (project / "nowhere").string()}));
  CHECK(result.status == 2);  // --content twice
  const Result missing =
      run_kohyo({"check", "--content", (project / "nowhere").string(), "--language", "ja"});
  CHECK(missing.status == 1);
  CHECK(
      missing.err.starts_with("フォルダー " + (project / "nowhere").string() + "/ がありません。"));
}

TEST_CASE("wrong usage is told with the usage, and 2 is given") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                    {"publish"},
                                                    {"build", "--nothing"},
                                                    {"build", "--jobs", "0"},
                                                    {"build", "--jobs", "x"},
                                                    {"check", "--output", "x"},
                                                    {"check", "--as-of", "2025-02-30"},
                                                    {"check", "--language", "fr"},
                                                    {"check", "--content"}}) {
    const Result result = run_kohyo(arguments);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err.starts_with("wrong usage: "));
    CHECK(result.err.find("kohyo") != std::string::npos);
  }
}

TEST_CASE("help and version are no errors") {
  CHECK(run_kohyo({"--help"}).status == 0);
  CHECK(run_kohyo({"--help"}).out.find("build") != std::string::npos);
  CHECK(run_kohyo({"build", "--help"}).status == 0);
  CHECK(run_kohyo({"--version"}).out == "kohyo " KOHYO_VERSION "\n");
  CHECK(run_kohyo({"--help"}, {"", "", "ja_JP.UTF-8"}).out.find("間違いを調べる") !=
        std::string::npos);
}

TEST_CASE("the language of messages is that of the environment, in the order of POSIX") {
  const auto is_japanese = [](const cli::Environment& environment,
                              const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments = {"check", "--content", "nowhere"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_kohyo(arguments, environment).err.starts_with("フォルダー");
  };
  CHECK(is_japanese({"", "", "ja_JP.UTF-8"}));
  CHECK(is_japanese({"", "ja", "en_GB.UTF-8"}));
  CHECK(is_japanese({"ja_JP.UTF-8", "C", "C"}));
  CHECK_FALSE(is_japanese({"C", "ja_JP.UTF-8", "ja_JP.UTF-8"}));
  CHECK_FALSE(is_japanese({"", "en_US.UTF-8", "ja_JP.UTF-8"}));
  CHECK_FALSE(is_japanese({"", "", ""}));
  CHECK_FALSE(is_japanese({"", "", "de_DE.UTF-8"}));
  CHECK(is_japanese({"C", "C", "C"}, {"--language", "ja"}));
  CHECK(is_japanese({"C", "C", "C"}, {"--language=ja"}));
  CHECK_FALSE(is_japanese({"ja_JP", "", ""}, {"--language", "en"}));
}

TEST_CASE("--language may stand before the command") {
  CHECK(run_kohyo({"--language", "ja", "check", "--content", "nowhere"})
            .err.starts_with("フォルダー"));
}

TEST_CASE("--as-of takes the place of the date in site.yml") {
  const Project project;
  REQUIRE(run_kohyo(project.arguments("build", {"--as-of", "2026-01-02"})).status == 0);
  const std::string page = test::bytes_of(project / "site/en/index.html");
  CHECK(page.find("2 January 2026") != std::string::npos);
  CHECK(page.find("31 March 2025") == std::string::npos);
}

TEST_CASE("the output folder may be refused by the disk, which is told with 1") {
  const Project project;
  test::write_file(project / "site", "a file of somebody\n");
  const Result result = run_kohyo(project.arguments("build"));
  CHECK(result.status == 1);
  CHECK(result.err.starts_with("could not "));
  CHECK(test::bytes_of(project / "site") == "a file of somebody\n");
}
