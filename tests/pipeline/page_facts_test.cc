#include "pipeline/page_facts.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace kohyo::pipeline;

namespace {

std::vector<std::string> links_of(std::string_view html) {
  std::vector<std::string> targets;
  for (const PageLink& link : read_page_facts(html).links) targets.push_back(link.target);
  return targets;
}

std::vector<std::string> ids_of(std::string_view html) {
  std::vector<std::string> ids;
  for (const PageId& id : read_page_facts(html).ids) ids.push_back(id.id);
  return ids;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("links are the values of href and src, ids those of id, in the order of the page") {
  const std::string_view html =
      R"(<p id="a"><a href="1.html">x</a><img src="2.svg" id="b"><a href="#a">y</a></p>)";
  CHECK(links_of(html) == Names{"1.html", "2.svg", "#a"});
  CHECK(ids_of(html) == Names{"a", "b"});
}

TEST_CASE("each link and id knows where its value stands") {
  const std::string_view html = R"(<p id="a"><a href="b&amp;c">)";
  const PageFacts facts = read_page_facts(html);
  REQUIRE(facts.links.size() == 1);
  REQUIRE(facts.ids.size() == 1);
  CHECK(html.substr(facts.links[0].begin, facts.links[0].end - facts.links[0].begin) == "b&amp;c");
  CHECK(html.substr(facts.ids[0].begin, facts.ids[0].end - facts.ids[0].begin) == "a");
}

TEST_CASE("an attribute that holds > does not end its tag") {
  CHECK(links_of(R"(<a title="a > b" href="1.html">)") == Names{"1.html"});
  CHECK(ids_of(R"(<a title="<p id='no'>" id="yes">)") == Names{"yes"});
}

TEST_CASE("the references that pages are escaped with are read as their characters") {
  CHECK(links_of(R"(<a href="?a=1&amp;b=&#39;2&#39;">)") == Names{"?a=1&b='2'"});
  CHECK(ids_of(R"(<p id="&lt;&quot;&gt;&amp;amp;">)") == Names{"<\">&amp;"});
}

TEST_CASE("attributes may stand in quotes of either kind, in none, and with white space") {
  CHECK(links_of("<a href='1.html'>") == Names{"1.html"});
  CHECK(links_of("<a href=1.html>") == Names{"1.html"});
  CHECK(links_of("<a class=x\n\thref = \"1.html\"\n>") == Names{"1.html"});
  CHECK(links_of("<a HREF=\"1.html\">") == Names{"1.html"});
  CHECK(links_of("<img src=\"1.svg\"/>") == Names{"1.svg"});
}

TEST_CASE("attributes without a value are passed over") {
  CHECK(links_of("<a href hidden src=\"1\">") == Names{"1"});
  CHECK(ids_of("<p id><p hidden id=\"a\">") == Names{"a"});
}

TEST_CASE("attributes that only end in href or id are others") {
  CHECK(links_of("<a data-href=\"1\" hreflang=\"ja\">").empty());
  CHECK(ids_of("<a aria-id=\"1\" data-id=\"2\">").empty());
}

TEST_CASE("text, end tags, declarations and comments have no links") {
  CHECK(links_of("<!doctype html> href=\"1\" a < b href=\"2\" </a href=\"3\">").empty());
  CHECK(links_of("<!-- <a href=\"1\"> \" --><a href=\"2\">") == Names{"2"});
}

TEST_CASE("a page that ends inside a tag is read to its end") {
  CHECK(links_of("<a href=\"1").size() == 1);
  for (const std::string_view html :
       {"<", "<a", "<a ", "<a href", "<a href=", "<a href= ", "<a href=\"", "<!--", "<!-- x"}) {
    INFO(html);
    CHECK(ids_of(html).empty());
  }
}

TEST_CASE("reading takes a time in proportion to the page") {
  for (const std::string_view part : {"<!--", "<a ", "<a b='", "<a =\"", "<", "</"}) {
    INFO(part);
    std::string html;
    for (int i = 0; i < 300'000; ++i) html += part;
    CHECK(read_page_facts(html).links.empty());
  }
}
