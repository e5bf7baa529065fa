#include "opendata/xml_text.h"

#include <algorithm>

#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

constexpr std::string_view digits = "0123456789ABCDEF";

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// `_xHHHH_`, which a spreadsheet would read as one character.
bool begins_with_escape(std::string_view text) {
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::ranges::all_of(text.substr(2, 4), is_hexadecimal);
}

void append_control(char c, std::string& xml) {
  xml += "_x00";
  xml += digits[static_cast<std::size_t>(c) / 16];
  xml += digits[static_cast<std::size_t>(c) % 16];
  xml += '_';
}

/// Appends the replacement of what `text` begins with; the number of bytes that it stands for, 0
/// where they can stand as they are.
std::size_t append_replacement(std::string_view text, std::string& xml) {
  const char c = text.front();
  if (c == '&') xml += "&amp;";
  if (c == '<') xml += "&lt;";
  if (c == '>') xml += "&gt;";
  if (c == '&' || c == '<' || c == '>') return 1;
  if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
    append_control(c, xml);
    return 1;
  }
  if (begins_with_escape(text)) {
    xml += "_x005F_";
    return 1;
  }
  if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
    xml += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
    return 3;
  }
  return 0;
}

/// Whether bytes of this kind may need a replacement: a fast answer for most of a text.
bool is_suspect(char c) {
  return c == '&' || c == '<' || c == '>' || c == '_' || c == '\xEF' ||
         static_cast<unsigned char>(c) < 0x20;
}

}  // namespace

void append_xml(std::string_view text, std::string& xml) {
  std::size_t begin = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    if (!is_suspect(text[i])) {
      ++i;
      continue;
    }
    xml += text.substr(begin, i - begin);
    const std::size_t replaced = append_replacement(text.substr(i), xml);
    begin = i + replaced;
    i += std::max<std::size_t>(replaced, 1);
  }
  xml += text.substr(begin);
}

std::string unescaped_xml(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    if (!begins_with_escape(text.substr(i))) {
      result += text[i++];
      continue;
    }
    const std::string hexadecimal(text.substr(i + 2, 4));
    result += text::to_utf8(static_cast<char32_t>(std::stoul(hexadecimal, nullptr, 16)));
    i += 7;
  }
  return result;
}

}  // namespace kohyo::opendata
