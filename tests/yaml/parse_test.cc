#include "yaml/parse.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "support/reports.h"

using namespace kohyo;
using test::Lines;
using Kind = yaml::Node::Kind;

namespace {

/// A text read as YAML, and what was reported.
class Parsed {
 public:
  explicit Parsed(const std::string& text) {
    const base::SourceId id = sources_.add({"x.yml", text});
    root_ = yaml::parse(sources_, sources_.whole(id), diagnostics_);
  }
  bool has_root() const { return root_.has_value(); }
  const yaml::Node& root() const {
    REQUIRE(root_);
    return *root_;
  }
  const yaml::Node& operator[](std::string_view key) const {
    const yaml::Node* node = root().find(key);
    REQUIRE(node != nullptr);
    return *node;
  }
  std::string_view at(base::Span span) const { return sources_.text(span); }
  Lines reports() const { return test::reports(sources_, diagnostics_); }

 private:
  base::Sources sources_;
  base::Diagnostics diagnostics_;
  std::optional<yaml::Node> root_;
};

std::string text_of(const std::string& value) {
  const Parsed parsed("a: " + value + "\n");
  INFO(value);
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].kind == Kind::scalar);
  return parsed["a"].text;
}

}  // namespace

TEST_CASE("every scalar stays the text that was typed") {
  for (const char* text :
       {"NO",         "on",       "yes",      "017", "1.0", "1e3", "0x10", "true",
        "2025-03-31", "12:30:45", "-5",       "+5",  ".5",  "=",   "null", "Null",
        "NULL",       "~",        "nullable", "文",  "C#",  "a,b", "x'y"}) {
    CHECK(text_of(text) == text);
  }
}

TEST_CASE("null and tilde are texts in lists and as keys too") {
  const Parsed parsed("a: [null, ~]\nb:\n  - NULL\n  -\n  - x\nnull: 1\n~: 2\n");
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].items[0].text == "null");
  CHECK(parsed["a"].items[1].text == "~");
  CHECK(parsed["b"].items[0].text == "NULL");
  CHECK(parsed["b"].items[1].is_blank());
  CHECK(parsed["null"].text == "1");
  CHECK(parsed["~"].text == "2");
}

TEST_CASE("a missing value is blank, even before a key that reads null") {
  const Parsed parsed("a:\nnull: x\nb:\n");
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].is_blank());
  CHECK(parsed["null"].text == "x");
  CHECK(parsed["b"].is_blank());
}

TEST_CASE("quoted texts are told from plain ones, and keep colons, hashes and quotes") {
  CHECK(text_of("\"x: y #z\"") == "x: y #z");
  CHECK(text_of("'x: y #z'") == "x: y #z");
  CHECK(text_of("'it''s'") == "it's");
  CHECK(text_of("\"say \\\"x\\\" and \\\\\"") == "say \"x\" and \\");
  CHECK(text_of("\"\\u3042\\x41\"") == "あA");
  CHECK(text_of("\"\"").empty());
  const Parsed parsed("a: \"\"\nb:\nc: ''\nd: x\n");
  CHECK(parsed["a"].quoted);
  CHECK_FALSE(parsed["a"].is_blank());
  CHECK(parsed["b"].is_blank());
  CHECK(parsed["c"].quoted);
  CHECK_FALSE(parsed["d"].quoted);
}

TEST_CASE("spans cover scalars with their quotes, and keys") {
  const Parsed parsed("見: 文書\n\"k: y\": 'it''s'\nlist: [財, \"x\"]\n");
  CHECK(parsed.at(parsed["見"].span) == "文書");
  CHECK(parsed.at(parsed["k: y"].span) == "'it''s'");
  CHECK(parsed.at(parsed["list"].items[0].span) == "財");
  CHECK(parsed.at(parsed["list"].items[1].span) == "\"x\"");
  CHECK(parsed.at(parsed.root().entries[0].key_span) == "見");
  CHECK(parsed.at(parsed.root().entries[1].key_span) == "\"k: y\"");
}

TEST_CASE("spans of maps and lists go from their first to their last character") {
  const Parsed parsed("a:\n  b: 1\n  c: [x, y]\nd: 2\n");
  CHECK(parsed.at(parsed["a"].span) == "b: 1\n  c: [x, y");
  CHECK(parsed.at(parsed["a"].find("c")->span) == "[x, y");
}

TEST_CASE("maps keep the order of their keys, lists that of their items") {
  const Parsed parsed("z: 1\na: 2\nm:\n  - y\n  - b\n");
  CHECK(parsed.root().kind == Kind::map);
  CHECK(parsed.root().entries[0].key == "z");
  CHECK(parsed.root().entries[2].key == "m");
  CHECK(parsed["m"].kind == Kind::list);
  CHECK(parsed["m"].items[1].text == "b");
}

TEST_CASE("only maps have keys") {
  const Parsed parsed("a: [x]\n");
  CHECK(parsed["a"].find("x") == nullptr);
  CHECK(parsed.root().find("b") == nullptr);
  CHECK(parsed["a"].items[0].find("x") == nullptr);
}

