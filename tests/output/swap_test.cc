#include "output/swap.h"

#include <catch2/catch.hpp>
#include <string>

#include "output/published.h"

using namespace kohyo::test;
using kohyo::output::Folder;
using kohyo::output::OldName;
using kohyo::output::SwapNames;
namespace fs = std::filesystem;

namespace {

const SwapNames names = {"site", "staged", "previous"};

struct Sites {
  TemporaryFolder folder;
  Folder parent = Folder::open(folder.path()).value();
  Sites() {
    write_file(folder / "site/a", "old");
    write_file(folder / "staged/a", "new");
  }
  std::string site() const { return bytes_of(folder / "site/a"); }
};

}  // namespace

TEST_CASE("a swap puts the new folder in place and says where the old one is") {
  const Sites sites;
  const auto old = swap(sites.parent, names);
  REQUIRE(old.ok());
  CHECK(sites.site() == "new");
  CHECK(bytes_of(sites.folder / old.value() / "a") == "old");
}

TEST_CASE("a swap without an old folder leaves none") {
  const Sites sites;
  fs::remove_all(sites.folder / "site");
  const auto old = swap(sites.parent, names);
  REQUIRE(old.ok());
  CHECK(old.value().empty());
  CHECK(names_in(sites.folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a pair of renames does what an exchange does") {
  const Sites sites;
  const auto old = swap_by_renames(sites.parent, names);
  REQUIRE(old.ok());
  CHECK(old.value() == "previous");
  CHECK(sites.site() == "new");
  CHECK(bytes_of(sites.folder / "previous/a") == "old");
}

TEST_CASE("where the second of two renames fails the first is undone") {
  const Sites sites;
  fs::remove_all(sites.folder / "staged");
  const auto old = swap_by_renames(sites.parent, names);
  REQUIRE_FALSE(old.ok());
  CHECK(old.failure().reason == "No such file or directory");
  CHECK(sites.site() == "old");
  CHECK(names_in(sites.folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a swap without a new folder fails and the old one stays") {
  const Sites sites;
  fs::remove_all(sites.folder / "staged");
  CHECK_FALSE(swap(sites.parent, names).ok());
  CHECK(sites.site() == "old");
}

TEST_CASE("a swap by deletion leaves the new folder alone") {
  const Sites sites;
  REQUIRE(swap_by_deletion(sites.parent, names).ok());
  CHECK(sites.site() == "new");
  CHECK(names_in(sites.folder.path()) == std::vector<std::string>{"site"});
}
