#include "render/template_set.h"

#include <catch2/catch.hpp>
#include <string>
#include <thread>

#include "render/compiled.h"

namespace kohyo::render {
namespace {

TEST_CASE("a set has the templates that it was made from") {
  const Compiled compiled({{"page.html", ""}, {"card.compare.html", ""}, {"feed.xml", ""}});
  CHECK(compiled.templates.has("page"));
  CHECK(compiled.templates.has("card.compare"));
  CHECK_FALSE(compiled.templates.has("card"));
  CHECK_FALSE(compiled.templates.has(""));
  CHECK(compiled.templates.names() == Lines{"card.compare", "feed", "page"});
}

TEST_CASE("an empty set has nothing") {
  CHECK_FALSE(TemplateSet().has("page"));
  CHECK(TemplateSet().names().empty());
}

TEST_CASE("a template is XML if its path ends so") {
  const Compiled compiled({{"page.html", ""}, {"feed.xml", ""}});
  CHECK(compiled.templates.find("page")->dialect == Dialect::html);
  CHECK(compiled.templates.find("feed")->dialect == Dialect::xml);
}

TEST_CASE("of two templates with one name the second is reported and left out") {
  Compiled twice({{"page.html", "first"}, {"page.xml", "second"}});
  REQUIRE(twice.diagnostics.all().size() == 1);
  CHECK(twice.diagnostics.all()[0].span.source == base::SourceId{1});
  CHECK(twice.mistakes() == Lines{"id-duplicate@0:|page|page.html:1"});
  CHECK(twice.render(Object()) == "first");
}

TEST_CASE("partials may name templates that come later, and themselves") {
  CHECK(Compiled({{"a.html", "{{> b}}"}, {"b.html", "{{> a}}{{> b}}"}}).mistakes().empty());
}

TEST_CASE("mistakes stand in their own template's source") {
  const Compiled compiled({{"a.html", "{{#b}}"}, {"c.html", "ok"}, {"d.html", " {{/e}}"}});
  const std::vector<base::Diagnostic> all = compiled.diagnostics.sorted();
  REQUIRE(all.size() == 2);
  CHECK(all[0].span == base::Span{{0}, 0, 6});
  CHECK(all[1].span == base::Span{{2}, 1, 7});
}

TEST_CASE("a template with a mistake renders as nothing, alone and as a partial, and is read on") {
  Compiled broken({{"page.html", "a{{> b}}"}, {"b.html", "<p class={{c}}>{{unknown}}</p>"}});
  CHECK(broken.render(Object().set("c", Value::text("x"))).empty());
  CHECK(broken.mistakes() ==
        Lines{"template-context@9:{{c}}|class=", "template-unknown-name@15:{{unknown}}|unknown|"});
  CHECK_FALSE(broken.templates.find("b")->sound);
  CHECK(broken.templates.find("page")->sound);
}

TEST_CASE("a mistake in a template that a page does not use leaves the page") {
  Compiled broken({{"page.html", "a{{#no}}{{> b}}{{/no}}"}, {"b.html", "{{/c}}"}});
  CHECK(broken.render(Object().set("no", false)) == "a");
}

TEST_CASE("threads may render one set at a time") {
  const Compiled compiled(
      {{"page.html", "{{#items}}{{> item}}{{/items}}"}, {"item.html", "<li>{{.}}</li>"}});
  REQUIRE(compiled.mistakes().empty());
  std::vector<Value> items;
  for (int i = 0; i < 100; ++i) items.push_back(Value::text(std::to_string(i)));
  const Value context(Object().set("items", std::move(items)));
  std::vector<std::string> results(4);
  std::vector<std::thread> threads;
  for (std::string& result : results) {
    threads.emplace_back([&] {
      base::Diagnostics diagnostics;
      for (int i = 0; i < 50; ++i) {
        result =
            render(compiled.templates, "page", {&context}, text::Language("en"), diagnostics).str();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results)
    CHECK((result == results[0] && result.starts_with("<li>0</li><li>1</li>")));
}

}  // namespace
}  // namespace kohyo::render