TEST_CASE("the second of two equal keys is reported with the line of the first") {
  const Parsed parsed("a: 1\nb: 2\n\"a\": 3\n");
  CHECK(parsed.reports() == Lines{"yaml-duplicate-key 3:1 [\"a\"] a, 1"});
  CHECK_FALSE(parsed.has_root());
  CHECK(Parsed("a:\n  x: 1\nb:\n  x: 2\n").reports().empty());
  CHECK(Parsed("a: 1\nb: 2\na: 3\nb: 4\n").reports() == Lines{"yaml-duplicate-key 3:1 [a] a, 1"});
}

TEST_CASE("positions are those of the source when the YAML begins inside it") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const std::string text = "---\na: 1\nb: 2\na: 3\n---\n# ja\n";
  const base::SourceId id = sources.add({"x.md", text});
  CHECK_FALSE(yaml::parse(sources, {id, 4, 19}, diagnostics));
  CHECK(test::reports(sources, diagnostics) == Lines{"yaml-duplicate-key 4:1 [a] a, 2"});
}

TEST_CASE("lines may end in CRLF") {
  const Parsed parsed("a: 文\r\nb:\r\n  - x\r\n  - \"y\"\r\n");
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].text == "文");
  CHECK(parsed["b"].items[0].text == "x");
  CHECK(parsed.at(parsed["b"].items[1].span) == "\"y\"");
}

TEST_CASE("a byte order mark is passed over, and positions do not count it") {
  const Parsed parsed("\uFEFFa: 1\na: 2\n");
  CHECK(parsed.reports() == Lines{"yaml-duplicate-key 2:1 [a] a, 1"});
  const Parsed sound("\uFEFF文: x\n");
  CHECK(sound.at(sound.root().entries[0].key_span) == "文");
  CHECK(sound.at(sound["文"].span) == "x");
}

TEST_CASE("files without content give nothing and no report") {
  for (const char* text : {"", "\n\n", "# note\n", "---\n", "\uFEFF", "  \n# x"}) {
    const Parsed parsed(text);
    CHECK_FALSE(parsed.has_root());
    CHECK(parsed.reports().empty());
  }
}

TEST_CASE("comments are left out wherever they may stand") {
  const Parsed parsed("# a\na: 1\n  # b\nb: # c\n  - x\n  # d\n  - \"y\" # e\n");
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].text == "1");
  REQUIRE(parsed["b"].items.size() == 2);
  CHECK(parsed["b"].items[1].text == "y");
}

TEST_CASE("a value may be a list in brackets below its key") {
  const Parsed parsed("a:\n  [x, y]\nb: 1\n");
  CHECK(parsed.reports().empty());
  CHECK(parsed["a"].items.size() == 2);
}

TEST_CASE("sixteen levels can be read, seventeen cannot") {
  const auto nested = [](int levels) {
    std::string text;
    for (int i = 0; i < levels; ++i) text += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    return text;
  };
  CHECK(Parsed(nested(16)).reports().empty());
  CHECK(Parsed(nested(17)).reports() == Lines{"yaml-too-deep 17:17 [a] 16"});
  const std::string brackets(8, '[');
  CHECK(Parsed(nested(9) + "         " + brackets + std::string(8, ']') + "\n").reports() ==
        Lines{"yaml-too-deep 10:17 [[] 16"});
}

TEST_CASE("what the lint lets pass and yaml-cpp refuses is reported where yaml-cpp stopped") {
  // Two byte order marks: no file gets here with them, for check_source refuses it.
  const Parsed parsed(
      "\uFEFF\uFEFF"
      "`x: 1\n");
  CHECK_FALSE(parsed.has_root());
  REQUIRE(parsed.reports().size() == 1);
  CHECK(parsed.reports()[0].starts_with("yaml-syntax 1:1 "));
}

TEST_CASE("hostile sizes take little time") {
  const auto seconds = [](const std::string& text) {
    const auto begin = std::chrono::steady_clock::now();
    const Parsed parsed(text);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  constexpr std::size_t megabyte = 1024 * 1024;
  std::string keys;
  for (int i = 0; keys.size() < 256 * 1024; ++i) keys += "k" + std::to_string(i) + ": x\n";
  std::string items;
  while (items.size() < 256 * 1024) items += "- x\n";
  CHECK(seconds(std::string(2 * megabyte, '[')) < 5);
  CHECK(seconds("a: " + std::string(2 * megabyte, '[')) < 5);
  CHECK(seconds("a: \"" + std::string(megabyte, 'x') + "\"\n") < 5);
  CHECK(seconds("a: " + std::string(megabyte, 'x') + "\n") < 5);
  CHECK(seconds(std::string(megabyte, ' ') + "a: 1\n") < 5);
  CHECK(seconds(std::string(256 * 1024, '\n') + "a: 1\n") < 5);
  CHECK(seconds(keys) < 10);
  CHECK(seconds(items) < 5);
}
