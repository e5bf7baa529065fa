// The files of tests/diagnostics: one mistake and what is said of it. Their form is told in the
// README.md there.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "load/seal.h"
#include "support/content_tree.h"

namespace kohyo::test {

/// A part of a case file: its heading behind `=== ` and the text below it.
struct CasePart {
  std::string heading;
  std::string text;
};

struct DiagnosticCase {
  std::string name;  ///< of the file without its ending, as `key-unknown` or `key-unknown.nested`
  std::string description;  ///< what stands above the first part
  std::vector<CasePart> parts;

  /// The name of the diagnostic that the case is for.
  std::string code() const { return name.substr(0, name.find('.')); }
  std::string& part(std::string_view heading) {
    for (CasePart& part : parts) {
      if (part.heading == heading) return part.text;
    }
    parts.push_back({std::string(heading), ""});
    return parts.back().text;
  }
};

inline DiagnosticCase parse_case(std::string name, std::string_view text) {
  DiagnosticCase result{std::move(name), "", {}};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string_view line = text.substr(begin, end - begin);
    begin = end;
    if (line.starts_with("=== ")) {
      result.parts.push_back({std::string(line.substr(4, line.find_last_not_of('\n') - 3)), ""});
    } else if (result.parts.empty()) {
      result.description += line;
    } else {
      result.parts.back().text += line;
    }
  }
  return result;
}

inline std::string print_case(const DiagnosticCase& diagnostic_case) {
  std::string text = diagnostic_case.description;
  for (const CasePart& part : diagnostic_case.parts)
    text += "=== " + part.heading + "\n" + part.text;
  return text;
}

inline int hexadecimal(char c) {
  const std::string_view digits = "0123456789abcdef";
  const std::size_t value = digits.find(c);
  REQUIRE(value != std::string_view::npos);
  return static_cast<int>(value);
}

/// `\82` is a byte, `\{1000 text}` repeats a text, a backslash at the end of a line joins it with
/// the next.
inline std::string unescaped(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      bytes += text[i];
      continue;
    }
    REQUIRE(i + 1 < text.size());
    if (text[i + 1] == '\n') {
      ++i;
    } else if (text[i + 1] == '{') {
      const std::size_t space = text.find(' ', i);
      const std::size_t end = text.find('}', space);
      REQUIRE(end != std::string_view::npos);
      const std::size_t count = std::stoul(std::string(text.substr(i + 2, space - i - 2)));
      const std::string repeated = unescaped(text.substr(space + 1, end - space - 1));
      for (std::size_t n = 0; n < count; ++n) bytes += repeated;
      i = end;
    } else {
      REQUIRE(i + 2 < text.size());
      bytes += static_cast<char>(hexadecimal(text[i + 1]) * 16 + hexadecimal(text[i + 2]));
      i += 2;
    }
  }
  return bytes;
}

/// Freezes the plan as it stands in the tree, sealed: `folder` is that of the new edition, below the
/// plan's `editions/`.
inline void freeze(const std::string& folder, ContentTree& tree) {
  const std::size_t editions = folder.find("editions/");
  REQUIRE(editions != std::string::npos);
  const std::string plan = folder.substr(0, editions);
  const ContentTree before = tree;
  load::FrozenFiles frozen;
  for (const auto& [path, bytes] : before) {
    if (path.starts_with(plan) && !path.starts_with(plan + "editions/"))
      frozen[path.substr(plan.size())] = bytes;
  }
  for (const char* records : {"departments.yml", "glossary.yml", "phrases.yml"})
    frozen[records] = before.at("content/" + std::string(records));
  for (const auto& [path, bytes] : frozen) tree[folder + "/" + path] = bytes;
  tree[folder + "/" + std::string(load::seal_name)] = load::seal_of(frozen);
}

/// Applies one part to the tree; a part that is none of a file does nothing.
inline void apply(const CasePart& part, ContentTree& tree) {
  const std::size_t space = part.heading.find(' ');
  if (space == std::string::npos || part.heading.starts_with("import ")) return;
  const std::string what = part.heading.substr(0, space);
  const std::string path = part.heading.substr(space + 1);
  INFO(part.heading);
  if (what == "replace" || what == "remove") REQUIRE(tree.contains(path));
  if (what == "add") REQUIRE_FALSE(tree.contains(path));
  if (what == "freeze") {
    freeze(path, tree);
  } else if (what == "remove") {
    tree.erase(path);
  } else {
    REQUIRE((what == "replace" || what == "add" || what == "bytes"));
    tree[path] = what == "bytes" ? unescaped(part.text) : part.text;
  }
}

/// The base tree as the case changes it.
inline ContentTree tree_of(const DiagnosticCase& diagnostic_case) {
  ContentTree tree = base_tree();
  for (const CasePart& part : diagnostic_case.parts) apply(part, tree);
  return tree;
}

}  // namespace kohyo::test
