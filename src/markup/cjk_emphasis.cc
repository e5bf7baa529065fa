#include "markup/cjk_emphasis.h"

#include "markup/ascii.h"
#include "markup/mark_syntax.h"
#include "text/unicode.h"

namespace kohyo::markup {
namespace {

enum class Kind { space, punctuation, cjk_punctuation, cjk, other };

/// Hangul, and the half-width forms of CJK characters: CJK in this matter, though line breaks
/// between them count.
bool is_hangul_or_half_width(char32_t c) {
  return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x302E && c <= 0x302F) ||
         (c >= 0x3131 && c <= 0x318E) || (c >= 0x3200 && c <= 0x321E) ||
         (c >= 0x3260 && c <= 0x327E) || (c >= 0xA960 && c <= 0xA97C) ||
         (c >= 0xAC00 && c <= 0xD7FB) || (c >= 0xFF61 && c <= 0xFFDC) ||
         (c >= 0xFFE8 && c <= 0xFFEE) || c == 0x20A9;
}

/// A cell's border counts as the space that the parser sees there.
Kind kind_of(char32_t c) {
  if (c == '|' || text::is_white_space(c)) return Kind::space;
  const bool cjk = text::is_cjk_wide(c) || is_hangul_or_half_width(c);
  if (text::is_punctuation(c)) return cjk ? Kind::cjk_punctuation : Kind::punctuation;
  return cjk ? Kind::cjk : Kind::other;
}

bool is_variation_selector(char32_t c) {
  return c >= 0xFE00 && c <= 0xFE0E;
}
bool is_ideographic_selector(char32_t c) {
  return c >= 0xE0100 && c <= 0xE01EF;
}

bool needs_joiner_behind(Kind before, Kind after) {
  if (after == Kind::cjk_punctuation) return before == Kind::other || before == Kind::cjk;
  return after == Kind::punctuation && before == Kind::cjk;
}

/// `^name]`, without blanks, brackets, escapes, entities, code and HTML in the name.
bool is_note_name(std::string_view text) {
  const std::size_t end = text.find_first_of("[]\\&<` \t\r\n");
  return end != std::string_view::npos && end > 1 && text[end] == ']';
}

class Scan {
 public:
  explicit Scan(std::string_view markdown) : markdown_(markdown) {}

  std::vector<std::size_t> offsets() && {
    pass_line_start();
    while (at_ < markdown_.size()) step();
    return std::move(offsets_);
  }

 private:
  void step() {
    switch (markdown_[at_]) {
      case '\n':
      case '\r':
        ++at_;
        pass_line_start();
        break;
      case '\\':
        pass_escape();
        break;
      case '[':
        pass_bracket();
        break;
      case '*':
        pass_run();
        break;
      default:
        pass_character();
    }
  }

  /// Quotation marks of a block are as good as the start of a line.
  void pass_line_start() {
    while (at_ < markdown_.size() && (is_blank(markdown_[at_]) || markdown_[at_] == '>')) ++at_;
    before_ = Kind::space;
  }

  void pass_escape() {
    at_ += is_escape(markdown_, at_) ? 2 : 1;
    before_ = Kind::punctuation;
  }

  void pass_bracket() {
    ++at_;
    const std::string_view rest = markdown_.substr(at_);
    const bool is_odd = rest.starts_with('&') || rest.starts_with("\\^");
    if (is_odd || (rest.starts_with('^') && !is_note_name(rest))) offsets_.push_back(at_);
    before_ = Kind::punctuation;
  }

  void pass_run() {
    const std::size_t begin = at_;
    while (at_ < markdown_.size() && markdown_[at_] == '*') ++at_;
    const Kind after =
        at_ == markdown_.size() ? Kind::space : kind_of(text::code_point_at(markdown_, at_).value);
    // What helps a run to open behind `before_` helps it to close before `after`: the rule is
    // symmetrical.
    const bool is_behind_mark = after == Kind::other && ends_mark(markdown_.substr(0, begin));
    const bool is_before_mark = before_ == Kind::other && begins_mark(markdown_.substr(at_));
    if (is_behind_mark || needs_joiner_behind(after, before_)) offsets_.push_back(begin);
    if (is_before_mark || needs_joiner_behind(before_, after)) offsets_.push_back(at_);
    before_ = Kind::punctuation;
  }

  void pass_character() {
    const text::CodePoint c = text::code_point_at(markdown_, at_);
    at_ += c.size;
    if (is_variation_selector(c.value)) return;
    before_ = is_ideographic_selector(c.value) ? Kind::cjk : kind_of(c.value);
  }

  std::string_view markdown_;
  std::size_t at_ = 0;
  Kind before_ = Kind::space;
  std::vector<std::size_t> offsets_;
};

}  // namespace

std::vector<std::size_t> joiner_offsets(std::string_view markdown) {
  return Scan(markdown).offsets();
}

std::string without_joiners(std::string_view text) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t i = text.find(joiner); i != std::string_view::npos;
       i = text.find(joiner, begin)) {
    result += text.substr(begin, i - begin);
    begin = i + joiner.size();
  }
  result += text.substr(begin);
  return result;
}

}  // namespace kohyo::markup
