#include "markup/marks.h"

#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Texts = std::vector<std::string>;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size()))
    text.replace(i, from.size(), to);
}

/// `html` without what stands between `open` and `close`, both included.
std::string without_elements(std::string html, std::string_view open, std::string_view close) {
  for (std::size_t i = html.find(open); i != std::string::npos; i = html.find(open, i)) {
    const std::size_t end = html.find(close, i);
    REQUIRE(end != std::string::npos);
    html.erase(i, end + close.size() - i);
  }
  return html;
}

/// HTML with short marks: the words for screen readers are left out.
std::string short_html(std::string_view markdown) {
  const ReadCase read = read_case(markdown);
  CHECK(mistakes_of(read) == none);
  std::string html =
      without_elements(html_of(read.document), "<span class=\"visually-hidden\">", "</span>");
  for (const std::string_view tag : {"<p>", "</p>\n"}) replace_all(html, tag, "");
  return html;
}

/// What is read when the removed text is hidden, without white space.
std::string text_without_removed(const Document& document) {
  std::string html = html_of(document);
  html = without_elements(html, "<aside class=\"footnotes removed-block\">", "</aside>");
  html = without_elements(html, "<span class=\"visually-hidden\">", "</span>");
  html = without_elements(html, "<del>", "</del>");
  html = without_elements(html, "<", ">");
  std::erase_if(html, [](char c) { return c == ' ' || c == '\n'; });
  return html;
}

/// Pieces of Markdown side by side, with and without sense.
std::string some_markdown(std::mt19937& random) {
  static constexpr std::array pieces = {"{++",
                                        "++}",
                                        "{--",
                                        "--}",
                                        "{~~",
                                        "~>",
                                        "~~}",
                                        "検討",
                                        "一部",
                                        "。",
                                        "「実施」",
                                        "word ",
                                        "*",
                                        "**",
                                        "\n",
                                        "\n\n",
                                        "- ",
                                        "\n- 項目",
                                        "|a|b|\n|-|-|\n",
                                        "|",
                                        "> ",
                                        "### 見出し",
                                        "[^1]",
                                        "[文](card:1-1)",
                                        "`{++`",
                                        "{.added}",
                                        "{.removed}",
                                        "\n{.added}\n",
                                        "\n{.removed}\n\n",
                                        "漢字《かんじ》",
                                        "\\",
                                        "<b>",
                                        "7,900万円",
                                        "  \n"};
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<int> length(1, 24);
  std::string markdown;
  for (int i = length(random); i > 0; --i) markdown += pieces[piece(random)];
  return markdown + "\n\n[^1]: 注\n";
}

std::string marked_unit(std::mt19937& random) {
  static constexpr std::array units = {"{++加わる++}",
                                       "{--消える[^2]--}",
                                       "{~~7,900万円~>8,100万円~~}",
                                       "そのまま",
                                       "、",
                                       "。\n",
                                       "**あ{++い++}う**。",
                                       "*{--え*お--}",
                                       "[文{--書--}](card:1-1)",
                                       "{--[消](card:9)--}",
                                       "注[^1]",
                                       "{++`c`++}",
                                       "{++漢字《かんじ》**強**++}、",
                                       "a{-- b--} c",
                                       "{--\n行--}"};
  std::uniform_int_distribution<std::size_t> unit(0, units.size() - 1);
  std::uniform_int_distribution<int> length(1, 4);
  std::string text;
  for (int i = length(random); i > 0; --i) text += units[unit(random)];
  return text;
}

std::string plain_unit(std::mt19937& random) {
  static constexpr std::array units = {"文", "word", "**強**", "注[^1]", "[文](card:1-1)"};
  std::uniform_int_distribution<std::size_t> unit(0, units.size() - 1);
  return units[unit(random)];
}

