// Comparison with files that were looked at and taken for right.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::test {

/// The lines of a text without their line feeds; the last one may be empty.
inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

/// A line with its controls and byte order marks made visible.
inline std::string visible(std::string_view line) {
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.substr(i).starts_with("\xEF\xBB\xBF")) {
      result += "\\uFEFF";
      i += 2;
    } else if (static_cast<unsigned char>(line[i]) < 0x20) {
      result += line[i] == '\r' ? "\\r" : line[i] == '\t' ? "\\t" : "\\?";
    } else {
      result += line[i];
    }
  }
  return result;
}

/// `path:line`, the line expected and the line found, where two texts first differ; empty where
/// they do not.
inline std::string first_difference(const std::string& path, std::string_view expected,
                                    std::string_view found) {
  if (expected == found) return {};
  const std::vector<std::string> a = lines_of(expected);
  const std::vector<std::string> b = lines_of(found);
  const auto [in_a, in_b] = std::ranges::mismatch(a, b);
  const std::string wanted = in_a == a.end() ? "(the file ends)" : visible(*in_a);
  const std::string got = in_b == b.end() ? "(the file ends)" : visible(*in_b);
  return path + ":" + std::to_string(in_a - a.begin() + 1) + "\n  expected: " + wanted +
         "\n  found:    " + got + "\n";
}

/// What to do with files that differ.
enum class GoldenMode { compare, update, refuse };

/// By the variables KOHYO_UPDATE_GOLDEN, which `script/golden --update` sets, and CI; null where
/// one is not set.
inline GoldenMode golden_mode(const char* update, const char* ci) {
  if (update == nullptr) return GoldenMode::compare;
  return ci == nullptr || *ci == '\0' ? GoldenMode::update : GoldenMode::refuse;
}

inline std::string read_golden(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_golden(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  REQUIRE(file.good());
}

/// The files below `folder` by their paths in it, sorted; `FILES` itself left out.
inline std::vector<std::string> golden_files(const std::filesystem::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = std::filesystem::relative(entry.path(), folder).generic_string();
    if (entry.is_regular_file() && path != "FILES") files.push_back(path);
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace kohyo::test
