#include "render/renderer.h"

#include <catch2/catch.hpp>
#include <string>

#include "render/compiled.h"

namespace kohyo::render {
namespace {

using markup::Html;
using markup::Url;
using text::Language;
using text::Text;

/// What the template gives with `context`, without a mistake.
std::string rendered(std::string content, Object context) {
  Compiled page = compiled(std::move(content));
  std::string result = page.render(std::move(context));
  CHECK(page.mistakes().empty());
  return result;
}

Value japanese(std::string_view text) {
  return Value::spoken(Text::from_program(text), Language("ja"));
}
Value url(std::string_view text) {
  return Url::from_program(text);
}
Object object(std::string_view name, Value value) {
  return Object().set(name, std::move(value));
}
std::vector<Value> texts(const std::vector<std::string>& list) {
  std::vector<Value> values;
  for (const std::string& text : list) values.push_back(Value::text(text));
  return values;
}

TEST_CASE("literal markup is printed as it stands") {
  CHECK(rendered("<!DOCTYPE html>\n<p>計画 &amp; 実施</p>\r\n", {}) ==
        "<!DOCTYPE html>\n<p>計画 &amp; 実施</p>\r\n");
  CHECK(rendered("", {}).empty());
  CHECK(rendered("a\n{{! b }}\nc{{! d }}e", {}) == "a\nce");
}

TEST_CASE("text is escaped in element content, in attributes and in titles") {
  const Value text = Value::text("<b> & \"c\" 'd'");
  CHECK(rendered("<p>{{a}}</p>", object("a", text)) ==
        "<p>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>");
  CHECK(rendered("<p title=\"{{a}}\">", object("a", text)) ==
        "<p title=\"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\">");
  CHECK(rendered("<p title='{{a}}'>", object("a", text)) ==
        "<p title='&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;'>");
  CHECK(rendered("<title>{{a}}</title>", object("a", text)) ==
        "<title>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</title>");
}

TEST_CASE("HTML is printed as it is in element content") {
  CHECK(rendered("<p>{{a}}</p>", object("a", Html(Html::literal("<b>x</b>")))) ==
        "<p><b>x</b></p>");
}

TEST_CASE(
    "a URL is printed in href, src and action, before literal text, and escaped in any other "
    "place") {
  const Value a = url("b.html?c=1&d='e'");
  CHECK(rendered("<a href=\"{{a}}#f\">{{a}}</a>", object("a", a)) ==
        "<a href=\"b.html?c=1&amp;d=&#39;e&#39;#f\">b.html?c=1&amp;d=&#39;e&#39;</a>");
  CHECK(rendered("<form action='{{a}}' title=\"{{a}}\">", object("a", url("b"))) ==
        "<form action='b' title=\"b\">");
}

TEST_CASE("none prints nothing") {
  CHECK(rendered("<p a=\"{{a}}\">{{a}}</p>", object("a", {})) == "<p a=\"\"></p>");
}

TEST_CASE("sections show what opens them and inverted sections what does not") {
  const std::string content = "{{#a}}yes{{/a}}{{^a}}no{{/a}}";
  CHECK(rendered(content, object("a", true)) == "yes");
  CHECK(rendered(content, object("a", false)) == "no");
  CHECK(rendered(content, object("a", {})) == "no");
  CHECK(rendered(content, object("a", Value::text("x"))) == "yes");
  CHECK(rendered(content, object("a", Value::text(""))) == "no");
  CHECK(rendered(content, object("a", Html::escape("x"))) == "yes");
  CHECK(rendered(content, object("a", Html())) == "no");
  CHECK(rendered(content, object("a", url("x"))) == "yes");
  CHECK(rendered(content, object("a", texts({}))) == "no");
  CHECK(rendered(content, object("a", texts({"x", "y"}))) == "yesyes");
  CHECK(rendered(content, object("a", Object())) == "yes");
}

TEST_CASE("a dot is the value of the section around it") {
  CHECK(rendered("{{#a}}<i>{{.}}</i>{{/a}}", object("a", texts({"x", "<"}))) ==
        "<i>x</i><i>&lt;</i>");
  CHECK(rendered("{{#a}}{{.}}{{/a}}", object("a", Value::text("x"))) == "x");
  CHECK(rendered("{{#a}}<a href=\"{{.}}\"></a>{{/a}}", object("a", url("x"))) ==
        "<a href=\"x\"></a>");
  CHECK(rendered("{{#a}}{{.}}{{/a}}", object("a", Html(Html::literal("<b></b>")))) == "<b></b>");
}

TEST_CASE("a section of a bool leaves the dot as it is") {
  CHECK(rendered("{{#a}}{{#b}}{{.}}{{/b}}{{/a}}", object("a", texts({"x"})).set("b", true)) == "x");
}

TEST_CASE("a list of lists is walked with dots") {
  CHECK(rendered("{{#a}}[{{#.}}{{.}}{{/.}}]{{/a}}",
                 object("a", std::vector<Value>{texts({"x", "y"}), texts({"z"})})) == "[xy][z]");
}

TEST_CASE("an object's members are named inside its section and hide those outside") {
  const Object page = object("a", object("b", Value::text("inner")))
                          .set("b", Value::text("outer"))
                          .set("c", Value::text("c"));
  CHECK(rendered("{{b}} {{#a}}{{b}} {{c}}{{/a}}", page) == "outer inner c");
}

TEST_CASE("a member that is none hides the one outside") {
  CHECK(rendered("{{#a}}[{{b}}]{{/a}}",
                 object("a", object("b", {})).set("b", Value::text("outer"))) == "[]");
}

TEST_CASE("the last object of the context is looked at first") {
  const Value words(object("a", Value::text("words")).set("b", Value::text("b")));
  const Value page(object("a", Value::text("page")));
  CHECK(compiled("{{a}} {{b}}").render({&words, &page}) == "page b");
}

TEST_CASE("a dotted name walks into objects") {
  const Object page = object("a", object("b", object("c", Value::text("x"))));
  CHECK(rendered("{{a.b.c}}{{#a.b}}{{c}}{{/a.b}}", page) == "xx");
}

TEST_CASE("a dotted name finds its first part once and does not turn back") {
  const Value outer(object("a", object("b", Value::text("x"))));
  const Value inner(object("a", object("c", Value::text("y"))));
  Compiled page = compiled("{{a.b}}");
  CHECK(page.render({&outer, &inner}).empty());
  CHECK(page.mistakes() == Lines{"template-unknown-name@0:{{a.b}}|a.b|a.c"});
}

TEST_CASE("a part of none is none") {
  CHECK(rendered("[{{a.b}}]{{^a.b.c}}no{{/a.b.c}}", object("a", Value())) == "[]no");
}

TEST_CASE("sections around attributes") {
  const std::string content = "<li{{#current}} aria-current=\"page\"{{/current}}>";
  CHECK(rendered(content, object("current", true)) == "<li aria-current=\"page\">");
  CHECK(rendered(content, object("current", false)) == "<li>");
}

TEST_CASE("sections in attribute values") {
  const std::string content = "<p class=\"a{{#b}} {{.}}{{/b}}\">";
  CHECK(rendered(content, object("b", texts({"x", "\""}))) == "<p class=\"a x &quot;\">");
}

TEST_CASE("lines of tags leave no empty lines") {
  CHECK(rendered("<ul>\n  {{#a}}\n  <li>{{.}}</li>\n  {{/a}}\n</ul>\n",
                 object("a", texts({"x", "y"}))) == "<ul>\n  <li>x</li>\n  <li>y</li>\n</ul>\n");
}

TEST_CASE("partials see the values around them") {
  Compiled page({{"page.html", "<ul>\n{{#a}}\n  {{> item}}\n{{/a}}\n</ul>"},
                 {"item.html", "<li>{{b}}</li>\n"}});
  std::vector<Value> list = {object("b", Value::text("x")), object("b", Value::text("y"))};
  CHECK(page.render(object("a", std::move(list))) == "<ul>\n<li>x</li>\n<li>y</li>\n</ul>");
  CHECK(page.mistakes().empty());
}

TEST_CASE("partials may walk a tree") {
  Compiled page({{"page.html", "{{#node}}{{> node}}{{/node}}"},
                 {"node.html", "({{name}}{{#children}}{{> node}}{{/children}})"}});
  const auto node = [](std::string_view name, std::vector<Value> children) {
    return Object().set("name", Value::text(name)).set("children", std::move(children));
  };
  CHECK(page.render(object("node", node("a", {node("b", {}), node("c", {node("d", {})})}))) ==
        "(a(b)(c(d)))");
}

TEST_CASE("text in another language than the page's says so in element content") {
  CHECK(rendered("<p>{{a}}</p>", object("a", japanese("計画 <"))) ==
        "<p><span lang=\"ja\">計画 &lt;</span></p>");
}

TEST_CASE("text in the page's language, or in none, is printed alone") {
  CHECK(rendered("{{a}}", object("a", Value::spoken(Text::from_program("plan"), Language("en")))) ==
        "plan");
  CHECK(rendered("{{a}}", object("a", Value::text("計画"))) == "計画");
  CHECK(rendered("{{a}}", object("a", japanese(""))).empty());
}

TEST_CASE("in attributes, titles and XML only the text is printed, whatever its language") {
  CHECK(rendered("<p title=\"{{a}}\">", object("a", japanese("計画"))) == "<p title=\"計画\">");
  CHECK(rendered("<title>{{a}}</title>", object("a", japanese("計画"))) == "<title>計画</title>");
  CHECK(compiled_xml("<b>{{a}}</b>").render(object("a", japanese("計画"))) == "<b>計画</b>");
}

TEST_CASE("the language of spoken text is escaped") {
  const Value odd = Value::spoken(Text::from_program("x"), Language("\"><b>"));
  CHECK(rendered("{{a}}", object("a", odd)) == "<span lang=\"&quot;&gt;&lt;b&gt;\">x</span>");
}

TEST_CASE("XML takes HTML in element content") {
  CHECK(compiled_xml("<b>{{a}}</b>").render(object("a", Html(Html::literal("<i>x</i>")))) ==
        "<b><i>x</i></b>");
}

TEST_CASE("a URL from a section or its counterpart") {
  const std::string content = "<a href=\"{{#a}}{{.}}{{/a}}{{^a}}{{b}}{{/a}}\"></a>";
  CHECK(rendered(content, object("a", url("x")).set("b", url("y"))) == "<a href=\"x\"></a>");
  CHECK(rendered(content, object("a", Value()).set("b", url("y"))) == "<a href=\"y\"></a>");
}

}  // namespace
}  // namespace kohyo::render
