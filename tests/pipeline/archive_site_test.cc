#include "pipeline/archive_site.h"

#include <catch2/catch.hpp>
#include <string>

#include "routes/routes.h"
#include "support/site.h"
#include "support/unzip.h"
#include "text/number.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

pipeline::Built built_with_archive(std::size_t jobs = 2) {
  pipeline::Input input = small_input();
  input.has_archive = true;
  input.jobs = jobs;
  pipeline::Built built = pipeline::build(std::move(input));
  CHECK(told(built) == "");
  return built;
}

const std::string offer = "site.zip (ZIP, ";

}  // namespace

TEST_CASE("the archive holds every other file of the site, with the bytes of a site without one") {
  const pipeline::Built with = built_with_archive();
  const pipeline::Built without = pipeline::build(small_input());
  const auto archive = with.site.find(routes::archive());
  REQUIRE(archive != nullptr);
  const auto files = unzip(*archive);
  CHECK(files.size() == without.site.count());
  CHECK(with.site.count() == without.site.count() + 1);
  for (const auto& [path, bytes] : without.site.files()) {
    INFO(path);
    REQUIRE(files.contains("site/" + path));
    CHECK(bytes == files.at("site/" + path));
  }
}

TEST_CASE("the page of open data offers the archive with its size, but not in the archive") {
  const pipeline::Built built = built_with_archive();
  const auto files = unzip(*built.site.find(routes::archive()));
  const std::size_t kilobytes = (built.site.find(routes::archive())->size() + 1023) / 1024;
  for (const std::string page : {"ja/open-data.html", "en/open-data.html"}) {
    INFO(page);
    CHECK(built.site.find(page)->find(
              offer + text::grouped(static_cast<std::int64_t>(kilobytes))) != std::string::npos);
    CHECK(files.at("site/" + page).find(offer) == std::string::npos);
  }
}

TEST_CASE("the archive has the same bytes on one thread and on several") {
  const auto one = built_with_archive(1).site.find(routes::archive());
  const auto many = built_with_archive(5).site.find(routes::archive());
  CHECK((*one == *many));
}
