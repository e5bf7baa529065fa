// The words of the interface in one language, as "Schedule" or "{count} initiatives".
#pragma once

#include <cassert>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/localized.h"
#include "text/text.h"

namespace kohyo::model {

/// Words by their key, as `card.schedule`. Every language has the same keys: loading saw to it.
class Words {
 public:
  Words(text::Language language, std::map<std::string, text::Text, std::less<>> words)
      : language_(std::move(language)), words_(std::move(words)) {}

  const text::Language& language() const { return language_; }
  const std::map<std::string, text::Text, std::less<>>& all() const { return words_; }

  /// The word of a key that the program knows to be there.
  const text::Text& operator[](std::string_view key) const {
    const auto word = words_.find(key);
    assert(word != words_.end());
    return word->second;
  }
  /// A piece of a word: literal text, or the name that stood in braces.
  struct Part {
    std::string_view text;
    bool is_name;
  };
  /// The pieces of the word in order. A brace without its pair is literal text.
  std::vector<Part> parts(std::string_view key) const;
  /// The word with each `{name}` replaced by its value.
  text::Text format(std::string_view key,
                    const std::vector<std::pair<std::string_view, std::string>>& values) const;

 private:
  text::Language language_;
  std::map<std::string, text::Text, std::less<>> words_;
};

}  // namespace kohyo::model
