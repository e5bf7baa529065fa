#include "pipeline/check_site.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/site.h"
#include "support/values.h"

using namespace kohyo;
using test::told;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

pipeline::Built site_of(const Files& files) {
  pipeline::Built built;
  for (const auto& [path, bytes] : files) REQUIRE(built.site.add(path, bytes));
  return built;
}

/// What checking these files tells.
std::string check(const Files& files, std::size_t jobs = 1) {
  pipeline::Built built = site_of(files);
  check_site(test::site(), built, jobs);
  return told(built);
}

/// The same for one link on the page `data/page.html`, beside some files; pages of a language have
/// their twins.
std::string check_link(const std::string& target) {
  return check({{"data/page.html", "<p id=\"here\"><a href=\"" + target + "\">x</a>"},
                {"data/goals.csv", "a,b"},
                {"data/sub/deep.html", "<p id=\"表\">"},
                {"index.html", "<p id=\"top-of-all\">"},
                {"ja/index.html", "<p id=\"a&amp;b\">"},
                {"en/index.html", ""}});
}

const std::string dead = "site/data/page.html:1: link-dead ";

}  // namespace

TEST_CASE("a site without mistakes is silent") {
  CHECK(check({{"ja/a.html", "<p id=\"x\"><a href=\"b.html#y\">"},
               {"ja/b.html",
                "<p id=\"y\"><a href=\"a.html#x\"><a href=\"#y\"><a href=\"../assets/s.css\">"},
               {"en/a.html", ""},
               {"en/b.html", ""},
               {"assets/s.css", ""}}) == "");
}

TEST_CASE("a link to a file that does not exist is dead") {
  CHECK(check_link("gone.html") == dead + "gone.html\n");
  CHECK(check_link("../data/gone.csv") == dead + "../data/gone.csv\n");
}

TEST_CASE("links are relative to the folder of their page") {
  CHECK(check_link("goals.csv") == "");
  CHECK(check_link("./goals.csv") == "");
  CHECK(check_link("../index.html") == "");
  CHECK(check_link("sub/../../ja/index.html") == "");
  CHECK(check_link("data/goals.csv") == dead + "data/goals.csv\n");
}

TEST_CASE("a link that climbs out of the site is dead") {
  CHECK(check_link("../../index.html") == dead + "../../index.html\n");
}

TEST_CASE("a relative link has to end in a file name: folders open from no disk") {
  CHECK(check_link("sub/") == dead + "sub/\n");
  CHECK(check_link("../") == dead + "../\n");
}

TEST_CASE("a fragment that names no id is dead, on the page itself and on others") {
  CHECK(check_link("#here") == "");
  CHECK(check_link("#gone") == dead + "#gone\n");
  CHECK(check_link("../index.html#top-of-all") == "");
  CHECK(check_link("../index.html#here") == dead + "../index.html#here\n");
  CHECK(check_link("../en/index.html#any") == dead + "../en/index.html#any\n");
}

TEST_CASE("the top of a page needs no id, and files that are no pages have other fragments") {
  CHECK(check_link("../index.html#") == "");
  CHECK(check_link("#top") == "");
  CHECK(check_link("goals.csv#row=2") == "");
}

TEST_CASE("escapes in a link stand for their characters") {
  CHECK(check_link("sub/deep.html#%E8%A1%A8") == "");
  CHECK(check_link("sub/%64eep.html") == "");
  CHECK(check_link("../ja/index.html#a&amp;b") == "");
  CHECK(check_link("sub/deep.html#%E8") == dead + "sub/deep.html#%E8\n");
  CHECK(check_link("goals.csv%") == dead + "goals.csv%\n");
}

TEST_CASE("a query does not change the file") {
  CHECK(check_link("goals.csv?a=../..") == "");
  CHECK(check_link("?a=1#here") == "");
}

TEST_CASE("addresses of others are not followed") {
  CHECK(check_link("https://example.org/gone.html#gone") == "");
  CHECK(check_link("mailto:a@example.org") == "");
  CHECK(check_link("https://plans.example/another/gone.html") == "");
  CHECK(check_link("/another/gone.html") == "");
}

