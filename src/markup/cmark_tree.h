// The parser's tree, owned. Everything from cmark-gfm comes through here.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string_view>

namespace kohyo::markup {

struct FreeCmarkNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

/// The root of a parsed document.
using CmarkTree = std::unique_ptr<cmark_node, FreeCmarkNode>;

/// Parses `markdown`, which has passed `markdown_is_bounded`, with tables and footnotes and no
/// other extension: the others write global tables while they parse and spoil Japanese text. May
/// run on any thread.
CmarkTree parse_with_cmark(std::string_view markdown);

/// A node's literal text; empty where it has none.
std::string_view literal_of(cmark_node* node);

/// A paragraph's, heading's or cell's text before its inlines were parsed; empty where it has no
/// children.
std::string_view content_of(cmark_node* node);

/// Whether the node has this type; tables are known by name only ("table", "table_row",
/// "table_header").
bool is_named(cmark_node* node, std::string_view type);

}  // namespace kohyo::markup
