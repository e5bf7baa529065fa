#include "markup/unread_lines.h"

#include <algorithm>
#include <string>

#include "markup/cjk_emphasis.h"
#include "markup/line_syntax.h"
#include "markup/link_target.h"

namespace kohyo::markup {
namespace {

using base::Code;

constexpr std::string_view blanks = " \t";

class LineCheck {
 public:
  LineCheck(const Reading& reading, std::size_t line) : reading_(reading), line_(line) {}

  void run() const {
    const std::string_view text = reading_.text.line_text(line_);
    const std::size_t begin =
        text.find('[');  // all that may stand before a definition is marks of blocks
    if (begin == std::string_view::npos || begin > prefix_of(text).size) return;
    const std::size_t end = text.find("]:", begin);
    if (end == std::string_view::npos) return;
    if (text.substr(begin).starts_with("[^")) {
      const std::string name = without_joiners(text.substr(begin + 2, end - begin - 2));
      reading_.diagnostics.report(Code::footnote_unknown, span(line_, begin, end + 2), {name});
    } else {
      check_address(end + 2);
    }
  }

 private:
  base::Span span(std::size_t line, std::size_t begin, std::size_t end) const {
    const std::size_t first = reading_.text.line(line).begin;
    return reading_.text.span(first + begin, first + end);
  }

  /// The address stands behind the colon or on the next line.
  void check_address(std::size_t behind_colon) const {
    std::size_t line = line_;
    std::size_t begin = reading_.text.line_text(line).find_first_not_of(blanks, behind_colon);
    if (begin == std::string_view::npos && line < reading_.text.line_count()) {
      ++line;
      begin = prefix_of(reading_.text.line_text(line)).size;
    }
    const std::string_view text = reading_.text.line_text(line);
    begin = std::min(begin, text.size());
    const bool in_brackets = text.substr(begin).starts_with('<');
    if (in_brackets) ++begin;
    const std::size_t end =
        std::min(text.find_first_of(in_brackets ? ">" : blanks, begin), text.size());
    const std::string address = without_joiners(text.substr(begin, end - begin));
    if (parse_link_target(address)) return;
    reading_.diagnostics.report(Code::markdown_link, span(line, begin, end), {address});
  }

  const Reading& reading_;
  std::size_t line_;
};

}  // namespace

void check_unread_lines(const Reading& reading) {
  for (std::size_t line = 1; line <= reading.text.line_count(); ++line) {
    if (!reading.lines.is_read(line)) LineCheck(reading, line).run();
  }
}

}  // namespace kohyo::markup
