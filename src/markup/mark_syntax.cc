#include "markup/mark_syntax.h"

#include <algorithm>
#include <array>
#include <utility>

#include "markup/ascii.h"

namespace kohyo::markup {
namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, 7> signs = {"{++", "{--", "{~~", "~>", "++}", "--}", "~~}"};

struct Label {
  std::string_view text;
  Change change;
};
constexpr std::array labels = {Label{"{.added}", Change::inserted},
                               Label{"{.removed}", Change::removed}};

bool is_typed(const PlacedText& placed, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (!placed.is_typed[i]) return false;
  }
  return true;
}

}  // namespace

std::string_view text_of(MarkSign sign) {
  return signs[static_cast<std::size_t>(sign)];
}

bool begins_mark(std::string_view text) {
  return std::any_of(signs.begin(), signs.begin() + 3,
                     [&](std::string_view sign) { return text.starts_with(sign); });
}

bool ends_mark(std::string_view text) {
  return std::any_of(signs.begin() + 4, signs.end(),
                     [&](std::string_view sign) { return text.ends_with(sign); });
}

std::optional<FoundSign> next_sign(const PlacedText& placed, std::size_t from) {
  const std::string_view text = placed.text;
  for (std::size_t i = text.find_first_of("{~+-", from); i != std::string_view::npos;
       i = text.find_first_of("{~+-", i + 1)) {
    for (std::size_t sign = 0; sign < signs.size(); ++sign) {
      const std::size_t end = i + signs[sign].size();
      if (text.substr(i).starts_with(signs[sign]) && is_typed(placed, i, end))
        return FoundSign{static_cast<MarkSign>(sign), i, end};
    }
  }
  return {};
}

std::optional<FoundLabel> next_label(const PlacedText& placed, std::size_t from) {
  const std::string_view text = placed.text;
  for (std::size_t i = text.find("{.", from); i != std::string_view::npos;
       i = text.find("{.", i + 1)) {
    for (const Label& label : labels) {
      const std::size_t end = i + label.text.size();
      if (text.substr(i).starts_with(label.text) && is_typed(placed, i, end))
        return FoundLabel{label.change, i, end};
    }
  }
  return {};
}

std::optional<FoundLabel> label_at_end(const PlacedText& placed) {
  const std::string_view text = placed.text;
  std::size_t end = text.size();
  while (end > 0 && is_space(text[end - 1])) --end;
  for (const Label& label : labels) {
    if (!text.substr(0, end).ends_with(label.text)) continue;
    const std::size_t begin = end - label.text.size();
    if (is_typed(placed, begin, end)) return FoundLabel{label.change, begin, end};
  }
  return {};
}

std::optional<FoundLabel> label_alone(std::string_view line) {
  std::size_t begin = 0;
  std::size_t end = line.size();
  while (begin < end && is_space(line[begin])) ++begin;
  while (end > begin && is_space(line[end - 1])) --end;
  for (const Label& label : labels) {
    if (line.substr(begin, end - begin) == label.text) return FoundLabel{label.change, begin, end};
  }
  return {};
}

}  // namespace kohyo::markup
