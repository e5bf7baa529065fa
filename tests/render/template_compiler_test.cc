#include "render/template_compiler.h"

#include <catch2/catch.hpp>
#include <string>

#include "render/compiled.h"

namespace kohyo::render {
namespace {

TEST_CASE("sections may stand in text, between attributes and in quoted values") {
  CHECK(mistakes_of("{{#a}}<p>{{b}}</p>{{/a}}").empty());
  CHECK(mistakes_of("<li{{#a}} aria-current=\"page\"{{/a}}>").empty());
  CHECK(mistakes_of("<li {{#a}}aria-current=\"page\"{{/a}}>").empty());
  CHECK(mistakes_of("<li {{#a}}b=\"c\" {{/a}}d>").empty());
  CHECK(mistakes_of("<input{{#a}} checked{{/a}}{{^a}} disabled{{/a}} value=\"{{b}}\">").empty());
  CHECK(mistakes_of("<p class=\"a{{#b}} c{{d}}{{/b}}\">").empty());
  CHECK(mistakes_of("<title>{{#a}}b{{c}}{{/a}}</title>").empty());
  CHECK(mistakes_of("<a\n  {{#b}}\n  class=\"c\"\n  {{/b}}\n>").empty());
}

TEST_CASE("a section that ends elsewhere in the markup than it began straddles") {
  CHECK(mistakes_of("<p>{{#a}}<b {{/a}}>") == Lines{"template-straddle@3:{{#a}}|a"});
  CHECK(mistakes_of("<p {{#a}}>{{/a}}") == Lines{"template-straddle@3:{{#a}}|a"});
  CHECK(mistakes_of("<p {{#a}}class=\"{{/a}}\">") == Lines{"template-straddle@3:{{#a}}|a"});
  CHECK(mistakes_of("<p class=\"{{^a}}b\"{{/a}}>") == Lines{"template-straddle@10:{{^a}}|a"});
  CHECK(mistakes_of("{{#a}}<title>{{/a}}</title>") == Lines{"template-straddle@0:{{#a}}|a"});
  CHECK(mistakes_of("{{#a}}<script>{{/a}}</script>") == Lines{"template-straddle@0:{{#a}}|a"});
}

TEST_CASE("a section that ends in another tag, value or element of the same sort straddles") {
  CHECK(mistakes_of("<p{{#a}}><b{{/a}}>") == Lines{"template-straddle@2:{{#a}}|a"});
  CHECK(mistakes_of("<p class=\"{{#a}}\" id=\"{{/a}}\">") ==
        Lines{"template-straddle@10:{{#a}}|a"});
  CHECK(mistakes_of("<title>{{#a}}</title><title>{{/a}}</title>") ==
        Lines{"template-straddle@7:{{#a}}|a"});
}

TEST_CASE("a section in text closes just the elements that it opens") {
  CHECK(mistakes_of("{{#a}}<div>{{/a}}b{{#a}}</div>{{/a}}") ==
        Lines{"template-straddle@0:{{#a}}|a", "template-straddle@18:{{#a}}|a"});
  CHECK(mistakes_of("<i>{{#a}}</i><i>{{/a}}</i>") == Lines{"template-straddle@3:{{#a}}|a"});
  CHECK(mistakes_of("{{#a}}<b><i></b></i>{{/a}}") == Lines{"template-straddle@0:{{#a}}|a"});
  CHECK(mistakes_of("{{#a}}<li>b{{/a}}") == Lines{"template-straddle@0:{{#a}}|a"});
  CHECK(mistakes_of("{{#a}}<p>{{#b}}</p>{{/b}}</p>{{/a}}") ==
        Lines{"template-straddle@9:{{#b}}|b"});
}

TEST_CASE("elements without content need no end tag") {
  CHECK(mistakes_of("{{#a}}<br><IMG src=\"b\"><hr/>{{/a}}").empty());
  CHECK(mistakes_of("{{#a}}<svg><path d=\"b\"/></svg>{{/a}}").empty());
  CHECK(mistakes_of("{{#a}}<div/>{{/a}}").size() == 1);
  CHECK(compiled_xml("{{#a}}<b/>{{/a}}").mistakes().empty());
  CHECK(compiled_xml("{{#a}}<br>{{/a}}").mistakes().size() == 1);
}

TEST_CASE("names of elements are compared without case in HTML and with it in XML") {
  CHECK(mistakes_of("{{#a}}<B></b>{{/a}}").empty());
  CHECK(compiled_xml("{{#a}}<B></b>{{/a}}").mistakes().size() == 1);
}

TEST_CASE("outside of sections elements may be left open and closed") {
  CHECK(mistakes_of("<html><body><main>{{a}}").empty());
  CHECK(mistakes_of("</main></body>{{#a}}<p></p>{{/a}}</html>").empty());
}

TEST_CASE("an attribute cannot begin where a section that was left out would join it to a name") {
  CHECK(mistakes_of("<a {{#b}}c=\"d\"{{/b}} e>").empty());
  CHECK(mistakes_of("<a{{#b}} c=\"d\" {{/b}}e>") == Lines{"template-syntax@21:e|e"});
  CHECK(mistakes_of("<a{{#b}}c{{/b}}>") == Lines{"template-syntax@8:c|c"});
  CHECK(mistakes_of("<a {{#b}}c{{/b}}=\"d\">") == Lines{"template-syntax@16:=|="});
}

TEST_CASE("a section that is never closed is reported at its opening tag") {
  CHECK(mistakes_of("a{{#b}}c") == Lines{"template-unclosed@1:{{#b}}|b"});
  CHECK(mistakes_of("a{{# b }}{{^c.d}}") ==
        Lines{"template-unclosed@1:{{# b }}|b", "template-unclosed@9:{{^c.d}}|c.d"});
  CHECK(mistakes_of("{{#a}}{{#b}}{{/a}}") == Lines{"template-unclosed@6:{{#b}}|b"});
}

TEST_CASE("a section that is never opened is reported at its closing tag") {
  CHECK(mistakes_of("a{{/b}}") == Lines{"template-unopened@1:{{/b}}|b"});
  CHECK(mistakes_of("{{#a}}{{/ b }}{{/a}}{{/a}}") ==
        Lines{"template-unopened@6:{{/ b }}|b", "template-unopened@20:{{/a}}|a"});
}

TEST_CASE("a tag where no value may stand is reported with the place") {
  CHECK(mistakes_of("<script>{{a}}</script>") == Lines{"template-context@8:{{a}}|<script>"});
  CHECK(mistakes_of("<style>{{a}}</style>") == Lines{"template-context@7:{{a}}|<style>"});
  CHECK(mistakes_of("<!-- {{a}} -->") ==
        Lines{"template-syntax@0:<!--|<!-- -->", "template-context@5:{{a}}|<!-- -->"});
  CHECK(mistakes_of("<p onclick=\"{{a}}\">") == Lines{"template-context@12:{{a}}|onclick=\"\""});
  CHECK(mistakes_of("<p style=\"color:{{a}}\">") == Lines{"template-context@16:{{a}}|style=\"\""});
  CHECK(mistakes_of("<img srcset='{{a}}'>") == Lines{"template-context@13:{{a}}|srcset=\"\""});
  CHECK(mistakes_of("<p class={{a}}>") == Lines{"template-context@9:{{a}}|class="});
  CHECK(mistakes_of("<p class=a{{b}}>") == Lines{"template-context@10:{{b}}|class="});
  CHECK(mistakes_of("<p {{a}}>") == Lines{"template-context@3:{{a}}|<p>"});
  CHECK(mistakes_of("<h{{a}}>") == Lines{"template-context@2:{{a}}|<h>"});
  CHECK(mistakes_of("<{{a}}>") == Lines{"template-context@1:{{a}}|<"});
  CHECK(mistakes_of("</{{a}}>") == Lines{"template-context@2:{{a}}|</"});
  CHECK(mistakes_of("<p data-{{a}}>") == Lines{"template-context@8:{{a}}|<p>"});
  CHECK(mistakes_of("</p{{a}}>") == Lines{"template-context@3:{{a}}|</p>"});
  CHECK(mistakes_of("<!doctype {{a}}>") == Lines{"template-context@10:{{a}}|<!>"});
  CHECK(compiled_xml("<![CDATA[{{a}}]]>").mistakes() ==
        Lines{"template-context@9:{{a}}|<![CDATA[ ]]>"});
  CHECK(compiled_xml("<?a {{b}}?>").mistakes() == Lines{"template-context@4:{{b}}|<? ?>"});
  CHECK(compiled_xml("<style>{{a}}</style>").mistakes() ==
        Lines{"template-context@7:{{a}}|<script>, <style>"});
}

TEST_CASE("a CDATA section in HTML is refused, and a tag in it too") {
  CHECK(mistakes_of("<![CDATA[{{a}}]]>") ==
        Lines{"template-syntax@0:<![CDATA[|<![CDATA[", "template-context@9:{{a}}|<![CDATA[ ]]>"});
}

TEST_CASE("sections may not stand there either") {
  CHECK(mistakes_of("<script>{{#a}}b{{/a}}</script>") ==
        Lines{"template-context@8:{{#a}}|<script>"});
  CHECK(mistakes_of("<!-- {{^a}}b{{/a}} -->") ==
        Lines{"template-syntax@0:<!--|<!-- -->", "template-context@5:{{^a}}|<!-- -->"});
  CHECK(mistakes_of("<p style=\"{{#a}}b{{/a}}\">") ==
        Lines{"template-context@10:{{#a}}|style=\"\""});
  CHECK(mistakes_of("<p class={{#a}}b{{/a}}>") == Lines{"template-context@9:{{#a}}|class="});
  CHECK(mistakes_of("</p{{#a}} {{/a}}>") == Lines{"template-context@3:{{#a}}|</p>"});
}

TEST_CASE("comments of the template may stand anywhere") {
  CHECK(mistakes_of("<scr{{! a }}ipt>{{! b }}</script><p{{! e }} class={{! f }}g>").empty());
}

TEST_CASE("a URL stands alone or before literal text") {
  CHECK(mistakes_of("<a href=\"{{a}}\">").empty());
  CHECK(mistakes_of("<a href='{{a}}#schedule'>").empty());
  CHECK(mistakes_of("<a href=\"#b{{a}}\">") == Lines{"template-context@11:{{a}}|href=\"\""});
  CHECK(mistakes_of("<a href=\" {{a}}\">") == Lines{"template-context@10:{{a}}|href=\"\""});
  CHECK(mistakes_of("<a href=\"{{a}}{{b}}\">") == Lines{"template-context@14:{{b}}|href=\"\""});
  CHECK(mistakes_of("<img src=\"/{{a}}\">") == Lines{"template-context@11:{{a}}|src=\"\""});
  CHECK(mistakes_of("<form action=\"javascript:{{a}}\">") ==
        Lines{"template-context@25:{{a}}|action=\"\""});
}

TEST_CASE("a section and its counterpart may each hold the URL") {
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}{{^a}}{{c}}#d{{/a}}\">").empty());
  CHECK(mistakes_of("<a href=\"{{^a}}{{b}}{{/a}}{{#a}}{{c}}{{/a}}#d\">").empty());
  CHECK(mistakes_of("<a href=\"{{a}}{{#b}}#c{{/b}}\">").empty());
}

TEST_CASE("sections cannot put two URLs or text and a URL together") {
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}{{c}}\">") ==
        Lines{"template-context@26:{{c}}|href=\"\""});
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}{{#c}}{{d}}{{/c}}\">").size() == 1);
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}{{#a}}{{d}}{{/a}}\">").size() == 1);
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}{{^a}}{{c}}{{/a}}{{#a}}{{d}}{{/a}}\">").size() ==
        1);
  CHECK(mistakes_of("<a href=\"{{#a}}{{b}}{{/a}}/{{^a}}{{c}}{{/a}}\">").size() == 1);
  CHECK(mistakes_of("<a href=\"/{{#a}}{{b}}{{/a}}\">").size() == 1);
  CHECK(mistakes_of("<a href=\"{{#a}}/{{/a}}{{^a}}{{/a}}{{b}}\">").size() == 1);
}

TEST_CASE("a partial stands in element content only") {
  CHECK(mistakes_of("<p class=\"{{> page}}\">") ==
        Lines{"template-context@10:{{> page}}|class=\"\""});
  CHECK(mistakes_of("<p {{> page}}>") == Lines{"template-context@3:{{> page}}|<p>"});
  CHECK(mistakes_of("<title>{{> page}}</title>") == Lines{"template-context@7:{{> page}}|<title>"});
  CHECK(mistakes_of("<script>{{> page}}</script>") ==
        Lines{"template-context@8:{{> page}}|<script>"});
}

TEST_CASE("a partial that is not known is reported") {
  CHECK(mistakes_of("a\n  {{> header}}\n") == Lines{"template-missing@4:{{> header}}|header"});
}

TEST_CASE("a partial of the other dialect is reported") {
  CHECK(Compiled({{"page.xml", "{{> item}}"}, {"item.html", "<br>"}}).mistakes() ==
        Lines{"template-context@0:{{> item}}|.xml"});
  CHECK(Compiled({{"page.html", "{{> item}}"}, {"item.xml", "<br/>"}}).mistakes() ==
        Lines{"template-context@0:{{> item}}|.html"});
}

TEST_CASE("sections nest 64 deep and no deeper") {
  const auto nested = [](int depth) {
    std::string content;
    for (int i = 0; i < depth; ++i) content += "{{#a}}";
    for (int i = 0; i < depth; ++i) content += "{{/a}}";
    return mistakes_of(content);
  };
  CHECK(nested(64).empty());
  CHECK(nested(65) == Lines{"template-syntax@384:{{#a}}|{{#}} > 64"});
  CHECK(nested(70) == Lines{"template-syntax@384:{{#a}}|{{#}} > 64"});
}

TEST_CASE("bytes that are no text are reported where they stand") {
  CHECK(mistakes_of(std::string("a\0b", 3)) ==
        Lines{std::string("control-character@1:\0|U+0000", 28)});
  CHECK(mistakes_of("a\xFF"
                    "b\xFE") == Lines{"invalid-utf8@1:\xFF", "invalid-utf8@3:\xFE"});
  CHECK(mistakes_of("\xEF\xBB\xBF\ta\r\n").empty());
}

TEST_CASE("one run reports every mistake in order") {
  CHECK(mistakes_of("{{{a}}}<p class={{b}}>{{#c}}<li>{{/c}}{{/d}}{{> e}}{{#f}}") ==
        Lines{"template-syntax@0:{{{a}}}|{{{", "template-context@16:{{b}}|class=",
              "template-straddle@22:{{#c}}|c", "template-unopened@38:{{/d}}|d",
              "template-missing@44:{{> e}}|e", "template-unclosed@51:{{#f}}|f"});
}

TEST_CASE("hostile templates of a megabyte are read in no time") {
  const std::vector<std::string> units = {"{{#a}}",       "{{/a}}",
                                          "{{#a}}{{/b}}", "<a>{{#a}}",
                                          "<<<<",         std::string(4, '\0'),
                                          "{{#a}}</b>",   "{{a}}",
                                          "<p {{#a}}",    "{{^a}}{{#a}}</a><a>{{/a}}"};
  for (const std::string& unit : units) {
    std::string content;
    while (content.size() < 1'000'000) content += unit;
    Compiled hostile = compiled(content);
    CHECK(hostile.diagnostics.all().size() <= Mistakes::limit);
    CHECK(hostile.render(Object().set("a", Value())).size() <= content.size());
  }
}

}  // namespace
}  // namespace kohyo::render
