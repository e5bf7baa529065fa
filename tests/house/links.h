// The house rule about links in documents.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "house/rules.h"

namespace kohyo::house {

/// The targets of Markdown's inline links and images in one line, code spans passed over.
inline std::vector<std::string> link_targets(std::string_view line) {
  std::vector<std::string> targets;
  bool in_code = false;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (line[i] == '`') in_code = !in_code;
    if (in_code || line[i] != ']' || line[i + 1] != '(') continue;
    const std::size_t end = line.find_first_of(") ", i + 2);
    if (end != line.npos) targets.emplace_back(line.substr(i + 2, end - i - 2));
  }
  return targets;
}

/// Whether a target names a file of the project: no scheme, no host, more than a fragment.
inline bool is_relative(std::string_view target) {
  return !target.empty() && target[0] != '#' && target[0] != '/' && target.find(':') == target.npos;
}

/// Relative links point at files that exist; `exists` answers for paths from the root of the
/// project.
inline Violations check_links(const File& file,
                              const std::function<bool(const std::string&)>& exists) {
  Violations found;
  const std::vector<std::string> lines = lines_of(file.content);
  bool in_fence = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (trimmed(lines[i]).starts_with("```")) in_fence = !in_fence;
    if (in_fence) continue;
    for (const std::string& target : link_targets(lines[i])) {
      if (!is_relative(target)) continue;
      const std::filesystem::path folder = std::filesystem::path(file.path).parent_path();
      const std::filesystem::path whole = folder / target.substr(0, target.find('#'));
      if (exists(whole.lexically_normal().generic_string())) continue;
      found.push_back(at(file, i + 1, "links to " + target + ", which does not exist"));
    }
  }
  return found;
}

}  // namespace kohyo::house
