#include "text/readings.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "text/unicode.h"

namespace kohyo::text {
namespace {

bool is_kana_of_reading(char32_t c) {
  constexpr char32_t prolonged = 0x30FC;  // ー
  return (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E || c == prolonged;
}

/// Katakana as hiragana. ヵ and ヶ are no kana but short for a kanji: 三ヶ所, さんかしょ.
char32_t to_hiragana(char32_t c) {
  constexpr char32_t small_ka = 0x30F5, small_ke = 0x30F6;
  const bool has_twin =
      (c >= 0x30A1 && c <= 0x30F4 && c != small_ka && c != small_ke) || c == 0x30FD || c == 0x30FE;
  return has_twin ? c - 0x60 : c;
}

/// A run of the text whose characters are read in the same way.
struct Run {
  enum class Kind { kana, silent, read };
  Kind kind;
  std::string base;
  std::u32string kana;  ///< of kana: what stands for it in the reading
};

Run::Kind kind_of(char32_t c) {
  constexpr std::u32string_view spoken_signs = U"%％&＆+＋";
  if (is_kana_of_reading(to_hiragana(c))) return Run::Kind::kana;
  if (spoken_signs.find(c) != std::u32string_view::npos) return Run::Kind::read;
  return is_punctuation(c) || is_white_space(c) ? Run::Kind::silent : Run::Kind::read;
}

std::vector<Run> runs_of(std::string_view text) {
  std::vector<Run> runs;
  for (const char32_t c : code_points(text)) {
    const Run::Kind kind = kind_of(c);
    if (runs.empty() || runs.back().kind != kind) runs.push_back({kind, {}, {}});
    runs.back().base += to_utf8(c);
    if (kind == Run::Kind::kana) runs.back().kana += to_hiragana(c);
  }
  return runs;
}

/// For each border of runs (before the first, behind the first, ...), at which offsets of the
/// reading it may stand.
using Borders = std::vector<std::vector<bool>>;

/// The borders seen from the start alone.
Borders borders_from_start(const std::vector<Run>& runs, std::u32string_view kana) {
  Borders borders(runs.size() + 1, std::vector<bool>(kana.size() + 1, false));
  borders[0][0] = true;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    bool is_begun = false;  // whether the run may have begun before the offset
    for (std::size_t at = 0; at <= kana.size(); ++at) {
      if (run.kind == Run::Kind::read) {
        borders[i + 1][at] = is_begun;
        is_begun = is_begun || borders[i][at];
      } else if (borders[i][at] && kana.substr(at).starts_with(run.kana)) {
        borders[i + 1][at + run.kana.size()] = true;
      }
    }
  }
  return borders;
}

/// Keeps of `borders` what the rest of the reading allows too.
void keep_whole_ways(const std::vector<Run>& runs, std::u32string_view kana, Borders& borders) {
  const std::size_t end = kana.size();
  for (std::size_t at = 0; at < end; ++at) borders.back()[at] = false;
  for (std::size_t i = runs.size(); i-- > 0;) {
    const Run& run = runs[i];
    bool may_end = false;  // whether the run may end behind the offset
    for (std::size_t at = end + 1; at-- > 0;) {
      if (run.kind == Run::Kind::read) {
        borders[i][at] = borders[i][at] && may_end;
        may_end = may_end || borders[i + 1][at];
      } else {
        const bool fits = kana.substr(at).starts_with(run.kana);
        borders[i][at] = borders[i][at] && fits && borders[i + 1][at + run.kana.size()];
      }
    }
  }
}

/// The only offset of a border; nothing where there are several.
std::optional<std::size_t> only_place(const std::vector<bool>& border) {
  if (std::ranges::count(border, true) != 1) return {};
  return static_cast<std::size_t>(std::ranges::find(border, true) - border.begin());
}

std::string utf8_of(std::u32string_view code_points) {
  std::string text;
  for (const char32_t c : code_points) text += to_utf8(c);
  return text;
}

/// Adds a piece; one without a reading joins the one before.
void add(std::string base, std::string reading, RubyText& parts) {
  if (reading.empty() && !parts.empty() && parts.back().reading.empty()) {
    parts.back().base += base;
  } else {
    parts.push_back({std::move(base), std::move(reading)});
  }
}

/// Cuts where every way to read the text cuts.
RubyText cut(const std::vector<Run>& runs, std::u32string_view kana, const Borders& borders) {
  RubyText parts;
  std::string base;
  std::size_t begin = 0;
  bool needs_reading = false;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    base += runs[i].base;
    needs_reading = needs_reading || runs[i].kind == Run::Kind::read;
    const std::optional<std::size_t> end = only_place(borders[i + 1]);
    if (!end) continue;
    const std::u32string_view reading = kana.substr(begin, *end - begin);
    add(std::move(base), needs_reading ? utf8_of(reading) : std::string(), parts);
    base.clear();
    begin = *end;
    needs_reading = false;
  }
  return parts;
}

/// The text from the first run on that the reading cannot reach the end of.
Misfit misfit(const std::vector<Run>& runs, const Borders& from_start) {
  const auto is_reached = [](const std::vector<bool>& border) {
    return std::ranges::find(border, true) != border.end();
  };
  std::size_t last = 0;
  while (last + 1 < runs.size() && is_reached(from_start[last + 1])) ++last;
  Misfit found;
  for (std::size_t i = last; i < runs.size(); ++i) found.part += runs[i].base;
  return found;
}

}  // namespace

bool is_reading(std::string_view text) {
  return !text.empty() && std::ranges::all_of(code_points(text), is_kana_of_reading);
}

std::variant<RubyText, Misfit> place_readings(std::string_view text, std::string_view kana) {
  const std::vector<Run> runs = runs_of(text);
  const std::vector<char32_t> points = code_points(kana);
  const std::u32string reading(points.begin(), points.end());
  Borders borders = borders_from_start(runs, reading);
  if (!borders.back().back()) return misfit(runs, borders);
  keep_whole_ways(runs, reading, borders);
  return cut(runs, reading, borders);
}

}  // namespace kohyo::text
