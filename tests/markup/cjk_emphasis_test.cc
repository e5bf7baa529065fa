#include "markup/cjk_emphasis.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

/// A character beside a run of `*`, as tats-u/markdown-cjk-friendly (specification.md, section 6.2)
/// sorts it.
struct Neighbour {
  std::string_view text;
  bool is_space;
  bool is_punctuation;
  bool is_cjk;
};

constexpr std::array neighbours = {
    Neighbour{" ", true, false, false},  Neighbour{"　", true, false, true},
    Neighbour{"a", false, false, false}, Neighbour{"7", false, false, false},
    Neighbour{"é", false, false, false}, Neighbour{"は", false, false, true},
    Neighbour{"強", false, false, true}, Neighbour{"ー", false, false, true},
    Neighbour{"ｱ", false, false, true},  Neighbour{"한", false, false, true},
    Neighbour{"。", false, true, true},  Neighbour{"「", false, true, true},
    Neighbour{"）", false, true, true},  Neighbour{"、", false, true, true},
    Neighbour{"｡", false, true, true},   Neighbour{"(", false, true, false},
    Neighbour{":", false, true, false},  Neighbour{"“", false, true, false},
    Neighbour{"…", false, true, false},  Neighbour{"%", false, true, false},
};

bool is_plain_punctuation(const Neighbour& one) {
  return one.is_punctuation && !one.is_cjk;
}

/// Left-flanking by that specification.
bool opens(const Neighbour& before, const Neighbour& after) {
  if (after.is_space) return false;
  return !is_plain_punctuation(after) || before.is_space || is_plain_punctuation(before) ||
         before.is_cjk;
}

bool closes(const Neighbour& before, const Neighbour& after) {
  return opens(after, before);
}

}  // namespace

TEST_CASE("emphasis opens beside every kind of character as the CJK-friendly specification says") {
  for (const Neighbour& before : neighbours) {
    for (const Neighbour& after : neighbours) {
      const std::string markdown =
          "x" + std::string(before.text) + "**" + std::string(after.text) + "x**";
      CAPTURE(markdown);
      const bool is_strong = inline_html_of(markdown).find("<strong>") != std::string::npos;
      CHECK(is_strong == opens(before, after));
    }
  }
}

TEST_CASE("emphasis closes beside every kind of character as the CJK-friendly specification says") {
  for (const Neighbour& before : neighbours) {
    for (const Neighbour& after : neighbours) {
      const std::string markdown =
          "**x" + std::string(before.text) + "**" + std::string(after.text) + "x";
      CAPTURE(markdown);
      const bool is_strong = inline_html_of(markdown).find("<strong>") != std::string::npos;
      CHECK(is_strong == closes(before, after));
    }
  }
}

TEST_CASE("strong text beside Japanese punctuation is strong") {
  CHECK(inline_html_of("**「強調」**は") == "<strong>「強調」</strong>は");
  CHECK(inline_html_of("**強調。**次") == "<strong>強調。</strong>次");
  CHECK(inline_html_of("次は**「強調」**です") == "次は<strong>「強調」</strong>です");
  CHECK(inline_html_of("**注:**本文") == "<strong>注:</strong>本文");
  CHECK(inline_html_of("価格**（税込）**で") == "価格<strong>（税込）</strong>で");
  CHECK(inline_html_of("**Note:**本文") == "<strong>Note:</strong>本文");
  CHECK(inline_html_of("*「弱い」*は") == "<em>「弱い」</em>は");
  CHECK(inline_html_of("***「両方」***は") == "<em><strong>「両方」</strong></em>は");
}

TEST_CASE("a strong link and strong code beside Japanese text are strong") {
  CHECK(inline_html_of("**[2-25](card:2-25)**を") ==
        "<strong><a href=\"/2-25.html\">2-25</a></strong>を");
  CHECK(inline_html_of("次の**[2-25](card:2-25)**を") ==
        "次の<strong><a href=\"/2-25.html\">2-25</a></strong>を");
  CHECK(inline_html_of("は**`番号`**を") == "は<strong><code>番号</code></strong>を");
}

TEST_CASE("strong text with an ideographic variation selector at its end is strong") {
  CHECK(inline_html_of("は葛\U000E0100**(強)**は") == "は葛\U000E0100<strong>(強)</strong>は");
}

TEST_CASE("underscores are emphasis under the parser's own rules") {
  CHECK(inline_html_of("_「弱い」_ は") == "<em>「弱い」</em> は");
  CHECK(inline_html_of("（_弱い_）") == "（<em>弱い</em>）");
  CHECK(inline_html_of("番号_「a」_は") == "番号_「a」_は");
  CHECK(joiner_offsets("番号_「a」_は").empty());
}

TEST_CASE("joiners stand between the run and the punctuation, nowhere else") {
  CHECK(joiner_offsets("は**「強」**は") == std::vector<std::size_t>{5, 14});
  CHECK(joiner_offsets("**「強」** は").empty());
  CHECK(joiner_offsets("ふつうの**強調**です").empty());
  CHECK(joiner_offsets("").empty());
}

TEST_CASE("marks at the start of a line and the borders of cells need no joiner") {
  CHECK(joiner_offsets("**「強」**\n**「強」**").empty());
  CHECK(joiner_offsets("> **「強」**\n>**「強」**").empty());
  CHECK(joiner_offsets(">**強:**").empty());
  CHECK(joiner_offsets("|**「強」**|**強**|").empty());
}

TEST_CASE("an escaped star begins no run") {
  CHECK(inline_html_of("は\\*「強」\\*は") == "は*「強」*は");
  CHECK(joiner_offsets("は\\*「強」\\*は").empty());
}

TEST_CASE("joiners are taken out of text, code, links and HTML") {
  CHECK(inline_html_of("は`**「a」**`は") == "は<code>**「a」**</code>は");
  CHECK(html_of("```\nは**「a」**は\n```\n") == "<pre><code>は**「a」**は\n</code></pre>\n");
  CHECK(inline_html_of("は<b title=\"は*「」*は\">は") ==
        "は&lt;b title=&quot;は*「」*は&quot;&gt;は");
  CHECK(html_of("<div>は**「a」**は</div>\n") == "<p>&lt;div&gt;は**「a」**は&lt;/div&gt;</p>\n");
  CHECK(inline_html_of("[は](https://example.com/a*(b)*c)") ==
        "<a href=\"https://example.com/a*(b)*c\">は</a>");
}

TEST_CASE("an author's own word joiners stay") {
  CHECK(inline_html_of("は\u2060**「強」**\u2060は") == "は\u2060<strong>「強」</strong>\u2060は");
}

TEST_CASE("every joiner is taken out, and nothing else") {
  CHECK(without_joiners("は\uFDD0**\uFDD0「") == "は**「");
  CHECK(without_joiners("\uFDD0").empty());
  CHECK(without_joiners("は\u2060") == "は\u2060");
}

TEST_CASE("what the parser would wrongly take for a footnote is kept from it") {
  CHECK(inline_html_of("a [&#94;bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb] c") ==
        "a [^bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb] c");
  CHECK(inline_html_of("a [&Hat;b] c") == "a [^b] c");
  CHECK(inline_html_of("a [\\^b] c") == "a [^b] c");
  CHECK(inline_html_of("a [^b\n`code` c] d") == "a [^b <code>code</code> c] d");
  CHECK(inline_html_of("a [^ b] c") == "a [^ b] c");
}
