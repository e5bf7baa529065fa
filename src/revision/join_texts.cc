#include "revision/join_texts.h"

#include <algorithm>
#include <optional>
#include <string>

namespace kohyo::revision {
namespace {

template <typename Separator>
model::LocalText join(const std::vector<model::LocalText>& texts, Separator separator) {
  std::optional<model::LocalText> result;
  for (const text::Language& language : texts.front().languages()) {
    const bool all_have_it = std::ranges::all_of(
        texts, [&](const model::LocalText& text) { return text.has(language); });
    if (!all_have_it && result) continue;  // the main language stands in for what is missing
    std::string line;
    for (const model::LocalText& text : texts) {
      if (&text != &texts.front()) line += separator(language);
      line += text.in(language).value.str();
    }
    text::Text value = text::Text::from_program(line);
    if (result) {
      result->add(language, std::move(value));
    } else {
      result.emplace(language, std::move(value));
    }
  }
  return *std::move(result);
}

}  // namespace

model::LocalText joined(const std::vector<model::LocalText>& texts, std::string_view separator) {
  return join(texts, [&](const text::Language&) { return separator; });
}

model::LocalText listed(const std::vector<model::LocalText>& texts) {
  return join(texts, [](const text::Language& language) {
    return language.tag().starts_with("ja") ? std::string_view("、") : std::string_view(", ");
  });
}

model::LocalText printed(const model::LocalText& name,
                         const std::vector<model::LocalText>& details) {
  std::vector<model::LocalText> lines{name};
  lines.insert(lines.end(), details.begin(), details.end());
  return joined(lines, " / ");
}

model::LocalText numbered(const text::Text& number, const model::LocalText& text) {
  const auto with_number = [&](const text::Language& language) {
    return text::Text::from_program(number.str() + " " + text.in(language).value.str());
  };
  const std::vector<text::Language> languages = text.languages();
  model::LocalText result(languages.front(), with_number(languages.front()));
  for (std::size_t i = 1; i < languages.size(); ++i)
    result.add(languages[i], with_number(languages[i]));
  return result;
}

model::LocalText same_in_all(const std::string& text,
                             const std::vector<text::Language>& languages) {
  const text::Text value = text::Text::from_program(text);
  model::LocalText result(languages.front(), value);
  for (std::size_t i = 1; i < languages.size(); ++i) result.add(languages[i], value);
  return result;
}

void add_text(std::optional<model::LocalText>& to, const text::Language& language,
              const std::string& text) {
  if (text.empty()) return;
  std::string line = text;
  std::ranges::replace(line, '\t', ' ');  // of code
  text::Text value = text::Text::from_program(line);
  if (to) {
    to->add(language, std::move(value));
  } else {
    to.emplace(language, std::move(value));
  }
}

}  // namespace kohyo::revision
