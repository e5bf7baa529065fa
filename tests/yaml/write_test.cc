#include "yaml/write.h"

#include <catch2/catch.hpp>
#include <random>

#include "yaml/parse.h"

using namespace kohyo;
using yaml::Node;
using yaml::Value;

namespace {

Value as_value(const Node& node) {
  if (node.kind == Node::Kind::scalar) return Value::of(node.text);
  Value value;
  if (node.kind == Node::Kind::list) {
    value = Value::list({});
    for (const Node& item : node.items) value.items.push_back(as_value(item));
  }
  for (const yaml::Entry& entry : node.entries) value.set(entry.key, as_value(entry.value));
  return value;
}

/// What a reader makes of the lines; nothing where it finds a mistake.
std::optional<Value> read_back(const std::string& lines) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"a.yml", lines});
  const std::optional<Node> node = yaml::parse(sources, sources.whole(id), diagnostics);
  if (!node || !diagnostics.all().empty()) return {};
  return as_value(*node);
}

Value map_of(const std::string& key, Value value) {
  Value map;
  map.set(key, std::move(value));
  return map;
}

}  // namespace

TEST_CASE("plain text stands as it is, text that YAML reads otherwise in quotes") {
  CHECK(yaml::scalar("架電") == "架電");
  CHECK(yaml::scalar("1-9") == "1-9");
  CHECK(yaml::scalar("―") == "―");
  CHECK(yaml::scalar("Step 1: forms") == "\"Step 1: forms\"");
  CHECK(yaml::scalar("文 #2") == "\"文 #2\"");
  CHECK(yaml::scalar("") == "\"\"");
  CHECK(yaml::scalar("\"a\"") == "\"\\\"a\\\"\"");
}

TEST_CASE("maps, lists of texts and lists of maps in block style") {
  Value task = map_of("id", Value::of("forms"));
  task.set("task", map_of("ja", Value::of("見直し")));
  task.set("R6", Value::list({Value::of("検討"), map_of("added", Value::of("実施"))}));
  Value card = map_of("departments", Value::list({Value::of("finance"), Value::of("parks")}));
  card.set("schedule", Value::list({task}));
  const std::string lines = yaml::map_lines(card, 0);
  CHECK(lines ==
        "departments: [finance, parks]\n"
        "schedule:\n"
        "  - id: forms\n"
        "    task:\n"
        "      ja: 見直し\n"
        "    R6:\n"
        "      - 検討\n"
        "      - added: 実施\n");
  CHECK(read_back(lines) == card);
}

TEST_CASE("any sound text comes back from the lines that state it") {
  const std::vector<std::string> pieces{
      "a",  "検討", " ",   "  ",  ":",    ": ",  "#",  " #",          "-",    "- ",
      "\"", "'",    "\\",  "[",   "]",    "{",   "}",  ",",           "&",    "*",
      "!",  "|",    ">",   "%",   "@",    "`",   "~",  "=",           "0",    "?",
      "? ", "<<",   "...", "---", "null", "yes", "　", "👩‍👧", "שלום", "‐"};
  std::mt19937 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t n = random() % 5 + 1; n > 0; --n) text += pieces[random() % pieces.size()];
    Value map = map_of("ja", Value::of(text));
    map.set("list", Value::list({Value::of(text), Value::of("b")}));
    map.set("items", Value::list({map_of("was", Value::of(text))}));
    const std::string lines = yaml::map_lines(map, 0);
    INFO(lines);
    const std::optional<Value> read = read_back(lines);
    REQUIRE(read);
    REQUIRE(*read == map);
  }
}
