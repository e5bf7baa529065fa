// Languages, and values that exist in several of them.
#pragma once

#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kohyo::text {

/// A language of the site by its BCP 47 tag, as `ja`, `en`, `ja-x-easy`.
class Language {
 public:
  explicit Language(std::string_view tag) : tag_(tag) {}
  const std::string& tag() const { return tag_; }
  friend auto operator<=>(const Language&, const Language&) = default;

 private:
  std::string tag_;
};

/// A value and the language it is really in.
template <typename T>
struct Spoken {
  const T& value;
  const Language& language;
};

/// One value in one or more languages; the first is the main one and stands in for those that are
/// missing. Never converts to `T`: whoever shows it learns the language that it shows.
template <typename T>
class Localized {
 public:
  Localized(Language main, T value) { values_.emplace_back(std::move(main), std::move(value)); }

  void add(Language language, T value) {
    values_.emplace_back(std::move(language), std::move(value));
  }

  /// Replaces the value in a language that it has.
  void set(const Language& language, T value) {
    for (auto& [known, old] : values_) {
      if (known == language) old = std::move(value);
    }
  }

  /// The value in `language`, or in the main language where there is none.
  Spoken<T> in(const Language& language) const {
    for (const auto& [known, value] : values_) {
      if (known == language) return {value, known};
    }
    return {values_.front().second, values_.front().first};
  }
  /// The languages it is in, the main one first.
  std::vector<Language> languages() const {
    std::vector<Language> all;
    for (const auto& [language, value] : values_) all.push_back(language);
    return all;
  }
  bool has(const Language& language) const { return in(language).language == language; }
  const T& main() const { return values_.front().second; }

  friend bool operator==(const Localized&, const Localized&) = default;

 private:
  std::vector<std::pair<Language, T>> values_;
};

}  // namespace kohyo::text
