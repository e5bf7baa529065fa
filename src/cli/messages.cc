#include "cli/messages.h"

#include <cassert>
#include <cstddef>

namespace kohyo::cli {
namespace {

/// The index in `{0}` to `{9}` at `i`, or -1.
int placeholder_at(std::string_view pattern, std::size_t i) {
  const bool is_one = i + 2 < pattern.size() && pattern[i] == '{' && pattern[i + 1] >= '0' &&
                      pattern[i + 1] <= '9' && pattern[i + 2] == '}';
  return is_one ? pattern[i + 1] - '0' : -1;
}

bool names_an_empty_argument(std::string_view pattern, const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const int index = placeholder_at(pattern, i);
    if (index < 0) continue;
    const auto at = static_cast<std::size_t>(index);
    if (at >= arguments.size() || arguments[at].empty()) return true;
  }
  return false;
}

}  // namespace

std::string fill(std::string_view pattern, const std::vector<std::string>& arguments) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const int index = placeholder_at(pattern, i);
    if (index < 0) {
      text += pattern[i];
      continue;
    }
    if (static_cast<std::size_t>(index) < arguments.size())
      text += arguments[static_cast<std::size_t>(index)];
    i += 2;
  }
  return text;
}

Message message_of(const base::Diagnostic& diagnostic, MessageLanguage language) {
  const std::span<const Wording> wordings =
      language == MessageLanguage::japanese ? japanese_wordings() : english_wordings();
  const Wording& wording = wordings[static_cast<std::size_t>(diagnostic.code)];
  assert(wording.code == diagnostic.code);
  const bool has_no_hint = names_an_empty_argument(wording.hint, diagnostic.arguments);
  return {fill(wording.what, diagnostic.arguments),
          fill(has_no_hint ? wording.otherwise : wording.hint, diagnostic.arguments)};
}

}  // namespace kohyo::cli