/// Blocks whose marks are sound.
std::string marked_markdown(std::mt19937& random) {
  std::uniform_int_distribution<int> kind(0, 8);
  std::uniform_int_distribution<int> length(1, 5);
  const auto line = [&] {
    std::string text = marked_unit(random);
    replace_all(text, "\n", " ");
    return text;
  };
  std::string markdown;
  for (int i = length(random); i > 0; --i) {
    switch (kind(random)) {
      case 0:
        markdown += "### 見出し" + line() + "\n\n";
        break;
      case 1:
        markdown += "### " + plain_unit(random) + " {.removed}\n\n";
        break;
      case 2:
        markdown +=
            "- " + line() + "\n- " + plain_unit(random) + "{.removed}\n- " + line() + "\n\n";
        break;
      case 3:
        markdown += "|見出し|b|\n|-|-|\n|" + line() + "|" + line() + "|\n|{--c--}|{--d--}|\n\n";
        break;
      case 4:
        markdown += "|" + plain_unit(random) + "|b|\n|-|-|\n|c|d|\n{.removed}\n\n";
        break;
      case 5:
        markdown += "> " + plain_unit(random) + "\n{.added}\n\n";
        break;
      case 6:
        markdown += plain_unit(random) + "\n{.removed}\n\n";
        break;
      default:
        markdown += "文" + marked_unit(random) + "\n\n";
    }
  }
  for (const std::string_view note : {"[^1]", "[^2]"}) {
    if (markdown.find(note) != std::string::npos) markdown += std::string(note) + ": 注の文\n\n";
  }
  return markdown;
}

std::string shown(const std::vector<MarkedText>& texts) {
  std::string all;
  for (const MarkedText& text : texts)
    all += text.id + "[" + text.before + "][" + text.after + "] ";
  return all;
}

std::string marked_in(std::string_view markdown) {
  return shown(marked_texts(read_case(markdown).document));
}

Texts now(std::string_view markdown) {
  return plain_text(present(read_case(markdown).document));
}
Texts before(std::string_view markdown) {
  return plain_text(former(read_case(markdown).document));
}

}  // namespace

TEST_CASE("marks stand beside Japanese text") {
  CHECK(short_html("検討を{++一部++}実施") == "検討を<ins>一部</ins>実施");
  CHECK(short_html("{~~7,900万円~>8,100万円~~}を") == "<del>7,900万円</del><ins>8,100万円</ins>を");
  CHECK(short_html("「{--検討--}」、{++実施++}。") == "「<del>検討</del>」、<ins>実施</ins>。");
}

TEST_CASE("marks stand innermost, wherever they begin and end") {
  CHECK(short_html("**{++x++}**") == "<strong><ins>x</ins></strong>");
  CHECK(short_html("**あ{++い++}**") == "<strong>あ<ins>い</ins></strong>");
  CHECK(short_html("{++a **b** c++}") == "<ins>a </ins><strong><ins>b</ins></strong><ins> c</ins>");
  CHECK(short_html("**a{++b**c++}") == "<strong>a<ins>b</ins></strong><ins>c</ins>");
  CHECK(short_html("{++[a](card:1)++}") == "<a href=\"/1.html\"><ins>a</ins></a>");
  CHECK(short_html("[a{--b--}](card:1)") == "<a href=\"/1.html\">a<del>b</del></a>");
  CHECK(short_html("{++｜漢字《かんじ》`c`++}") ==
        "<ins><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby><code>c</code></ins>");
}

TEST_CASE("emphasis is the same with marks beside it as without them") {
  CHECK(short_html("a**{++b++}**c") == "a<strong><ins>b</ins></strong>c");
  CHECK(short_html("あ**{++「い」++}**う") == "あ<strong><ins>「い」</ins></strong>う");
  CHECK(short_html("{++**「い」**++}う") == "<strong><ins>「い」</ins></strong>う");
  CHECK(short_html("{~~**「あ」**~>**「い」**~~}") ==
        "<strong><del>「あ」</del></strong><strong><ins>「い」</ins></strong>");
}

TEST_CASE("code shows the signs, and so does what is escaped") {
  CHECK(short_html("`{++x++}`") == "<code>{++x++}</code>");
  CHECK(html_of("```\n{++x++}\n{.added}\n```\n") ==
        "<pre><code>{++x++}\n{.added}\n</code></pre>\n");
  CHECK(short_html("\\{++x+\\+}") == "{++x++}");
  CHECK(short_html("a ~> b -- c ++ d ~~ e") == "a ~&gt; b -- c ++ d ~~ e");
}

TEST_CASE("words for screen readers stand at both ends of a mark") {
  CHECK(html_of("{++a++}") ==
        "<p><ins><span class=\"visually-hidden\">〔追加〕</span>a"
        "<span class=\"visually-hidden\">〔追加終〕</span></ins></p>\n");
  CHECK(html_of("a{--b--}").find("<del><span class=\"visually-hidden\">〔削除〕</span>b") !=
        std::string::npos);
}

