// Code points and normal forms; ICU's tables behind plain functions on UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::text {

/// A code point and the bytes it takes in the text it was read from.
struct CodePoint {
  char32_t value;
  std::size_t size;  ///< in bytes, at least 1
  bool valid;        ///< false: malformed UTF-8, `value` is U+FFFD, `size` the bytes to pass over
};

/// The code point that begins at `offset`, which is less than `bytes.size()`.
CodePoint code_point_at(std::string_view bytes, std::size_t offset);
/// The last code point before `offset`, which is more than 0; `bytes` is valid UTF-8.
CodePoint code_point_before(std::string_view bytes, std::size_t offset);
std::vector<char32_t> code_points(std::string_view bytes);
std::string to_utf8(char32_t code_point);
bool is_utf8(std::string_view bytes);

/// `bytes` in Unicode normal form C; nothing where it is in that form already. `bytes` is valid
/// UTF-8.
std::optional<std::string> to_nfc_if_needed(std::string_view bytes);

/// A key for looking names up, never for display: NFKC, lower case, every hyphen and dash as `-`,
/// no spaces.
std::string fold_key(std::string_view bytes);

/// Wide characters of Chinese or Japanese writing and their punctuation, between which a line break
/// is no space. Hangul is not.
bool is_cjk_wide(char32_t code_point);
/// Unicode punctuation or symbol (general categories P and S), as CommonMark's emphasis rules ask.
bool is_punctuation(char32_t code_point);
bool is_white_space(char32_t code_point);
/// A kanji, or one of 々〆〇ヶ: what the base of ruby may be made of without a bar.
bool is_kanji(char32_t code_point);

/// The candidate nearest to `name` by edit distance, if it is near enough to be a likely slip of
/// the pen; else empty.
std::string nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace kohyo::text
