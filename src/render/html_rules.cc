#include "render/html_rules.h"

#include <algorithm>
#include <array>

namespace kohyo::render {
namespace {

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

ElementKind kind_of_element(std::string_view name) {
  static constexpr auto empty =
      std::to_array<std::string_view>({"area", "base", "br", "col", "embed", "hr", "img", "input",
                                       "link", "meta", "param", "source", "track", "wbr"});
  static constexpr auto raw = std::to_array<std::string_view>(
      {"script", "style", "iframe", "noembed", "noframes", "plaintext", "xmp"});
  static constexpr auto rcdata = std::to_array<std::string_view>({"title", "textarea"});
  if (contains(empty, name)) return ElementKind::empty;
  if (contains(raw, name)) return ElementKind::raw;
  if (contains(rcdata, name)) return ElementKind::rcdata;
  return ElementKind::normal;
}

bool is_foreign_root(std::string_view name) {
  return name == "svg" || name == "math";
}

AttributeKind kind_of_attribute(std::string_view name) {
  static constexpr auto urls =
      std::to_array<std::string_view>({"action", "data", "formaction", "href", "src"});
  static constexpr auto forbidden =
      std::to_array<std::string_view>({"imagesrcset", "srcdoc", "srcset", "style"});
  const std::string_view local = name.substr(name.rfind(':') + 1);  // npos + 1 is 0
  if (local.starts_with("on") || contains(forbidden, local)) return AttributeKind::forbidden;
  return contains(urls, local) ? AttributeKind::url : AttributeKind::plain;
}

}  // namespace kohyo::render
