#include "load/read_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "load/broken_files.h"
#include "load/fields.h"
#include "text/unicode.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

struct Word {
  text::Text text;
  base::Span span;
};
using WordMap = std::map<std::string, Word, std::less<>>;

/// Nested maps become keys with dots: `card:` over `schedule:` is `card.schedule`.
void collect(const yaml::Node& node, const std::string& prefix, WordMap& words,
             const Reading& reading) {
  for (const yaml::Entry& entry : node.entries) {
    const std::string key = prefix.empty() ? entry.key : prefix + "." + entry.key;
    if (entry.value.kind == yaml::Node::Kind::map) {
      collect(entry.value, key, words, reading);
    } else if (std::optional<text::Text> text = read_text(entry.value, key, reading)) {
      words.emplace(key, Word{*std::move(text), entry.key_span});
    }
  }
}

/// The names in braces of a word, as `count` of "{count} initiatives".
std::set<std::string> placeholders(std::string_view word) {
  std::set<std::string> names;
  for (std::size_t i = word.find('{'); i != std::string_view::npos; i = word.find('{', i + 1)) {
    const std::size_t end = word.find('}', i);
    if (end != std::string_view::npos) names.emplace(word.substr(i + 1, end - i - 1));
  }
  return names;
}

/// The words of one file; nothing where it is missing, which is reported.
std::optional<WordMap> read_file(const std::string& name, const Files& files,
                                 const Reading& reading) {
  const auto file = files.find(name);
  if (file == files.end()) {
    const std::string path = "words/" + name;
    const base::SourceId first = files.empty() ? base::SourceId{0} : files.begin()->second;
    if (!BrokenFiles(reading.sources, reading.diagnostics).contains(path))
      reading.diagnostics.report(Code::file_missing, {first, 0, 0}, {path});
    return {};
  }
  WordMap words;
  const auto node =
      yaml::parse(reading.sources, reading.sources.whole(file->second), reading.diagnostics);
  if (node) collect(*node, "", words, reading);
  return words;
}

model::Words words_in(const text::Language& language, WordMap map) {
  std::map<std::string, text::Text, std::less<>> words;
  for (auto& [key, word] : map) words.emplace(key, std::move(word.text));
  return {language, std::move(words)};
}

std::vector<std::string> keys_of(const WordMap& words) {
  std::vector<std::string> keys;
  for (const auto& [key, word] : words) keys.push_back(key);
  return keys;
}

void compare(const WordMap& main, const WordMap& other, base::SourceId source,
             const text::Language& language, base::Diagnostics& diagnostics) {
  std::set<std::string> meant;  // a slip of the pen is one mistake
  for (const auto& [key, word] : other) {
    if (main.contains(key)) continue;
    const std::string nearest = text::nearest(key, keys_of(main));
    diagnostics.report(Code::word_unknown, word.span, {key, nearest});
    meant.insert(nearest);
  }
  for (const auto& [key, word] : main) {
    const auto found = other.find(key);
    if (found == other.end() && !meant.contains(key)) {
      diagnostics.report(Code::word_missing, {source, 0, 0}, {key, language.tag()});
    } else if (found != other.end() &&
               placeholders(found->second.text.str()) != placeholders(word.text.str())) {
      diagnostics.report(Code::word_placeholders, found->second.span, {key});
    }
  }
}

}  // namespace

std::vector<model::Words> read_words(const Files& files,
                                     const std::vector<text::Language>& languages,
                                     const base::Sources& sources, base::Diagnostics& diagnostics) {
  const std::size_t errors = diagnostics.errors();
  const Reading reading{sources, languages, diagnostics};
  std::vector<std::pair<base::SourceId, WordMap>> maps;
  for (const text::Language& language : languages) {
    const std::string name = language.tag() + ".yml";
    std::optional<WordMap> words = read_file(name, files, reading);
    if (words) maps.emplace_back(files.at(name), *std::move(words));
  }
  if (diagnostics.errors() != errors || maps.size() != languages.size()) return {};
  for (std::size_t i = 1; i < maps.size(); ++i) {
    compare(maps.front().second, maps[i].second, maps[i].first, languages[i], diagnostics);
  }
  if (diagnostics.errors() != errors) return {};
  std::vector<model::Words> result;
  for (std::size_t i = 0; i < maps.size(); ++i) {
    result.push_back(words_in(languages[i], std::move(maps[i].second)));
  }
  return result;
}

std::optional<model::Words> read_easy_words(const Files& files, const base::Sources& sources,
                                            base::Diagnostics& diagnostics) {
  constexpr std::array named = {
      "language.name",      "nav.home",           "prose.footnotes",  "prose.back-to-text",
      "prose.footnote",     "change.added-begin", "change.added-end", "change.removed-begin",
      "change.removed-end", "easy.description",   "easy.year",        "easy.other",
      "easy.undecided",     "easy.new",           "easy.revised",     "easy.unchanged"};
  const std::vector<text::Language> languages{model::easy_japanese()};
  const std::size_t errors = diagnostics.errors();
  const std::string name = std::string(model::easy_key) + ".yml";
  std::optional<WordMap> words = read_file(name, files, {sources, languages, diagnostics});
  if (!words || diagnostics.errors() != errors) return {};
  for (const std::string_view key : named) {
    if (!words->contains(key))
      diagnostics.report(Code::word_missing, {files.at(name), 0, 0},
                         {std::string(key), std::string(model::easy_key)});
  }
  for (const auto& [key, word] : *words) {
    const bool is_year = key == "easy.year";
    if (placeholders(word.text.str()) !=
        (is_year ? std::set<std::string>{"era", "year"} : std::set<std::string>()))
      diagnostics.report(Code::word_placeholders, word.span, {key});
  }
  if (diagnostics.errors() != errors) return {};
  return words_in(model::easy_japanese(), *std::move(words));
}

}  // namespace kohyo::load
