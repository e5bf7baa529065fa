#include "text/display_width.h"

#include <unicode/uchar.h>

#include "text/unicode.h"

namespace kohyo::text {
namespace {

std::size_t width_of(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  if ((U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
  switch (u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH:
      return 2;
    default:
      return 1;
  }
}

}  // namespace

std::size_t display_width(std::string_view bytes) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint c = code_point_at(bytes, i);
    width += width_of(c.value);
    i += c.size;
  }
  return width;
}

}  // namespace kohyo::text