TEST_CASE("a label marks the block that it ends") {
  CHECK(short_html("文\n{.added}") == "<ins>文</ins>");
  CHECK(short_html("文 {.added}") == "<ins>文</ins>");
  CHECK(html_of("### 文{.added}").find("<h3 id=\"文\"><ins>") == 0);
  CHECK(short_html("- a {.added}\n- b") == "<ul>\n<li><ins>a</ins></li>\n<li>b</li>\n</ul>\n");
  CHECK(short_html("- a\n  {.added}\n- b") == "<ul>\n<li><ins>a</ins></li>\n<li>b</li>\n</ul>\n");
}

TEST_CASE("a label on the line below a list, quote or table marks all of it") {
  const std::string list = "<ul>\n<li><ins>a</ins></li>\n<li><ins>b</ins></li>\n</ul>\n";
  CHECK(short_html("- a\n- b\n{.added}") == list);
  CHECK(short_html("- a\n- b\n\n{.added}") == list);
  CHECK(short_html("> a\n{.added}") == "<blockquote>\n<ins>a</ins></blockquote>\n");
  CHECK(short_html("> - a\n> {.added}") ==
        "<blockquote>\n<ul>\n<li><ins>a</ins></li>\n</ul>\n</blockquote>\n");
  CHECK(short_html("- a\n  - b\n  {.added}") ==
        "<ul>\n<li>a\n<ul>\n<li><ins>b</ins></li>\n</ul>\n</li>\n</ul>\n");
  const std::string table =
      "<table>\n<thead>\n<tr><th scope=\"col\"><ins>a</ins></th></tr>\n</thead>\n<tbody>\n"
      "<tr><td><ins>b</ins></td></tr>\n</tbody>\n</table>\n";
  CHECK(short_html("|a|\n|-|\n|b|\n{.added}") == table);
  CHECK(short_html("|a|\n|-|\n|b|\n\n{.added}") == table);
}

TEST_CASE("a block that is all removed says so, and a heading is none any more") {
  CHECK(html_of("### a {.removed}").find("<p class=\"removed-block\"><del>") == 0);
  CHECK(html_of("{--a--}").find("<p class=\"removed-block\">") == 0);
  CHECK(html_of("- {--a--}\n- b").find("<ul>\n<li class=\"removed-block\"><del>") == 0);
  CHECK(html_of("|a|\n|-|\n|{--b--}|\n").find("<tr class=\"removed-block\"><td><del>") !=
        std::string::npos);
  CHECK(html_of("a{--b--}").find("removed-block") == std::string::npos);
}

TEST_CASE("removed headings take no id") {
  const std::string html = html_of("### a {.removed}\n\n### a\n");
  CHECK(html.find("<h3 id=\"a\">a</h3>") != std::string::npos);
}

TEST_CASE("a removed link is text, and nobody looks it up") {
  const ReadCase read = read_case("{--[a](card:1)--}[b{--c--}](card:2)");
  CHECK(links_of(read.document).size() == 1);
  CHECK(html_of(read.document).find("/1.html") == std::string::npos);
}

TEST_CASE("mistakes in marks are told at their place") {
  CHECK(mistakes_in("あ{++い") == Texts{"mark-unclosed \"{++\" {++ ++}"});
  CHECK(mistakes_in("{++a\n\nb++}") ==
        Texts{"mark-unclosed \"{++\" {++ ++}", "mark-unopened \"++}\" ++} {++"});
  CHECK(mistakes_in("|a|b|\n|-|-|\n|{++c|d++}|\n") ==
        Texts{"mark-unclosed \"{++\" {++ ++}", "mark-unopened \"++}\" ++} {++"});
  CHECK(mistakes_in("{~~a~~}") == Texts{"mark-unclosed \"{~~\" {~~ ~>"});
  CHECK(mistakes_in("あ--}") == Texts{"mark-unopened \"--}\" --} {--"});
  CHECK(mistakes_in("{++a{--b--}++}") == Texts{"mark-nested \"{--\""});
  CHECK(mistakes_in("あ{++++}") == Texts{"mark-empty \"{++++}\" {++"});
  CHECK(mistakes_in("a{++[^1]++}\n\n[^1]: b\n") == Texts{"mark-empty \"{++[^1]++}\" {++"});
  CHECK(mistakes_in("{~~~>a~~}") == Texts{"mark-empty \"{~~~>\" {~~"});
  CHECK(mistakes_in("{++a++}b\n{.added}") == Texts{"mark-nested \"{.added}\""});
  CHECK(mistakes_in("a {.added} b") == Texts{"mark-empty \"{.added}\" {.added}"});
  CHECK(mistakes_in("{.removed}") == Texts{"mark-empty \"{.removed}\" {.removed}"});
  CHECK(mistakes_in("```\na\n```\n\n{.added}") == Texts{"mark-empty \"{.added}\" {.added}"});
  CHECK(mistakes_in("<div>{++a</div>") == Texts{"mark-unclosed \"{++\" {++ ++}"});
}

