#include "base/json.h"

namespace kohyo::base {

std::string print_json(const Json& value) {
  return value.dump(2) + "\n";
}

std::string print_json_for_html(const Json& value) {
  const std::string text = value.dump();
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_line_end = c == '\xE2' && (text.compare(i, 3, "\xE2\x80\xA8") == 0 ||
                                             text.compare(i, 3, "\xE2\x80\xA9") == 0);
    if (is_line_end) {
      safe += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
      continue;
    }
    switch (c) {
      case '<':
        safe += "\\u003c";
        break;
      case '>':
        safe += "\\u003e";
        break;
      case '&':
        safe += "\\u0026";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

Json parse_json(std::string_view text) {
  return Json::parse(text, nullptr, false);
}

}  // namespace kohyo::base
