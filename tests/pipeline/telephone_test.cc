// No telephone number stands in the site: the sources give none.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <string>

#include "support/site.h"
#include "text/unicode.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

/// Full-width digits as ASCII, and everything that parts the groups of a telephone number as `-`.
std::string with_plain_hyphens(std::string_view text) {
  constexpr std::u32string_view hyphens = U"‐‑‒–—―−ー－()（）";
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint c = text::code_point_at(text, i);
    if (c.value >= U'０' && c.value <= U'９') {
      result += static_cast<char>('0' + (c.value - U'０'));
    } else if (hyphens.find(c.value) != hyphens.npos) {
      result += '-';
    } else {
      result += text.substr(i, c.size);
    }
    i += c.size;
  }
  return result;
}

/// Reads a group of digits at the beginning of `text` and removes it; its length.
std::size_t take_digits(std::string_view& text) {
  const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(size);
  return size;
}

/// Whether a telephone number stands at the beginning: three groups of digits, the first with a 0.
bool begins_with_number(std::string_view text) {
  if (!text.starts_with('0')) return false;
  const std::size_t area = take_digits(text);
  if (area < 2 || area > 4 || !text.starts_with('-')) return false;
  text.remove_prefix(1);
  const std::size_t exchange = take_digits(text);
  if (exchange < 1 || exchange > 4 || !text.starts_with('-')) return false;
  text.remove_prefix(1);
  const std::size_t line = take_digits(text);
  return line == 3 || line == 4;
}

bool has_telephone_number(std::string_view text) {
  for (std::size_t at = text.find('0'); at != text.npos; at = text.find('0', at + 1)) {
    const bool begins_group =
        at == 0 || std::isdigit(static_cast<unsigned char>(text[at - 1])) == 0;
    if (begins_group && begins_with_number(text.substr(at))) return true;
  }
  return text.find("tel:") != text.npos;
}

}  // namespace

TEST_CASE("a telephone number is found however its groups are parted") {
  for (const char* text :
       {"03-5432-1111", "電話０３（5432）1111。", "0120-000-000", "090‐1234‐5678", "tel:1"}) {
    INFO(text);
    CHECK(has_telephone_number(with_plain_hyphens(text)));
  }
  for (const char* text :
       {"2025-03-31", "5-13-1", "100-0001", "03-5432", "103-5432-1111", "0-1-2"}) {
    INFO(text);
    CHECK_FALSE(has_telephone_number(with_plain_hyphens(text)));
  }
}

TEST_CASE("there are no telephone numbers: the sources give none") {
  for (const auto& [path, file] : real_site().site.files()) {
    const std::string bytes = file.str();
    // Cells stand beside each other there without a space; they are those of the CSV files.
    if (path.ends_with(".sqlite") || path.ends_with(".xlsx")) continue;
    INFO(path);
    CHECK_FALSE(has_telephone_number(with_plain_hyphens(bytes)));
  }
}
