// Whatever a text holds, it stays text in every place where a template can print it.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <utility>

#include "render/compiled.h"
#include "text/unicode.h"

namespace kohyo::render {
namespace {

/// Up to 40 characters, most of them special to HTML or Mustache.
std::string random_text(std::mt19937& random) {
  const std::vector<std::string> parts = {
      "<",    ">",        "&",           "\"",   "'",   "`",        "=",    "/",     " ",
      "{{",   "}}",       "{{x}}",       "-->",  "]]>", "&amp;",    "&lt;", "&#39;", "</title>",
      "</p>", "<script>", "javascript:", "計画", "𠮟",  "\xC2\xA0", "a"};
  std::string text;
  for (std::size_t size = random() % 40; size > 0; --size) text += parts[random() % parts.size()];
  return text;
}

std::string unescaped(std::string text) {
  const std::vector<std::pair<std::string, std::string>> escapes = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};  // & last
  for (const auto& [escape, character] : escapes) {
    for (std::size_t i = text.find(escape); i != std::string::npos; i = text.find(escape, i + 1)) {
      text.replace(i, escape.size(), character);
    }
  }
  return text;
}

TEST_CASE("random text comes back from every place and never leaves it") {
  const std::vector<std::pair<std::string, std::string>> places = {
      {"<p>", "</p>"},
      {"<title>", "</title>"},
      {"<textarea>", "</textarea>"},
      {"<p title=\"", "\">"},
      {"<p title='", "'>"},
      {"<p {{#yes}}title=\"a ", "\"{{/yes}}>"},
      {"{{#yes}}<p>", "</p>{{/yes}}"},
  };
  std::mt19937 random(20240401);
  for (const auto& [before, after] : places) {
    Compiled page = compiled(before + "{{x}}" + after);
    REQUIRE(page.mistakes().empty());
    const std::string empty = page.render(Object().set("x", Value()).set("yes", true));
    const std::size_t begin =
        page.render(Object().set("x", Value::text("\x7E")).set("yes", true)).find('\x7E');
    for (int i = 0; i < 500; ++i) {
      const std::string text = random_text(random);
      const std::string whole = page.render(Object().set("x", Value::text(text)).set("yes", true));
      const std::string printed = whole.substr(begin, whole.size() - empty.size());
      CHECK(whole.substr(0, begin) + whole.substr(begin + printed.size()) == empty);
      CHECK(printed.find_first_of("<>\"'") == std::string::npos);
      CHECK(unescaped(printed) == text);
    }
  }
  CHECK(places.size() == 7);
}

TEST_CASE("random templates neither crash nor print from a template with a mistake") {
  const std::vector<std::string> parts = {
      "<p>",   "</p>",   "<p ",    "<a href=\"", "\"",        "'",        ">",        "=",
      "{{a}}", "{{#a}}", "{{/a}}", "{{^a}}",     "{{b}}",     "{{! c }}", "{{{",      "}}",
      "{{",    "<!--",   "-->",    "<script>",   "</script>", "<title>",  "</title>", "\n",
      "x",     " ",      "/",      "<",          "class"};
  std::mt19937 random(5);
  int sound = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string content;
    for (std::size_t size = random() % 12; size > 0; --size)
      content += parts[random() % parts.size()];
    Compiled page = compiled(content);
    const bool has_mistakes = page.diagnostics.has_errors();
    const std::string printed =
        page.render(Object().set("a", Value::text("<&\">'")).set("b", true));
    if (has_mistakes) CHECK(printed.empty());
    if (!has_mistakes) CHECK(printed.find("<&\">'") == std::string::npos);
    sound += has_mistakes ? 0 : 1;
  }
  CHECK(sound > 500);
}

}  // namespace
}  // namespace kohyo::render
