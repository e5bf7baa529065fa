#pragma once
#include <string>
#include <vector>

#include "markup/document.h"
namespace kohyo::markup {
struct MarkedText {
  std::string id;
  std::string before;
  std::string after;
};
bool has_marks(const Document&);
Document present(const Document&);
Document former(const Document&);
std::vector<MarkedText> marked_texts(const Document&);
}  // namespace kohyo::markup
