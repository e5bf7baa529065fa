// Every word of the interface is used, and every template as well.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"

namespace {

namespace fs = std::filesystem;

const fs::path root = KOHYO_ROOT;

std::string read(const fs::path& path) {
  const auto content = kohyo::base::read_file(path);
  REQUIRE(content.ok());
  return content.value();
}

std::string all_of(const std::string& folder, const std::string& extension) {
  const auto files = kohyo::base::list_files(root / folder);
  REQUIRE(files.ok());
  std::string text;
  for (const std::string& file : files.value()) {
    if (file.ends_with(extension)) text += read(root / folder / file);
  }
  return text;
}

/// The keys of a words file: `group.name` for each line two spaces deep.
std::vector<std::string> keys_of(const std::string& file) {
  std::vector<std::string> keys;
  std::string group;
  for (std::size_t begin = 0; begin < file.size();) {
    const std::size_t end = std::min(file.find('\n', begin), file.size());
    const std::string line = file.substr(begin, end - begin);
    const std::size_t colon = line.find(':');
    if (colon != std::string::npos && line[0] != '#') {
      const bool is_word = line.starts_with("  ");
      if (is_word) keys.push_back(group + "." + line.substr(2, colon - 2));
      if (!is_word) group = line.substr(0, colon);
    }
    begin = end + 1;
  }
  return keys;
}

/// Groups whose words the program names by an id of the model: `shift.` + back.
bool is_named_by_id(const std::string& key) {
  for (const std::string group :
       {"budget-stage.", "column-type.", "column-unit.", "criterion.", "data-file.", "degree.",
        "effect-kind.", "judgement.", "kind.", "kind-meaning.", "relation.", "search-filter.",
        "series.", "shift.", "shift-meaning.", "unit."}) {
    if (key.starts_with(group)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every word of the interface is named by a template or a page") {
  const std::string templates = all_of("templates", ".html") + all_of("templates", ".xml");
  const std::string pages = all_of("src/pages", ".cc");
  const std::string comparisons = all_of("src/revision", ".cc");
  const std::vector<std::string> keys = keys_of(read(root / "templates/words/ja.yml"));
  CHECK(keys.size() > 100);
  for (const std::string& key : keys) {
    INFO(key);
    // `goal.cards-of-kind` stands in for `goal.cards` where a plan names its kinds.
    const std::string named = key.ends_with("-of-kind") ? key.substr(0, key.size() - 8) : key;
    const bool is_in_template = templates.find("{{words." + key + "}}") != std::string::npos;
    const bool is_in_page = pages.find('"' + named + '"') != std::string::npos;
    const bool is_field = key.starts_with("field.") &&
                          comparisons.find('"' + key.substr(6) + '"') != std::string::npos;
    CHECK((is_in_template || is_in_page || is_field || is_named_by_id(key)));
  }
}

TEST_CASE("every word in easy Japanese is named, and the templates of its pages name no other") {
  const std::string templates = all_of("templates", ".html");
  const std::string pages = all_of("src/pages", ".cc");
  const std::vector<std::string> keys = keys_of(read(root / "templates/words/ja-easy.yml"));
  CHECK(keys.size() > 30);
  for (const std::string& key : keys) {
    INFO(key);
    const bool is_in_template = templates.find("{{words." + key + "}}") != std::string::npos;
    const bool is_in_page = pages.find('"' + key + '"') != std::string::npos;
    CHECK((is_in_template || is_in_page || key.starts_with("stage.")));
  }
  for (const std::string name : {"easy-card", "easy-home", "easy-notice", "easy-plan"}) {
    const std::string text = read(root / "templates" / (name + ".html"));
    constexpr std::string_view begin = "{{words.";
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at + 1)) {
      const std::size_t key = at + begin.size();
      const std::string named = text.substr(key, text.find("}}", at) - key);
      INFO(named);
      CHECK(std::ranges::find(keys, named) != keys.end());
    }
  }
}

TEST_CASE("every template is a page's or a part of another") {
  const std::string templates = all_of("templates", ".html") + all_of("templates", ".xml");
  const std::string pages = all_of("src/pages", ".cc");
  for (const auto& entry : fs::directory_iterator(root / "templates")) {
    if (!entry.is_regular_file()) continue;
    const std::string name = entry.path().stem().string();
    INFO(name);
    const bool is_part = templates.find("{{> " + name + "}}") != std::string::npos;
    CHECK((is_part || pages.find('"' + name + '"') != std::string::npos));
  }
}