TEST_CASE("notes of removed text alone are removed, and come last") {
  const std::string_view markdown = "{--a[^1]--}b[^2]c[^2]\n\n[^1]: d\n\n[^2]: e\n";
  CHECK(now(markdown) == Texts{"bc", "e"});
  CHECK(before(markdown) == Texts{"abc", "d", "e"});
  CHECK(marked_in(markdown) == "1[abc][bc] removed-2[d][] ");
  const std::string html = html_of(markdown);
  CHECK(html.find("<li id=\"fn-2\" class=\"removed-block\">") != std::string::npos);
  CHECK(mistakes_in("{--a[^1]--}b\n\n[^1]: c{++d++}\n") == Texts{"mark-nested \"{++\""});
}

TEST_CASE("the text now and before") {
  const std::string_view markdown =
      "### a {.removed}\n\n### a\n\n- b\n- {--c--}\n\n{~~d~>e~~}f\n\n|g|\n|-|\n|{++h++}|\n";
  CHECK(now(markdown) == Texts{"a", "b", "ef", "g", "h"});
  CHECK(before(markdown) == Texts{"a", "a", "b", "c", "df", "g"});
  CHECK(html_of(former(read_case(markdown).document)).find("<h3 id=\"a-2\">") != std::string::npos);
  CHECK(marked_in(markdown) == "removed-1[a][] removed-4[c][] 3[df][ef] 5[][h] ");
}

TEST_CASE("line ends vanish as they would without the removed text") {
  CHECK(now("日本\n{--Japan--}語") == Texts{"日本語"});
  CHECK(now("日本{--Japan--}\n語") == Texts{"日本語"});
  CHECK(now("日本{--a\nb--}語") == Texts{"日本語"});
  CHECK(before("日本{--a\nb--}語") == Texts{"日本a b語"});
}

TEST_CASE("marked documents keep their promises, sound or not") {
  std::mt19937 random(20250401);
  for (int round = 0; round < 4000; ++round) {
    const bool is_sound = round % 2 == 0;
    const std::string markdown = is_sound ? marked_markdown(random) : some_markdown(random);
    CAPTURE(markdown);
    const ReadCase read = read_case(markdown);
    if (is_sound) CHECK(mistakes_of(read) == none);
    const Document document_now = present(read.document);
    const Document document_before = former(read.document);
    CHECK_FALSE(has_marks(document_now));
    CHECK_FALSE(has_marks(document_before));
    CHECK(plain_text(document_now) == plain_text(read.document));
    CHECK(links_of(document_now).size() == links_of(read.document).size());
    const std::string html = html_of(read.document);
    CHECK(html.find("\xEF\xB7\x90") == std::string::npos);
    if (is_sound) {
      CHECK(text_without_removed(read.document) == text_without_removed(document_now));
      const Texts texts_now = plain_text(document_now);
      const Texts texts_before = plain_text(document_before);
      for (const MarkedText& text : marked_texts(read.document)) {
        const bool is_gone = text.id.starts_with("removed-");
        const std::size_t number = std::stoul(is_gone ? text.id.substr(8) : text.id);
        const Texts& texts = is_gone ? texts_before : texts_now;
        REQUIRE(number >= 1);
        REQUIRE(number <= texts.size());
        CHECK(texts[number - 1] == (is_gone ? text.before : text.after));
      }
    }
  }
}

TEST_CASE("a document without marks is its own text now") {
  const Document document = read_case("## a\n\nb[^1] **c**\n\n- d\n\n[^1]: e\n").document;
  CHECK_FALSE(has_marks(document));
  CHECK(html_of(present(document)) == html_of(document));
  CHECK(html_of(former(document)) == html_of(document));
  CHECK(marked_texts(document).empty());
}

TEST_CASE("very many marks take little time") {
  for (const std::string_view unit : {"{++", "++}", "{~~a~>", "{++a++}", "**{++a++}**", "{.added}",
                                      "a\n\n{.added}\n\n", "- a\n{.added}\n"}) {
    CAPTURE(unit);
    const ReadCase read = read_case(repeat(unit, 32 * 1024 / unit.size()));
    CHECK(marked_texts(read.document).size() <= 32 * 1024);
  }
}
