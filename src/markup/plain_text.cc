#include <utility>

#include "markup/render_document.h"
#include "markup/write_markdown.h"

namespace kohyo::markup {

std::vector<std::string> plain_text(const Document& document) {
  std::vector<std::string> texts;
  for (MarkdownLine& line : markdown_lines(document)) texts.push_back(std::move(line.text));
  return texts;
}

}  // namespace kohyo::markup
