#include "model/brand.h"

#include <algorithm>
#include <cmath>

namespace kohyo::model {
namespace {

/// The value of a hexadecimal digit; nothing for any other character.
std::optional<int> digit(char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::size_t value = digits.find(lower);
  if (value == std::string_view::npos) return {};
  return static_cast<int>(value);
}

/// WCAG 2.2, relative luminance.
double linear(std::uint8_t part) {
  const double share = part / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return {};
  const auto byte = [&](std::size_t at) -> std::optional<std::uint8_t> {
    const auto high = digit(text[at]);
    const auto low = digit(text[at + 1]);
    if (!high || !low) return {};
    return static_cast<std::uint8_t>(*high * 16 + *low);
  };
  const auto red = byte(1), green = byte(3), blue = byte(5);
  if (!red || !green || !blue) return {};
  return Colour{*red, *green, *blue};
}

std::string to_hex(Colour colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
    text += digits[part / 16];
    text += digits[part % 16];
  }
  return text;
}

int contrast(Colour a, Colour b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return static_cast<int>((light + 0.05) / (dark + 0.05) * 100);
}

}  // namespace kohyo::model
