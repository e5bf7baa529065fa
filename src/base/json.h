// JSON as the data files print it.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace kohyo::base {

/// Members keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// RFC 8259 text: UTF-8 without byte order mark, two spaces an indent, one line feed at the end.
std::string print_json(const Json& value);

/// The same on one line, with `<`, `>`, `&` and the line ends U+2028 and U+2029 as \u escapes, so
/// that it can stand in a `<script>` element.
std::string print_json_for_html(const Json& value);

/// Parses `text`; a discarded value (`is_discarded()`) where it is not JSON.
Json parse_json(std::string_view text);

}  // namespace kohyo::base
