#include "cli/printable.h"

#include "text/unicode.h"

namespace kohyo::cli {

std::string printable(std::string_view bytes) {
  std::string result;
  for (std::size_t i = 0; i < bytes.size();) {
    const text::CodePoint c = text::code_point_at(bytes, i);
    const bool moves = c.value < 0x20 || (c.value >= 0x7F && c.value <= 0x9F);
    const bool reorders = (c.value >= 0x200B && c.value <= 0x200F) ||
                          (c.value >= 0x2028 && c.value <= 0x202E) ||
                          (c.value >= 0x2060 && c.value <= 0x206F) || c.value == 0xFEFF;
    if (c.value == '\t') {
      result += ' ';
    } else if (!c.valid || moves || reorders) {
      result += "\xEF\xBF\xBD";
    } else {
      result += bytes.substr(i, c.size);
    }
    i += c.size;
  }
  return result;
}

}  // namespace kohyo::cli
