// The edited lines say what the marks say, by the reader of prose itself.
#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "edit/accept_prose.h"
#include "markup/marks.h"
#include "markup/read_markdown.h"
#include "markup/render_document.h"

using namespace kohyo;

namespace {

using Texts = std::vector<std::string>;

struct Read {
  markup::Document document;
  base::Diagnostics diagnostics;
};

Read read(const std::string& text) {
  base::Sources sources;
  const base::SourceId id = sources.add({"a.md", text});
  Read result;
  result.document = markup::read_markdown(sources, sources.whole(id), 3, result.diagnostics);
  return result;
}

std::string unit(std::mt19937& random) {
  static constexpr std::array units = {"{++加わる++}",
                                       "{--消える[^2]--}",
                                       "{~~7,900万円~>8,100万円~~}",
                                       "そのまま",
                                       "、",
                                       "。\n",
                                       "**あ{++い++}う**。",
                                       "[文{--書--}](card:1-1)",
                                       "{--[消](card:9)--}",
                                       "注[^1]",
                                       "{++`c`++}、",
                                       "{++漢字《かんじ》**強**++}、",
                                       "a{-- b--} c",
                                       "{--\n行--}",
                                       "{--まるごと--}",
                                       "`{--c--}`。",
                                       "\\{++d++}"};
  std::uniform_int_distribution<std::size_t> any(0, units.size() - 1);
  std::uniform_int_distribution<int> length(1, 4);
  std::string text;
  for (int i = length(random); i > 0; --i) text += units[any(random)];
  return text;
}

std::string plain(std::mt19937& random) {
  static constexpr std::array units = {"文", "word", "**強**", "注[^1]", "[文](card:1-1)"};
  std::uniform_int_distribution<std::size_t> any(0, units.size() - 1);
  return units[any(random)];
}

std::string line(std::mt19937& random) {
  std::string text = unit(random);
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

std::string block(std::mt19937& random) {
  std::uniform_int_distribution<int> kind(0, 14);
  switch (kind(random)) {
    case 0:
      return "### 見出し" + line(random) + "\n\n";
    case 1:
      return "### " + plain(random) + " {.removed}\n\n";
    case 2:
      return "- " + line(random) + "\n- " + plain(random) + "{.removed}\n- " + line(random) +
             "\n\n";
    case 3:
      return "|見出し|b|\n|-|-|\n|" + line(random) + "|" + line(random) +
             "|\n|{--c--}|{--d--}|\n\n";
    case 4:
      return "|" + plain(random) + "|b|\n|-|-|\n|c|d|\n{.removed}\n\n";
    case 5:
      return "> " + plain(random) + "\n{.added}\n\n";
    case 6:
      return plain(random) + "\n{.removed}\n\n";
    case 7:
      return "- " + plain(random) + "\n- " + plain(random) + "\n{.removed}\n\n";
    case 8:
      return "- 親\n  - " + plain(random) + "\n  - b\n  {.removed}\n- c\n\n";
    case 9:
      return "> " + plain(random) + "\n> 続き\n{.removed}\n\n";
    case 10:
      return "1. {--一--}\n2. " + line(random) + "\n\n   " + plain(random) + "\n\n";
    case 11:
      return "| a {.removed} | b |\n|---|---|\n| c {.removed} | d {.removed} |\n| e | f {.added} "
             "|\n\n";
    case 12:
      return "- {--消える--}\n  - 残る\n- 次 {.added}\n\n";
    default:
      return "文" + unit(random) + "\n\n";
  }
}

std::string prose(std::mt19937& random) {
  std::uniform_int_distribution<int> length(1, 5);
  std::string text;
  for (int i = length(random); i > 0; --i) text += block(random);
  for (const std::string_view note : {"[^1]", "[^2]"}) {
    if (text.find(note) != std::string::npos) text += std::string(note) + ": 注の文\n\n";
  }
  return text;
}

/// The texts as a reader sees them: spaces at the ends of cells do not show.
Texts shown(const markup::Document& document) {
  Texts texts = markup::plain_text(document);
  for (std::string& text : texts) std::erase(text, ' ');
  return texts;
}

}  // namespace

TEST_CASE("accepted prose reads as the marks read") {
  // Until prose is read with its marks there is nothing to compare with.
  if (!markup::has_marks(read("{++x++}\n").document)) return;
  std::mt19937 random(20260402);
  int marked = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string text = prose(random);
    const Read before = read(text);
    if (before.diagnostics.has_errors() || !markup::has_marks(before.document)) continue;
    ++marked;
    const std::string accepted = edit::accept_prose(text);
    const Read after = read(accepted);
    INFO(text << "\n->\n" << accepted);
    CHECK_FALSE(after.diagnostics.has_errors());
    CHECK_FALSE(markup::has_marks(after.document));
    CHECK(shown(after.document) == shown(markup::present(before.document)));
    CHECK(edit::accept_prose(accepted) == accepted);
  }
  CHECK(marked > 1000);
}
