#include "revision/width.h"

#include "revision/compare_text.h"
#include "text/unicode.h"

namespace kohyo::revision {
namespace {

/// The katakana and marks of U+FF61 to U+FF9F in full width; the last two combine with the
/// character before them.
constexpr std::u32string_view full_width_kana =
    U"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
    U"マミムメモヤユヨラリルレロワン\u3099\u309A";
static_assert(full_width_kana.size() == 0xFF9F - 0xFF61 + 1);

bool is_hyphen(char32_t c) {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63;
}
bool is_wave_dash(char32_t c) {
  return c == 0x301C || c == 0x223C;
}
bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF);
}

/// Full-width ASCII as ASCII, half-width kana as full-width, the hyphens and wave dashes as ASCII,
/// spaces as U+0020.
char32_t folded(char32_t c) {
  constexpr std::u32string_view full_width_signs = U"￠￡￢￣￤￥￦";
  constexpr std::u32string_view signs = U"¢£¬¯¦¥₩";
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + '!';
  if (c >= 0xFF61 && c <= 0xFF9F) return full_width_kana[c - 0xFF61];
  if (const std::size_t i = full_width_signs.find(c); i != full_width_signs.npos) return signs[i];
  if (is_hyphen(c)) return '-';
  if (is_wave_dash(c)) return '~';
  return text::is_white_space(c) && c != '\n' ? U' ' : c;
}

std::u32string folded_code_points(std::string_view text) {
  std::u32string code_points;
  for (const char32_t c : text::code_points(text)) {
    const char32_t plain = folded(c);
    const bool after_kana =
        !code_points.empty() && (is_kana(code_points.back()) || code_points.back() == 0x3099 ||
                                 code_points.back() == 0x309A);
    code_points += plain == U'ー' && !after_kana ? U'-' : plain;
  }
  return code_points;
}

}  // namespace

std::string fold_widths(std::string_view text) {
  const std::u32string all = folded_code_points(text);
  std::string folded;
  bool has_space = false;
  char32_t last = '\n';
  for (const char32_t c : all) {
    if (c == ' ') {
      has_space = true;
      continue;
    }
    const bool between_words =
        last != '\n' && c != '\n' && !text::is_cjk_wide(last) && !text::is_cjk_wide(c);
    if (has_space && between_words) folded += ' ';
    folded += text::to_utf8(c);
    has_space = false;
    last = c;
  }
  return text::to_nfc_if_needed(folded).value_or(folded);
}

bool same_but_for_width(std::string_view a, std::string_view b) {
  return fold_widths(a) == fold_widths(b);
}

}  // namespace kohyo::revision
