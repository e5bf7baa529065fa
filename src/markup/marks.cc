#include "markup/marks.h"
namespace kohyo::markup {
bool has_marks(const Document&) {
  return false;
}
Document present(const Document& d) {
  return d;
}
Document former(const Document& d) {
  return d;
}
std::vector<MarkedText> marked_texts(const Document&) {
  return {};
}
}  // namespace kohyo::markup
