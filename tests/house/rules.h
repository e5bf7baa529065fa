// The house rules, each a function from one file to what breaks the rule.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "house/scan.h"

namespace kohyo::house {

/// A file by its path from the root of the project.
struct File {
  std::string path;
  std::string content;
};

/// `src/base/json.h:12: what is wrong`.
using Violations = std::vector<std::string>;

inline std::string at(const File& file, std::size_t line, const std::string& rule) {
  return file.path + ":" + std::to_string(line) + ": " + rule;
}

/// The folder of src/ that a path lies in; empty for a path elsewhere.
inline std::string folder_of(std::string_view path) {
  if (!path.starts_with("src/")) return {};
  path.remove_prefix(4);
  const std::size_t end = path.find('/');
  return end == path.npos ? std::string() : std::string(path.substr(0, end));
}

/// The levels of docs/architecture: a folder includes folders of lower levels only.
inline const std::map<std::string, int, std::less<>>& levels() {
  static const std::map<std::string, int, std::less<>> table = {
      {"base", 0},   {"text", 1},  {"yaml", 2},     {"output", 2},   {"markup", 2}, {"model", 3},
      {"render", 3}, {"load", 4},  {"routes", 4},   {"revision", 4}, {"edit", 5},   {"opendata", 5},
      {"search", 5}, {"pages", 6}, {"pipeline", 7}, {"cli", 8}};
  return table;
}

/// Headers from outside the language, by how their names begin, and the folders that may include
/// them.
inline const std::vector<std::pair<std::string, std::vector<std::string>>>& owners() {
  static const std::vector<std::string> system = {"base", "output", "cli"};
  static const std::vector<std::pair<std::string, std::vector<std::string>>> table = {
      {"unicode/", {"text"}},  {"yaml-cpp/", {"yaml"}},   {"cmark", {"markup"}},
      {"xxhash", {"base"}},    {"nettle/", {"base"}},     {"nlohmann/", {"base"}},
      {"CLI/", {"cli"}},       {"catch2/", {}},           {"malloc.h", {"base"}},
      {"zlib.h", {"output"}},  {"zstd.h", {"output"}},    {"sqlite3.h", {"opendata"}},
      {"zip.h", {"opendata"}}, {"pugixml", {"opendata"}}, {"sys/", system},
      {"fcntl.h", system},     {"unistd.h", system},      {"dirent.h", system},
      {"signal.h", system},    {"poll.h", system},        {"termios.h", system},
      {"netinet/", {"cli"}},   {"arpa/", {"cli"}},        {"httplib.h", {"cli"}}};
  return table;
}

/// What is wrong with including the project's own header `name` from `folder`; empty if nothing.
inline std::string fault_of_own_include(const std::string& folder, const std::string& name) {
  const std::string other = name.substr(0, name.find('/'));
  if (other == folder) return {};
  const auto level = levels().find(folder);
  const auto other_level = levels().find(other);
  if (name.find('/') == name.npos || other_level == levels().end()) {
    return "includes \"" + name + "\", which is in no folder of src/ that has a level";
  }
  if (level != levels().end() && other_level->second < level->second) return {};
  const bool same = level != levels().end() && other_level->second == level->second;
  return folder + " includes \"" + name + "\" of " + (same ? "its own" : "a higher") + " level";
}

/// What is wrong with including the foreign header `name` from `folder`; empty if nothing.
inline std::string fault_of_foreign_include(const std::string& folder, const std::string& name) {
  for (const auto& [beginning, folders] : owners()) {
    if (!name.starts_with(beginning)) continue;
    if (std::ranges::find(folders, folder) != folders.end()) return {};
    return folder + " includes <" + name + ">, which belongs to " +
           (folders.empty() ? "tests" : folders.front());
  }
  const bool is_standard = name.find_first_of("./") == name.npos;
  return is_standard ? "" : "includes <" + name + ">, which belongs to no folder";
}

/// Folders include lower levels; every foreign header has an owner.
inline Violations check_includes(const File& file) {
  Violations found;
  const std::string folder = folder_of(file.path);
  if (folder.empty()) return found;
  if (!levels().contains(folder)) return {at(file, 1, "the folder " + folder + " has no level")};
  const std::vector<std::string> code = lines_of(code_of(file.content));
  const std::vector<std::string> lines = lines_of(file.content);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string directive = trimmed(code[i]);
    if (!directive.starts_with('#') || !has_word(directive, "include")) continue;
    const std::size_t begin = lines[i].find_first_of("<\"");
    const std::size_t end =
        begin == std::string::npos ? begin : lines[i].find_first_of(">\"", begin + 1);
    if (end == std::string::npos) continue;
    const std::string name = lines[i].substr(begin + 1, end - begin - 1);
    const std::string fault = lines[i][begin] == '"' ? fault_of_own_include(folder, name)
                                                     : fault_of_foreign_include(folder, name);
    if (!fault.empty()) found.push_back(at(file, i + 1, fault));
  }
  return found;
}

