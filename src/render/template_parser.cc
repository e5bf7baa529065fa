#include "render/template_parser.h"

#include <algorithm>
#include <optional>
#include <string>

namespace kohyo::render {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.';
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white_space = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(white_space);
  if (begin == npos) return {};
  return text.substr(begin, text.find_last_not_of(white_space) + 1 - begin);
}

bool is_name(std::string_view text, PieceKind kind) {
  if (text.empty() || !std::ranges::all_of(text, is_name_character)) return false;
  if (kind == PieceKind::partial) return text != "." && text != "..";
  if (text == ".") return true;
  return text.front() != '.' && text.back() != '.' && text.find("..") == npos;
}

/// A tag as a message can print it: on one line and short.
std::string quoted(std::string_view tag) {
  constexpr std::size_t longest = 60;
  std::size_t size = std::min(tag.size(), longest);
  while (size < tag.size() && (static_cast<unsigned char>(tag[size]) & 0xC0) == 0x80) --size;
  std::string text(tag.substr(0, size));
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

/// The kind of the tag that begins with this character behind its braces; a value has none.
std::optional<PieceKind> kind_of_sigil(char c) {
  switch (c) {
    case '#':
      return PieceKind::section;
    case '^':
      return PieceKind::inverted;
    case '/':
      return PieceKind::end;
    case '>':
      return PieceKind::partial;
    default:
      return {};
  }
}

class Parser {
 public:
  Parser(std::string_view content, Mistakes& mistakes)
      : content_(content),
        mistakes_(mistakes),
        first_(base::byte_order_mark_size(content)),
        literal_begin_(first_) {}

  std::vector<Piece> run() && {
    std::size_t at = first_;
    while ((at = content_.find("{{", at)) != npos) at = read_tag(at);
    add_literal(content_.size());
    return std::move(pieces_);
  }

 private:
  /// Reads the tag that opens at `begin`; gives where to go on.
  std::size_t read_tag(std::size_t begin) {
    const char sigil = begin + 2 < content_.size() ? content_[begin + 2] : '}';
    const bool may_hold_tags = sigil == '!' || sigil == '{';
    const std::size_t close =
        may_hold_tags ? content_.find("}}", begin + 3) : find_close(begin + 2);
    if (close == npos) {
      mistakes_.report(base::Code::template_syntax, mistakes_.span(begin, begin + 2), {"{{"});
      return may_hold_tags ? content_.size() : begin + 2;
    }
    std::size_t end = close + 2;
    if (sigil == '{' && end < content_.size() && content_[end] == '}') ++end;
    if (sigil == '!') {
      leave_out_line(begin, end);
    } else if (sigil == '{' || sigil == '&' || sigil == '=') {
      refuse(begin, end, std::string("{{") + sigil);
    } else {
      add_tag(begin, close);
    }
    return end;
  }

  /// The `}}` of a tag whose inside begins at `at`; npos if another tag opens first.
  std::size_t find_close(std::size_t at) const {
    while ((at = content_.find_first_of("{}", at)) != npos) {
      if (content_.substr(at, 2) == "}}") return at;
      if (content_.substr(at, 2) == "{{") return npos;
      ++at;
    }
    return npos;
  }

  void add_tag(std::size_t begin, std::size_t close) {
    const std::optional<PieceKind> marked = kind_of_sigil(content_[begin + 2]);
    const PieceKind kind = marked.value_or(PieceKind::value);
    const std::size_t inside = begin + (marked ? 3 : 2);
    const std::string_view name = trimmed(content_.substr(inside, close - inside));
    const std::size_t end = close + 2;
    if (!is_name(name, kind)) {
      refuse(begin, end, quoted(content_.substr(begin, end - begin)));
      return;
    }
    if (marked) {
      leave_out_line(begin, end);
    } else {
      leave_out(begin, end);
    }
    pieces_.push_back({kind, name, mistakes_.span(begin, end)});
  }

  void refuse(std::size_t begin, std::size_t end, std::string what) {
    mistakes_.report(base::Code::template_syntax, mistakes_.span(begin, end), {std::move(what)});
    leave_out(begin, end);
  }

  /// Leaves the tag out of the literals, and its whole line where nothing else stands on it.
  void leave_out_line(std::size_t begin, std::size_t end) {
    std::size_t line = begin;
    while (line > first_ && is_blank(content_[line - 1])) --line;
    std::size_t next = end;
    while (next < content_.size() && is_blank(content_[next])) ++next;
    const std::size_t line_end_size = content_.substr(next, 2) == "\r\n" ? 2
                                      : content_.substr(next, 1) == "\n" ? 1
                                                                         : 0;
    const bool begins_line = line == first_ || content_[line - 1] == '\n';
    const bool ends_line = next == content_.size() || line_end_size > 0;
    if (begins_line && ends_line) {
      leave_out(line, next + line_end_size);
    } else {
      leave_out(begin, end);
    }
  }

  void leave_out(std::size_t begin, std::size_t end) {
    add_literal(begin);
    literal_begin_ = end;
  }

  void add_literal(std::size_t end) {
    if (end <= literal_begin_) return;
    const std::string_view text = content_.substr(literal_begin_, end - literal_begin_);
    pieces_.push_back({PieceKind::literal, text, mistakes_.span(literal_begin_, end)});
  }

  std::string_view content_;
  Mistakes& mistakes_;
  std::size_t first_;          ///< where the content begins: behind a byte order mark
  std::size_t literal_begin_;  ///< where the next literal begins
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> parse_template(std::string_view content, Mistakes& mistakes) {
  return Parser(content, mistakes).run();
}

}  // namespace kohyo::render
