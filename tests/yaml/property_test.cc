// What holds for any bytes: reading ends, and no text that was accepted is lost or changed.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "support/reports.h"
#include "yaml/parse.h"

using namespace kohyo;

namespace {

using Random = std::mt19937;

std::size_t below(std::size_t limit, Random& random) {
  return random() % limit;
}

/// Pieces that YAML gives a meaning, and words.
std::string random_yaml(Random& random) {
  static const std::vector<std::string> pieces = {
      "a",   "b",    "c1",  "title", "文書",  ": ",    ":",      "- ",       "-",    " ",
      "  ",  "    ", "\n",  "\n",    "\n",    "\n  ",  "\n    ", "\n- ",     "\"",   "'",
      "#",   " #",   "[",   "]",     ", ",    ",",     "{",      "}",        "&x ",  "*x",
      "!t ", "|",    ">",   "%",     "@",     "`",     "? ",     "null",     "~",    "NO",
      "017", "\\",   "\\n", "\t",    "---",   "...",   "\r\n",   "：",       "<<: ", "\u3000",
      "=",   "+",    "a: ", "b: ",   "\nc: ", "\nd: ", "[a, b]", "\"x: y\"", "'z'"};
  std::string text;
  const std::size_t count = below(30, random);
  for (std::size_t i = 0; i < count; ++i) text += pieces[below(pieces.size(), random)];
  return text;
}

/// A sound file with a few pieces of it changed.
std::string changed_yaml(Random& random) {
  std::string text =
      "id: 1-1\ntitle:\n  ja: 申請\n  en: \"Forms: new\"\nlist: [a, \"b\", 'c']\n"
      "rows:\n  - id: x\n    R6: ―\n    R7:\n      - one\n      - ja: two\n        # note\n        "
      "en: 2\nlast: 'it''s'\n";
  const std::size_t count = 1 + below(4, random);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = below(text.size(), random);
    static const std::vector<std::string> inserts = {
        " ", "\n", ":", ": ", "- ", "#", " #", "\"", "'",  "[",  "]", ",",
        "{", "&",  "*", "!",  "|",  ">", "%",  "?",  "\t", "\\", "a", "\u3000"};
    switch (below(3, random)) {
      case 0:
        text.erase(at, 1 + below(3, random));
        break;
      case 1:
        text.insert(at, inserts[below(inserts.size(), random)]);
        break;
      default:
        text.replace(at, 1, inserts[below(inserts.size(), random)]);
    }
  }
  return text;
}

/// Marks the bytes of every scalar and key, and checks that plain ones are what stands there.
void cover(const yaml::Node& node, const std::string& text, std::vector<bool>& covered) {
  const auto mark = [&](base::Span span) {
    for (std::uint32_t i = span.begin; i < span.end; ++i) covered[i] = true;
  };
  if (node.kind == yaml::Node::Kind::scalar) {
    mark(node.span);
    if (!node.quoted)
      CHECK(text.substr(node.span.begin, node.span.end - node.span.begin) == node.text);
  }
  for (const yaml::Node& item : node.items) cover(item, text, covered);
  for (const yaml::Entry& entry : node.entries) {
    mark(entry.key_span);
    cover(entry.value, text, covered);
  }
}

/// The first byte that is no mark of YAML, no comment and no part of the tree; empty if there is
/// none.
std::string lost_text(const std::string& text, const std::vector<bool>& covered) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_blank_before =
        i == 0 || std::string_view(" \t\n").find(text[i - 1]) != std::string_view::npos;
    if (!covered[i] && text[i] == '#' && is_blank_before) i = text.find('\n', i);
    if (i == std::string::npos) break;
    const bool is_mark = std::string_view(" \t\r\n-:[],").find(text[i]) != std::string_view::npos;
    if (!covered[i] && !is_mark) return text.substr(i);
  }
  return {};
}

/// `is_file`: the text is one that `load::check_source` lets pass; then the lint has words for
/// every mistake.
void check(const std::string& text, bool is_file) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"x.yml", text});
  const std::optional<yaml::Node> node = yaml::parse(sources, sources.whole(id), diagnostics);
  INFO(text);
  for (const base::Diagnostic& diagnostic : diagnostics.all()) {
    CHECK(diagnostic.span.begin <= diagnostic.span.end);
    CHECK(diagnostic.span.end <= text.size() + 1);
    CHECK((!is_file || diagnostic.code != base::Code::yaml_syntax));
  }
  if (!node) return;
  std::vector<bool> covered(text.size(), false);
  cover(*node, text, covered);
  CHECK(lost_text(text, covered) == "");
}

}  // namespace

TEST_CASE("no text that is accepted is lost: made of YAML's own marks") {
  Random random(1);
  for (int i = 0; i < 60000; ++i) check(random_yaml(random), true);
}

TEST_CASE("no text that is accepted is lost: a sound file with slips of the pen") {
  Random random(2);
  for (int i = 0; i < 60000; ++i) check(changed_yaml(random), true);
}

TEST_CASE("reading any bytes ends, and every position lies in them") {
  Random random(3);
  for (int i = 0; i < 2000; ++i) {
    std::string text(below(400, random), '\0');
    std::ranges::generate(text, [&] { return static_cast<char>(random() % 256); });
    check(text, false);
  }
}
