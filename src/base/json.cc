#include "base/json.h"

namespace kohyo::base {

std::string print_json(const Json& value) {
  return value.dump(2) + "\n";
}

std::string print_json_for_html(const Json& value) {
  std::string safe;
  for (const char c : value.dump()) {
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