/// Files have at most 400 lines.
inline Violations check_file_length(const File& file) {
  constexpr std::size_t limit = 400;
  const std::size_t lines = lines_of(file.content).size();
  if (lines <= limit) return {};
  return {at(file, limit + 1, "the file has " + std::to_string(lines) + " lines, 400 are allowed")};
}

/// Functions have at most 60 lines.
inline Violations check_function_length(const File& file) {
  constexpr std::size_t limit = 60;
  Violations found;
  for (const Function& function : functions_in(file.content)) {
    if (function.lines <= limit) continue;
    found.push_back(
        at(file, function.line,
           "the function has " + std::to_string(function.lines) + " lines, 60 are allowed"));
  }
  return found;
}

/// A header says in its first line what it is for, and is read once.
inline Violations check_header(const File& file) {
  if (!file.path.ends_with(".h")) return {};
  Violations found;
  const std::vector<std::string> lines = lines_of(file.content);
  const bool is_explained =
      !lines.empty() && lines[0].starts_with("// ") && trimmed(lines[0]).size() > 10;
  if (!is_explained) found.push_back(at(file, 1, "the header does not begin with what it is for"));
  if (std::ranges::find(lines, "#pragma once") == lines.end()) {
    found.push_back(at(file, 1, "the header has no #pragma once"));
  }
  return found;
}

/// Nothing is left for later.
inline Violations check_words(const File& file) {
  // In two parts, so that this line does not break the rule.
  const std::array words = {
      "TO"
      "DO",
      "FIX"
      "ME",
      "XX"
      "X",
      "HA"
      "CK"};
  Violations found;
  const std::vector<std::string> lines = lines_of(file.content);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const char* const word : words) {
      if (has_word(lines[i], word)) found.push_back(at(file, i + 1, "says " + std::string(word)));
    }
  }
  return found;
}

/// There are no macros.
inline Violations check_macros(const File& file) {
  Violations found;
  const std::vector<std::string> code = lines_of(code_of(file.content));
  for (std::size_t i = 0; i < code.size(); ++i) {
    const std::string line = trimmed(code[i]);
    if (line.starts_with('#') && has_word(line, "define"))
      found.push_back(at(file, i + 1, "defines a macro"));
  }
  return found;
}

/// Whom `Html` lets in besides its literals and its builder, by `src/markup/html.h`: the makers of
/// HTML from bytes.
inline std::vector<std::string> html_makers(std::string_view header) {
  std::vector<std::string> makers;
  for (const std::string& line : lines_of(code_of(header))) {
    const std::string declaration = trimmed(line);
    constexpr std::string_view beginning = "friend class ";
    if (!declaration.starts_with(beginning) || !declaration.ends_with(';')) continue;
    const std::string name =
        declaration.substr(beginning.size(), declaration.size() - beginning.size() - 1);
    if (name != "HtmlLiteral" && name != "HtmlBuilder")
      makers.push_back(name.substr(name.rfind(':') + 1));
  }
  return makers;
}

/// HTML is made from bytes only by the template engine and in markup.
inline Violations check_html_makers(const File& file, const std::vector<std::string>& makers) {
  const std::string folder = folder_of(file.path);
  if (folder == "render" || folder == "markup") return {};
  Violations found;
  const std::vector<std::string> code = lines_of(code_of(file.content));
  for (std::size_t i = 0; i < code.size(); ++i) {
    for (const std::string& maker : makers) {
      if (has_word(code[i], maker))
        found.push_back(at(file, i + 1, "uses " + maker + ", which belongs to render"));
    }
  }
  return found;
}

/// Nothing names a folder of the machine that it was written on.
inline Violations check_machine_paths(const File& file) {
  Violations found;
  const std::vector<std::string> lines = lines_of(file.content);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const std::string_view path : {"/work/", "/home/", "/tmp/", "/root/"}) {
      const std::size_t begin = lines[i].find(path);
      if (begin == std::string::npos) continue;
      const bool is_whole =
          begin == 0 ||
          std::string_view(" \t\"'`(<=:").find(lines[i][begin - 1]) != std::string_view::npos;
      if (is_whole)
        found.push_back(
            at(file, i + 1, "names " + std::string(path) + ", a folder of one machine"));
    }
  }
  return found;
}

}  // namespace kohyo::house
