#include "markup/cmark_tree.h"

#include <catch2/catch.hpp>

using namespace kohyo::markup;

namespace {

cmark_node* first_of(const CmarkTree& tree) {
  return cmark_node_first_child(tree.get());
}

}  // namespace

TEST_CASE("tables and footnotes are read") {
  const CmarkTree tree = parse_with_cmark("|a|\n|-|\n|b|\n\nc[^1]\n\n[^1]: d\n");
  cmark_node* const table = first_of(tree);
  CHECK(is_named(table, "table"));
  CHECK(is_named(cmark_node_first_child(table), "table_header"));
  CHECK(is_named(cmark_node_last_child(table), "table_row"));
  CHECK(cmark_node_get_type(cmark_node_last_child(tree.get())) == CMARK_NODE_FOOTNOTE_DEFINITION);
}

TEST_CASE("no other extension is attached") {
  const CmarkTree tree = parse_with_cmark("~~a~~ www.example.com https://example.com\n\n- [ ] b\n");
  cmark_node* const text = cmark_node_first_child(first_of(tree));
  CHECK(literal_of(text) == "~~a~~ www.example.com https://example.com");
  CHECK(cmark_node_next(text) == nullptr);
  CHECK(is_named(cmark_node_first_child(cmark_node_last_child(tree.get())), "item"));
}

TEST_CASE("the content of a block is its text before it was parsed") {
  const CmarkTree tree = parse_with_cmark("> *a*\nb\n");
  CHECK(content_of(cmark_node_first_child(first_of(tree))) == "*a*\nb\n");
}

TEST_CASE(
    "a block without text has no content, though the library would show what was left in memory") {
  const CmarkTree tree = parse_with_cmark("#\n\n|a|b|\n|-|-|\n|c|\n");
  CHECK(content_of(first_of(tree)).empty());
  cmark_node* const row = cmark_node_last_child(cmark_node_last_child(tree.get()));
  CHECK(content_of(cmark_node_last_child(row)).empty());
}

TEST_CASE("a node without a literal has an empty one") {
  const CmarkTree tree = parse_with_cmark("a\n");
  CHECK(literal_of(first_of(tree)).empty());
  CHECK(literal_of(tree.get()).empty());
}
