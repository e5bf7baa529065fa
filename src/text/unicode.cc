#include "text/unicode.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace kohyo::text {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
  assert(U_SUCCESS(status));
  return *instance;
}

const icu::Normalizer2& nfkc_case_fold() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFKCCasefoldInstance(status);
  assert(U_SUCCESS(status));
  return *instance;
}

bool is_ascii(std::string_view bytes) {
  return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The hyphens, dashes and minus signs that printed Japanese uses for one another. The prolonged
/// sound mark ー stands for a hyphen in printed ids (２ー25); folding it in words as well costs a
/// key nothing.
bool is_hyphen(char32_t c) {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x30FC || c == 0xFF0D || c == 0xFE63;
}

/// Edit distance in code points: one for each inserted, deleted, replaced character and for two
/// that changed places
/// ("optimal string alignment").
std::size_t edit_distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  std::vector<std::size_t> before(b.size() + 1);  // the row of i - 2
  std::vector<std::size_t> above(b.size() + 1);   // the row of i - 1
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

CodePoint code_point_at(std::string_view bytes, std::size_t offset) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  auto i = static_cast<std::int32_t>(offset);
  UChar32 c = 0;
  U8_NEXT(data, i, static_cast<std::int32_t>(bytes.size()), c);
  const auto size = static_cast<std::size_t>(i) - offset;
  if (c < 0) return {0xFFFD, size, false};
  return {static_cast<char32_t>(c), size, true};
}

CodePoint code_point_before(std::string_view bytes, std::size_t offset) {
  std::size_t begin = offset - 1;
  while (begin > 0 && (static_cast<unsigned char>(bytes[begin]) & 0xC0) == 0x80) --begin;
  return code_point_at(bytes, begin);
}

std::vector<char32_t> code_points(std::string_view bytes) {
  std::vector<char32_t> result;
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint c = code_point_at(bytes, i);
    result.push_back(c.value);
    i += c.size;
  }
  return result;
}

bool is_utf8(std::string_view bytes) {
  std::size_t offset = 0;
  while (offset < bytes.size()) {
    const CodePoint c = code_point_at(bytes, offset);
    if (!c.valid) return false;
    offset += c.size;
  }
  return true;
}

std::string to_utf8(char32_t code_point) {
  std::string bytes;
  icu::UnicodeString(static_cast<UChar32>(code_point)).toUTF8String(bytes);
  return bytes;
}

std::optional<std::string> to_nfc_if_needed(std::string_view bytes) {
  if (is_ascii(bytes)) return {};
  UErrorCode status = U_ZERO_ERROR;
  const auto size = static_cast<std::int32_t>(bytes.size());
  if (nfc().isNormalizedUTF8({bytes.data(), size}, status)) return {};
  const icu::UnicodeString normal =
      nfc().normalize(icu::UnicodeString::fromUTF8({bytes.data(), size}), status);
  std::string result;
  normal.toUTF8String(result);
  return result;
}

std::string fold_key(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const auto size = static_cast<std::int32_t>(bytes.size());
  const icu::UnicodeString folded =
      nfkc_case_fold().normalize(icu::UnicodeString::fromUTF8({bytes.data(), size}), status);
  std::string key;
  for (std::int32_t i = 0; i < folded.length();) {
    const UChar32 c = folded.char32At(i);
    i += U16_LENGTH(c);
    if (is_hyphen(static_cast<char32_t>(c))) {
      key += '-';
    } else if (!u_isUWhiteSpace(c)) {
      key += to_utf8(static_cast<char32_t>(c));
    }
  }
  return key;
}

bool is_cjk_wide(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  const auto width = static_cast<UEastAsianWidth>(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH));
  if (width != U_EA_WIDE && width != U_EA_FULLWIDTH) return false;
  const int script = u_getIntPropertyValue(c, UCHAR_SCRIPT);
  return script != USCRIPT_HANGUL && !u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION);
}

bool is_punctuation(char32_t code_point) {
  return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

bool is_white_space(char32_t code_point) {
  return u_isUWhiteSpace(static_cast<UChar32>(code_point));
}

bool is_kanji(char32_t code_point) {
  return u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_IDEOGRAPHIC) ||
         code_point == 0x3005 || code_point == 0x30F6;
}

std::string nearest(std::string_view name, const std::vector<std::string>& candidates) {
  const std::string folded = fold_key(name);
  const std::vector<char32_t> wanted = code_points(folded);
  constexpr std::size_t longest = 200;  // a hostile name must not cost a quadratic search
  if (wanted.size() > longest) return {};
  std::string best;
  std::size_t best_distance = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : candidates) {
    const std::vector<char32_t> known = code_points(fold_key(candidate));
    if (known.size() > longest) continue;
    const std::size_t distance = edit_distance(wanted, known);
    const std::size_t allowed = std::max<std::size_t>(1, std::max(wanted.size(), known.size()) / 3);
    if (distance <= allowed && distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace kohyo::text
