// What HTML's names mean to templates: tables from the HTML standard.
#pragma once

#include <string_view>

namespace kohyo::render {

/// How a template is scanned. XML has no void, raw or implied elements, and its names are
/// case-sensitive.
enum class Dialect { html, xml };

/// What stands between an element's tags.
enum class ElementKind {
  normal,
  empty,  ///< a void element: no content, no end tag
  raw,    ///< content is no markup, and character references mean nothing in it
  rcdata  ///< content is text only
};

/// HTML standard, section 13.1.2. `name` is in lower case. Elements that are raw only to some
/// browsers or settings count as raw.
ElementKind kind_of_element(std::string_view name);

/// Elements whose content is not HTML: there `<path/>` is a whole element.
bool is_foreign_root(std::string_view name);

enum class AttributeKind {
  plain,
  url,       ///< an address: takes only a URL
  forbidden  ///< a program, a style sheet, a list of addresses or a document: no escaping makes a
             ///< value safe in it
};

/// `name` is in lower case; a prefix as in xlink:href does not count.
AttributeKind kind_of_attribute(std::string_view name);

}  // namespace kohyo::render