TEST_CASE("addresses that begin with the site's own are checked as well") {
  CHECK(check_link("https://plans.example/tsukushi/ja/index.html") == "");
  CHECK(check_link("https://plans.example/tsukushi/ja/gone.html") ==
        dead + "https://plans.example/tsukushi/ja/gone.html\n");
  CHECK(check_link("https://plans.example/tsukushi/index.html#gone") ==
        dead + "https://plans.example/tsukushi/index.html#gone\n");
}

TEST_CASE("the site's own address may end in a folder, as servers show it") {
  CHECK(check_link("https://plans.example/tsukushi/") == "");
  CHECK(check_link("https://plans.example/tsukushi/ja/#a&amp;b") == "");
  CHECK(check_link("https://plans.example/tsukushi/data/") ==
        dead + "https://plans.example/tsukushi/data/\n");
}

TEST_CASE("paths of the server lead into the site where they begin as its address does") {
  CHECK(check_link("/tsukushi/data/goals.csv") == "");
  CHECK(check_link("/tsukushi/gone.html") == dead + "/tsukushi/gone.html\n");
}

TEST_CASE("links in head and body, to pages and to files, are all checked") {
  CHECK(check({{"index.html",
                "<link rel=\"canonical\" href=\"https://plans.example/tsukushi/1.html\">\n"
                "<link hreflang=\"ja\" href=\"https://plans.example/tsukushi/2.html\">\n"
                "<img src=\"3.svg\">\n<a title=\"a > b\" href=\"4.html\">"}}) ==
        "site/index.html:1: link-dead https://plans.example/tsukushi/1.html\n"
        "site/index.html:2: link-dead https://plans.example/tsukushi/2.html\n"
        "site/index.html:3: link-dead 3.svg\n"
        "site/index.html:4: link-dead 4.html\n");
}

TEST_CASE("an id that stands twice on a page is told at each place but the first") {
  CHECK(check({{"index.html", "<p id=\"a\">\n<p id=\"b\">\n<p id=\"a\">\n<p id=\"a\">"},
               {"404.html", "<p id=\"a\">"}}) ==
        "site/index.html:3: html-id-duplicate a\n"
        "site/index.html:4: html-id-duplicate a\n");
}

TEST_CASE("a page of one language without its twin is told, whichever language it is in") {
  CHECK(check({{"ja/a.html", ""}}) == "site/ja/a.html:1: twin-missing en/a.html\n");
  CHECK(check({{"en/smart/b.html", ""}}) ==
        "site/en/smart/b.html:1: twin-missing ja/smart/b.html\n");
}

TEST_CASE("pages outside of the folders of languages have no twins") {
  CHECK(check({{"404.html", ""}, {"japan/a.html", ""}}) == "");
}

TEST_CASE("links of feeds and of the site map are checked as well") {
  CHECK(check({{"ja/feed.xml",
                "<link rel=\"alternate\" href=\"https://plans.example/tsukushi/gone.html\"/>"},
               {"en/feed.xml", ""}}) ==
        "site/ja/feed.xml:1: link-dead https://plans.example/tsukushi/gone.html\n");
  CHECK(check({{"ja/feed.xml", ""}}) == "site/ja/feed.xml:1: twin-missing en/feed.xml\n");
}

TEST_CASE("only pages are read") {
  CHECK(check({{"data/a.csv", "<a href=\"gone.html\">"}}) == "");
}

TEST_CASE("mistakes stand in the order of the pages, however many threads look for them") {
  Files files;
  for (int i = 0; i < 40; ++i) {
    const std::string name = std::to_string(i);
    files.emplace_back(name + ".html", "<p id=\"a\"><p id=\"a\"><a href=\"x" + name + "\">");
  }
  const std::string alone = check(files, 1);
  CHECK(std::ranges::count(alone, '\n') == 80);
  CHECK(check(files, 16) == alone);
}
