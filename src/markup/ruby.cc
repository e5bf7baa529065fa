#include "markup/ruby.h"

#include <algorithm>

#include "text/unicode.h"

namespace kohyo::markup {
namespace {

constexpr std::string_view bar = "｜";
constexpr std::string_view open_mark = "《";
constexpr std::string_view close_mark = "》";
static_assert(bar.size() == 3 && open_mark.size() == 3 && close_mark.size() == 3);
constexpr std::size_t mark_size = 3;

class RubyReader {
 public:
  RubyReader(const PlacedText& placed, const ParserText& text, base::Diagnostics& diagnostics)
      : placed_(placed), shown_(placed.text), text_(text), diagnostics_(diagnostics) {}

  /// Looks at each mark once, and from it at the one or two marks that follow: linear in all.
  std::vector<Inline> read() && {
    for (std::size_t mark = next_mark(0); mark < shown_.size();) {
      std::size_t behind = mark + mark_size;
      if (is(bar, mark)) {
        behind = read_behind_bar(mark);
      } else if (is(open_mark, mark)) {
        behind = read_behind_kanji(mark);
      }
      mark = next_mark(behind);
    }
    flush(shown_.size());
    return std::move(inlines_);
  }

 private:
  bool is(std::string_view mark, std::size_t at) const {
    return shown_.substr(at).starts_with(mark);
  }

  /// The next typed mark from `at` on, or the end of the text.
  std::size_t next_mark(std::size_t at) const {
    for (; at < shown_.size(); ++at) {
      const bool is_mark = is(bar, at) || is(open_mark, at) || is(close_mark, at);
      if (is_mark && placed_.is_typed[at]) return at;
    }
    return shown_.size();
  }

  std::size_t read_behind_bar(std::size_t at) {
    const std::size_t base = at + mark_size;
    const std::size_t open = next_mark(base);
    const std::size_t behind = open > base && is(open_mark, open) ? add_ruby(at, base, open) : 0;
    if (behind > 0) return behind;
    diagnostics_.report(base::Code::markdown_ruby,
                        text_.span(placed_.places[at], placed_.places[base]));
    return base;
  }

  std::size_t read_behind_kanji(std::size_t open) {
    std::size_t base = open;
    while (base > begin_) {
      const text::CodePoint c = text::code_point_before(shown_, base);
      if (!text::is_kanji(c.value)) break;
      base -= c.size;
    }
    const std::size_t behind = base < open ? add_ruby(base, base, open) : 0;
    return std::max(behind, open + mark_size);
  }

  /// Adds the text up to `end` and the ruby with this base, and gives the place behind it; 0 where
  /// none is complete.
  std::size_t add_ruby(std::size_t end, std::size_t base, std::size_t open) {
    const std::size_t reading = open + mark_size;
    const std::size_t close = next_mark(reading);
    if (close == reading || !is(close_mark, close)) return 0;
    flush(end);
    inlines_.push_back({Ruby{std::string(shown_.substr(base, open - base)),
                             std::string(shown_.substr(reading, close - reading))}});
    begin_ = close + mark_size;
    return begin_;
  }

  void flush(std::size_t end) {
    if (end > begin_)
      inlines_.push_back({TextRun{std::string(shown_.substr(begin_, end - begin_))}});
    begin_ = end;
  }

  const PlacedText& placed_;
  std::string_view shown_;
  const ParserText& text_;
  base::Diagnostics& diagnostics_;
  std::size_t begin_ = 0;  ///< of the text that is not added yet
  std::vector<Inline> inlines_;
};

}  // namespace

std::vector<Inline> read_ruby(const PlacedText& placed, const ParserText& text,
                              base::Diagnostics& diagnostics) {
  return RubyReader(placed, text, diagnostics).read();
}

}  // namespace kohyo::markup
