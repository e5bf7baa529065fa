#include "model/words.h"

#include <algorithm>

namespace kohyo::model {

text::Text Words::format(std::string_view key,
                         const std::vector<std::pair<std::string_view, std::string>>& values) const {
  const std::string& pattern = (*this)[key].str();
  std::string result;
  for (std::size_t i = 0; i < pattern.size();) {
    const std::size_t end = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
    if (end == std::string::npos) {
      result += pattern[i++];
      continue;
    }
    const std::string_view name = std::string_view(pattern).substr(i + 1, end - i - 1);
    const auto value = std::ranges::find(values, name, &std::pair<std::string_view, std::string>::first);
    assert(value != values.end());
    result += value->second;
    i = end + 1;
  }
  return text::Text::from_program(result);
}

}  // namespace kohyo::model
