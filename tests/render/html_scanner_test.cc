#include "render/html_scanner.h"

#include <catch2/catch.hpp>
#include <string>

#include "render/compiled.h"

namespace kohyo::render {
namespace {

/// Where a tag stands that follows `before`; the markup before it has no mistake.
Position stop_after(const std::string& before, Dialect dialect = Dialect::html) {
  base::Diagnostics diagnostics;
  Mistakes mistakes({0}, diagnostics);
  HtmlScanner scanner(dialect, mistakes);
  scanner.read(before, 0);
  CHECK_FALSE(mistakes.any());
  return scanner.stop();
}

Context context_after(const std::string& before, Dialect dialect = Dialect::html) {
  return stop_after(before, dialect).context;
}

/// Where a tag is forbidden that follows `before`; "allowed" where it is not.
std::string forbidden_after(const std::string& before, Dialect dialect = Dialect::html) {
  const Position position = stop_after(before, dialect);
  return position.context == Context::forbidden ? position.where : "allowed";
}

Lines mistakes_in(const std::string& markup, Dialect dialect = Dialect::html) {
  base::Sources sources;
  const base::SourceId id = sources.add({"a.html", markup});
  base::Diagnostics diagnostics;
  Mistakes mistakes(id, diagnostics);
  HtmlScanner scanner(dialect, mistakes);
  scanner.read(markup, 0);
  scanner.finish();
  return listed(sources, diagnostics);
}

TEST_CASE("element content is text") {
  CHECK(context_after("") == Context::html_text);
  CHECK(context_after("<p>a &amp; b > c") == Context::html_text);
  CHECK(context_after("<br><p class=\"a\">") == Context::html_text);
  CHECK(context_after("<!DOCTYPE html>\n<p>") == Context::html_text);
  CHECK(context_after("<p title='>'>") == Context::html_text);
  CHECK(context_after("<a href=x/>") == Context::html_text);
  CHECK(context_after("<input disabled>") == Context::html_text);
  CHECK(context_after("<input disabled />") == Context::html_text);
  CHECK(context_after("<?xml version=\"1.0\"?><a>", Dialect::xml) == Context::xml_text);
}

TEST_CASE("scripts, styles and text-only elements end with their own end tag") {
  CHECK(context_after("<script>if (a < b) \"</p>\";</SCRIPT >") == Context::html_text);
  CHECK(context_after("<style>a > b { }</style>") == Context::html_text);
  CHECK(context_after("<title>a</title>") == Context::html_text);
  CHECK(context_after("<textarea\n>a</textarea\n>") == Context::html_text);
}

TEST_CASE("title and textarea hold text only") {
  CHECK(context_after("<title>a > b ") == Context::rcdata);
  CHECK(context_after("<TextArea class=\"a\">") == Context::rcdata);
  CHECK(stop_after("<title>").where == "<title>");
  CHECK(context_after("<title>", Dialect::xml) == Context::xml_text);
}

TEST_CASE("quoted values are attributes") {
  CHECK(context_after("<p class=\"") == Context::attribute);
  CHECK(context_after("<p class = 'a \" b") == Context::attribute);
  CHECK(context_after("<p disabled class=\"a > b") == Context::attribute);
  CHECK(context_after("<p a='b' c=\"") == Context::attribute);
}

TEST_CASE("href, src and action in any case are URLs") {
  CHECK(context_after("<a href=\"") == Context::url);
  CHECK(context_after("<IMG SRC='") == Context::url);
  CHECK(context_after("<form action=\"") == Context::url);
  CHECK(context_after("<use xlink:href=\"") == Context::url);
  CHECK(context_after("<link href=\"", Dialect::xml) == Context::url);
}

TEST_CASE("a URL knows whether anything stands before the tag") {
  CHECK_FALSE(stop_after("<a href=\"").filled);
  CHECK(stop_after("<a href=\"/").filled);
  CHECK(stop_after("<a href=\" ").filled);
  CHECK_FALSE(stop_after("<a class=\"b\" href=\"").filled);
}

TEST_CASE("between attributes is markup") {
  CHECK(context_after("<li ") == Context::markup);
  CHECK(context_after("<li") == Context::markup);
  CHECK(context_after("<li a=\"b\"") == Context::markup);
  CHECK(context_after("<li a=b ") == Context::markup);
  CHECK(context_after("<input checked") == Context::markup);
  CHECK(stop_after("<Li ").where == "<li>");
  CHECK(stop_after("<li").needs_space);
  CHECK(stop_after("<li a=\"b\"").needs_space);
  CHECK_FALSE(stop_after("<li ").needs_space);
  CHECK_FALSE(stop_after("<input checked ").needs_space);
}

TEST_CASE("nothing may stand where no escaping helps, and the message says where") {
  CHECK(forbidden_after("<script>a") == "<script>");
  CHECK(forbidden_after("<style>") == "<style>");
  CHECK(forbidden_after("<iframe>") == "<iframe>");
  CHECK(forbidden_after("<!-- a -") == "<!-- -->");
  CHECK(forbidden_after("<!doctype ") == "<!>");
  CHECK(forbidden_after("<!") == "<!>");
  CHECK(forbidden_after("<") == "<");
  CHECK(forbidden_after("</") == "</");
  CHECK(forbidden_after("</p ") == "</p>");
  CHECK(forbidden_after("</p") == "</p>");
  CHECK(forbidden_after("<p onclick=\"a(") == "onclick=\"\"");
  CHECK(forbidden_after("<p STYLE='") == "style=\"\"");
  CHECK(forbidden_after("<img srcset=\"") == "srcset=\"\"");
  CHECK(forbidden_after("<p class=") == "class=");
  CHECK(forbidden_after("<p class= ") == "class=");
  CHECK(forbidden_after("<p class=a") == "class=");
  CHECK(forbidden_after("<?xml a", Dialect::xml) == "<? ?>");
  CHECK(forbidden_after("<![CDATA[ a > b", Dialect::xml) == "<![CDATA[ ]]>");
  CHECK(forbidden_after("<svg><style>", Dialect::xml) == "<script>, <style>");
  CHECK(forbidden_after("<svg><style/>", Dialect::xml) == "allowed");
  CHECK(forbidden_after("<a><![CDATA[ <b> ]]>", Dialect::xml) == "allowed");
}

TEST_CASE("literals may be read in pieces of any size") {
  const std::string markup = "<script>b</script><p class=\"c\" d=e f><title>g</title><textarea>";
  base::Diagnostics diagnostics;
  Mistakes mistakes({0}, diagnostics);
  HtmlScanner scanner(Dialect::html, mistakes);
  for (std::size_t i = 0; i < markup.size(); ++i)
    scanner.read(std::string_view(markup).substr(i, 1), i);
  CHECK(scanner.stop().context == Context::rcdata);
  CHECK_FALSE(mistakes.any());
}

TEST_CASE("a less-than sign that begins no markup is refused") {
  CHECK(mistakes_in("a < b") == Lines{"template-syntax@2:<|<"});
  CHECK(mistakes_in("</>") == Lines{"template-syntax@0:</|</"});
  CHECK(mistakes_in("a<<b>") == Lines{"template-syntax@1:<|<"});
}

TEST_CASE("odd characters in tags are refused where they stand") {
  CHECK(mistakes_in("<p \"a>") == Lines{"template-syntax@3:\"|\""});
  CHECK(mistakes_in("<p a\"b=\"c\">") == Lines{"template-syntax@4:\"|\""});
  CHECK(mistakes_in("<p =a>") == Lines{"template-syntax@3:=|="});
  CHECK(mistakes_in("<p a=b'c>") == Lines{"template-syntax@6:'|'"});
  CHECK(mistakes_in("<p a=>") == Lines{"template-syntax@5:>|>"});
  CHECK(mistakes_in("<p a=\"b\"c=\"d\">") == Lines{"template-syntax@8:c|c"});
  CHECK(mistakes_in("</p a>") == Lines{"template-syntax@4:a|a"});
  CHECK(mistakes_in("<a b=c>", Dialect::xml) == Lines{"template-syntax@5:c|c"});
  CHECK(mistakes_in("<!DOCTYPE a [") == Lines{"template-syntax@0:<!|<!", "template-syntax@12:[|["});
}

TEST_CASE("markup that browsers read in two ways is refused") {
  CHECK(mistakes_in("<!--> -->") == Lines{"template-syntax@0:<!--|<!-->"});
  CHECK(mistakes_in("<!---> -->") == Lines{"template-syntax@0:<!--|<!--->"});
  CHECK(mistakes_in("<!-- --!> -->") == Lines{"template-syntax@0:<!--|<!--...--!>"});
  CHECK(mistakes_in("<script><!-- <script></script>") ==
        Lines{"template-syntax@0:<script>|<script>...<!--"});
  CHECK(mistakes_in("<title>a<b></title>") == Lines{"template-syntax@0:<title>|<title>...<"});
  CHECK(mistakes_in("<script src=\"a\"/></script>") ==
        Lines{"template-syntax@0:<script src=\"a\"/>|<script/>"});
  CHECK(mistakes_in("<![CDATA[a]]>") == Lines{"template-syntax@0:<![CDATA[|<![CDATA["});
  CHECK(mistakes_in("<?php a>") == Lines{"template-syntax@0:<?|<?"});
}

TEST_CASE("comments of HTML are refused: they would reach the public") {
  CHECK(mistakes_in("a<!-- b - c -- d > e -->f") == Lines{"template-syntax@1:<!--|<!-- -->"});
  CHECK(mistakes_in("<!-- c -->", Dialect::xml) == Lines{"template-syntax@0:<!--|<!-- -->"});
  CHECK(mistakes_in("<![CDATA[a > <b ]]><?d e?>", Dialect::xml).empty());
}

TEST_CASE("markup that the template does not end is refused where it begins") {
  CHECK(mistakes_in("a<") == Lines{"template-syntax@1:<|<"});
  CHECK(mistakes_in("a</") == Lines{"template-syntax@1:</|</"});
  CHECK(mistakes_in("a<p class=\"b") == Lines{"template-syntax@1:<p|<p"});
  CHECK(mistakes_in("a</p") == Lines{"template-syntax@1:</p|</p"});
  CHECK(mistakes_in("a<title>b</titl") == Lines{"template-syntax@1:<title>|<title>"});
  CHECK(mistakes_in("a<!-- b --") == Lines{"template-syntax@1:<!--|<!--"});
  CHECK(mistakes_in("a<!doctype") == Lines{"template-syntax@1:<!|<!"});
  CHECK(mistakes_in("<![CDATA[ ]]", Dialect::xml) ==
        Lines{"template-syntax@0:<![CDATA[|<![CDATA["});
  CHECK(mistakes_in("<?a", Dialect::xml) == Lines{"template-syntax@0:<?|<?"});
}

TEST_CASE("a value inside an end tag's name does not make it an end tag") {
  base::Diagnostics diagnostics;
  Mistakes mistakes({0}, diagnostics);
  HtmlScanner scanner(Dialect::html, mistakes);
  scanner.read("<title></ti", 0);
  CHECK(scanner.stop().context == Context::rcdata);
  scanner.read("tle>", 11);
  CHECK(scanner.stop().context == Context::rcdata);
  scanner.read("</title>", 15);
  CHECK(scanner.stop().context == Context::html_text);
  CHECK(mistakes.any());
}

TEST_CASE("a megabyte of anything takes no time") {
  const std::vector<std::string> units = {"<",
                                          "<a",
                                          "<a ",
                                          "<a>",
                                          "</a>",
                                          "<!--",
                                          "<!",
                                          "<script>",
                                          "<title ",
                                          "</title>",
                                          "a=\"",
                                          "<svg>",
                                          std::string(1, '\0')};
  for (const std::string& unit : units) {
    std::string content = "<title>";
    while (content.size() < 1'000'000) content += unit;
    CHECK(mistakes_in(content).size() <= Mistakes::limit);
    CHECK(mistakes_in(content.substr(7)).size() <= Mistakes::limit);
  }
}

}  // namespace
}  // namespace kohyo::render
