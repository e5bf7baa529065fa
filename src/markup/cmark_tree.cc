#include "markup/cmark_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <cassert>

namespace kohyo::markup {
namespace {

/// Registering writes the library's globals, so it happens once, while all other threads wait.
cmark_syntax_extension* table_extension() {
  static cmark_syntax_extension* const extension = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return cmark_find_syntax_extension("table");
  }();
  assert(extension != nullptr);
  return extension;
}

std::string_view view_of(const char* text) {
  return text == nullptr ? std::string_view() : text;
}

}  // namespace

CmarkTree parse_with_cmark(std::string_view markdown) {
  cmark_syntax_extension* const table = table_extension();
  cmark_parser* const parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  CmarkTree tree(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  return tree;
}

std::string_view literal_of(cmark_node* node) {
  return view_of(cmark_node_get_literal(node));
}

/// The library leaves the buffer of a node without text (`#` alone, a cell that is missing) as it
/// was allocated: only a node whose text was parsed into children has one.
std::string_view content_of(cmark_node* node) {
  if (cmark_node_first_child(node) == nullptr) return {};
  return view_of(cmark_node_get_string_content(node));
}

bool is_named(cmark_node* node, std::string_view type) {
  return view_of(cmark_node_get_type_string(node)) == type;
}

}  // namespace kohyo::markup
