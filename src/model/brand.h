// The colours of a municipality on its pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kohyo::model {

/// A colour of the screen (sRGB).
struct Colour {
  std::uint8_t red;
  std::uint8_t green;
  std::uint8_t blue;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// Reads `#0a2a8a`: a number sign and six hexadecimal digits, upper or lower case.
std::optional<Colour> parse_colour(std::string_view text);
/// `#0a2a8a`.
std::string to_hex(Colour colour);

/// What text and pictures of a brand's colour stand on, as in the stylesheet.
constexpr Colour light_paper{0xff, 0xff, 0xff};
constexpr Colour dark_paper{0x16, 0x17, 0x1b};

/// The contrast of two colours as WCAG 2.2 defines it, in hundredths, cut off: 450 is 4.5 to 1.
int contrast(Colour a, Colour b);
/// What text needs at least (WCAG 2.2, 1.4.3).
constexpr int least_contrast = 450;

/// Each has the least contrast with its paper.
struct Brand {
  Colour light;  ///< on light paper
  Colour dark;   ///< on dark paper
};

}  // namespace kohyo::model
