// What the renderer reports; renderer_test.cc has what it prints.
#include <catch2/catch.hpp>
#include <string>

#include "render/compiled.h"
#include "render/renderer.h"

namespace kohyo::render {
namespace {

using markup::Html;
using markup::Url;

/// The mistakes that rendering the template reports; compiling it reports none.
Lines mistakes_in(std::string content, Object context) {
  Compiled page = compiled(std::move(content));
  CHECK(page.mistakes().empty());
  page.render(std::move(context));
  return page.mistakes();
}

Object object(std::string_view name, Value value) {
  return Object().set(name, std::move(value));
}

TEST_CASE("a name that is nowhere is reported with the nearest known one") {
  const Object page = object("title", Value::text("x")).set("summary", Value());
  CHECK(mistakes_in("<p>{{titel}}</p>", page) ==
        Lines{"template-unknown-name@3:{{titel}}|titel|title"});
  CHECK(mistakes_in("{{# sumary }}{{/sumary}}", page) ==
        Lines{"template-unknown-name@0:{{# sumary }}|sumary|summary"});
  CHECK(mistakes_in("{{^x-y-z}}{{/x-y-z}}", page) ==
        Lines{"template-unknown-name@0:{{^x-y-z}}|x-y-z|"});
  CHECK(mistakes_in("{{title}}{{summary}}", page).empty());
}

TEST_CASE("the nearest name may stand in any value around the tag") {
  const Value words(object("contact", Value::text("x")));
  const Value page(object("card", object("title", Value::text("y"))));
  Compiled template_page = compiled("{{#card}}{{contakt}}{{titl}}{{crad}}{{/card}}");
  template_page.render({&words, &page});
  CHECK(template_page.mistakes() == Lines{"template-unknown-name@9:{{contakt}}|contakt|contact",
                                          "template-unknown-name@20:{{titl}}|titl|title",
                                          "template-unknown-name@28:{{crad}}|crad|card"});
}

TEST_CASE("every part of a dotted name must exist") {
  const Object page = object("card", object("title", Value::text("x")));
  CHECK(mistakes_in("{{card.titel}}", page) ==
        Lines{"template-unknown-name@0:{{card.titel}}|card.titel|card.title"});
  CHECK(mistakes_in("{{crad.title}}", page) ==
        Lines{"template-unknown-name@0:{{crad.title}}|crad.title|card.title"});
}

TEST_CASE("a member of a value that has none is reported") {
  CHECK(mistakes_in("{{a.b.c}}", object("a", object("b", Value::text("x")))) ==
        Lines{"template-kind@0:{{a.b.c}}|a.b|object|text"});
  CHECK(mistakes_in("{{#a.b}}{{/a.b}}", object("a", true)) ==
        Lines{"template-kind@0:{{#a.b}}|a|object|bool"});
}

TEST_CASE("a dot outside of everything is unknown") {
  Compiled page = compiled("{{.}}");
  page.render(std::vector<const Value*>{});
  CHECK(page.mistakes() == Lines{"template-unknown-name@0:{{.}}|.|"});
}

TEST_CASE("an unknown section is not shown, its counterpart is") {
  Compiled page = compiled("{{#a}}b{{/a}}{{^a}}c{{/a}}");
  CHECK(page.render(Object()) == "c");
  CHECK(page.mistakes().size() == 2);
}

TEST_CASE("one tag is reported once however often it is run") {
  Compiled page = compiled("{{#a}}{{b}}{{/a}}{{b}}");
  const Value context(object("a", std::vector<Value>(1000)));
  page.render(context);
  CHECK(page.diagnostics.all().size() == 2);
  page.render(context);
  CHECK(page.mistakes() ==
        Lines{"template-unknown-name@6:{{b}}|b|a", "template-unknown-name@17:{{b}}|b|a"});
}

TEST_CASE("values that are no text cannot be printed") {
  CHECK(mistakes_in("{{a}}", object("a", true)) == Lines{"template-kind@0:{{a}}|a|text|bool"});
  CHECK(mistakes_in("{{ a }}", object("a", std::vector<Value>())) ==
        Lines{"template-kind@0:{{ a }}|a|text|list"});
  CHECK(mistakes_in("{{a}}", object("a", Object())) ==
        Lines{"template-kind@0:{{a}}|a|text|object"});
  CHECK(mistakes_in("<p b=\"{{a}}\">", object("a", false)) ==
        Lines{"template-kind@6:{{a}}|a|text|bool"});
}

TEST_CASE("HTML cannot be printed outside of element content") {
  const Value html = Html::escape("x");
  CHECK(mistakes_in("<p b=\"{{a}}\">", object("a", html)) ==
        Lines{"template-kind@6:{{a}}|a|text|html"});
  CHECK(mistakes_in("<title>{{a}}</title>", object("a", html)) ==
        Lines{"template-kind@7:{{a}}|a|text|html"});
  CHECK(mistakes_in("<textarea>{{a}}</textarea>", object("a", html)) ==
        Lines{"template-kind@10:{{a}}|a|text|html"});
}

TEST_CASE("only a URL can be printed in href, src and action") {
  CHECK(mistakes_in("<a href=\"{{a}}\">", object("a", Value::text("b.html"))) ==
        Lines{"template-kind@9:{{a}}|a|url|text"});
  CHECK(mistakes_in("<img src='{{a}}'>", object("a", Html::escape("b"))) ==
        Lines{"template-kind@10:{{a}}|a|url|html"});
  CHECK(mistakes_in("<form action=\"{{a}}\">", object("a", Value())) ==
        Lines{"template-kind@14:{{a}}|a|url|none"});
  Compiled feed = compiled_xml("<link href=\"{{a}}\"/>");
  feed.render(object("a", Value::text("b")));
  CHECK(feed.mistakes() == Lines{"template-kind@12:{{a}}|a|url|text"});
}

TEST_CASE("a list cannot put several URLs together") {
  std::vector<Value> urls = {Url::from_program("/"), Url::from_program("/evil.example")};
  Compiled page = compiled("<a href=\"{{#a}}{{.}}{{/a}}\">");
  CHECK(page.render(object("a", std::move(urls))) == "<a href=\"\">");
  CHECK(page.mistakes() == Lines{"template-kind@9:{{#a}}|a|bool|list"});
}

TEST_CASE("partials nested more than 32 deep stop the page at the partial's tag") {
  Compiled page = compiled("a{{> page}}");
  CHECK(page.render(Object()).size() == 33);
  CHECK(page.mistakes() == Lines{"template-syntax@1:{{> page}}|{{> page}} > 32"});
}

TEST_CASE("32 partials deep is not too deep") {
  std::vector<base::Source> files = {{"page.html", "{{> p1}}"}, {"p32.html", "x"}};
  for (int i = 1; i < 32; ++i) {
    files.push_back({"p" + std::to_string(i) + ".html", "{{> p" + std::to_string(i + 1) + "}}"});
  }
  Compiled page(std::move(files));
  CHECK(page.render(Object()) == "x");
  CHECK(page.mistakes().empty());
}

TEST_CASE("a partial that calls itself twice stops as well") {
  Compiled page = compiled("{{> page}}{{> page}}");
  page.render(Object());
  CHECK(page.mistakes() == Lines{"template-syntax@0:{{> page}}|{{> page}} > 32"});
}

TEST_CASE("partials that double at each step stop the page") {
  std::vector<base::Source> files = {{"page.html", "{{> p1}}"}, {"p31.html", ""}};
  for (int i = 1; i < 31; ++i) {
    const std::string next = "{{> p" + std::to_string(i + 1) + "}}";
    files.push_back({"p" + std::to_string(i) + ".html", next + next});
  }
  Compiled page(std::move(files));
  page.render(Object());
  REQUIRE(page.diagnostics.all().size() == 1);
  CHECK(page.diagnostics.all()[0].code == base::Code::template_syntax);
  CHECK(page.diagnostics.all()[0].arguments == Lines{"work > 100000000"});
}

TEST_CASE("sections that multiply a list stop the page") {
  std::string content;
  for (int i = 0; i < 20; ++i) content += "{{#a}}";
  content += std::string(4000, 'x');
  for (int i = 0; i < 20; ++i) content += "{{/a}}";
  Compiled page = compiled(content);
  page.render(object("a", std::vector<Value>(100)));
  REQUIRE(page.diagnostics.all().size() == 1);
  CHECK(page.diagnostics.all()[0].arguments == Lines{"bytes > 268435456"});
}

}  // namespace
}  // namespace kohyo::render
