#include "output/new_folder.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "base/temporary_folder.h"

using namespace kohyo;
using test::TemporaryFolder;

namespace {

output::OutputSet two_files() {
  output::OutputSet files;
  REQUIRE(files.add("a.yml", "a\n"));
  REQUIRE(files.add("goals/1.md", "1\n"));
  return files;
}

}  // namespace

TEST_CASE("a new folder appears with all of its files, its parent too") {
  const TemporaryFolder folder;
  REQUIRE(output::make_folder(two_files(), folder / "editions/2025-03").ok());
  CHECK(base::list_files(folder.path()).value() ==
        std::vector<std::string>{"editions/2025-03/a.yml", "editions/2025-03/goals/1.md"});
  CHECK(test::bytes_of(folder / "editions/2025-03/goals/1.md") == "1\n");
}

TEST_CASE("what is there already stays") {
  const TemporaryFolder folder;
  test::write_file(folder / "editions/2025-03/mine", "x");
  CHECK_FALSE(output::make_folder(two_files(), folder / "editions/2025-03").ok());
  CHECK(base::list_files(folder.path()).value() ==
        std::vector<std::string>{"editions/2025-03/mine"});
  std::filesystem::create_directory(folder / "editions/empty");
  CHECK_FALSE(output::make_folder(two_files(), folder / "editions/empty").ok());
}

TEST_CASE("what a run that died left behind is no file of anybody, and goes") {
  const TemporaryFolder folder;
  test::write_file(folder / "editions/.2025-03.staging/half", "x");
  CHECK(base::list_files(folder.path()).value().empty());
  REQUIRE(output::make_folder(two_files(), folder / "editions/2025-03").ok());
  CHECK_FALSE(std::filesystem::exists(folder / "editions/.2025-03.staging"));
  CHECK_FALSE(std::filesystem::exists(folder / "editions/2025-03/half"));
}

TEST_CASE("a failure leaves nothing") {
  const TemporaryFolder folder;
  test::write_file(folder / "editions", "a file");
  CHECK_FALSE(output::make_folder(two_files(), folder / "editions/2025-03").ok());
  CHECK_FALSE(output::make_folder(two_files(), folder / "no/such/2025-03").ok());
  CHECK(base::list_files(folder.path()).value() == std::vector<std::string>{"editions"});
}
