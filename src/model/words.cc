#include "model/words.h"

#include <algorithm>

namespace kohyo::model {

std::vector<Words::Part> Words::parts(std::string_view key) const {
  std::string_view rest = (*this)[key].str();
  std::vector<Part> parts;
  while (!rest.empty()) {
    const std::size_t begin = rest.find('{');
    const std::size_t end = begin == std::string_view::npos ? begin : rest.find('}', begin);
    if (end == std::string_view::npos) {
      parts.push_back({rest, false});
      break;
    }
    if (begin > 0) parts.push_back({rest.substr(0, begin), false});
    parts.push_back({rest.substr(begin + 1, end - begin - 1), true});
    rest.remove_prefix(end + 1);
  }
  return parts;
}

text::Text Words::format(
    std::string_view key,
    const std::vector<std::pair<std::string_view, std::string>>& values) const {
  std::string result;
  for (const Part& part : parts(key)) {
    const auto value =
        std::ranges::find(values, part.text, &std::pair<std::string_view, std::string>::first);
    assert(!part.is_name || value != values.end());
    result += part.is_name ? std::string_view(value->second) : part.text;
  }
  return text::Text::from_program(result);
}

}  // namespace kohyo::model
