#include "text/ruby.h"

#include <algorithm>
#include <utility>

#include "text/unicode.h"

namespace kohyo::text {
namespace {

constexpr std::string_view bar = "｜";
constexpr std::string_view open_mark = "《";
constexpr std::string_view close_mark = "》";
static_assert(bar.size() == 3 && open_mark.size() == 3 && close_mark.size() == 3);
constexpr std::size_t mark_size = 3;

class RubyReader {
 public:
  RubyReader(std::string_view text, const std::vector<bool>& is_typed)
      : text_(text), is_typed_(is_typed) {}

  /// Looks at each mark once, and from it at the one or two marks that follow: linear in all.
  RubyReading read() && {
    for (std::size_t mark = next_mark(0); mark < text_.size();) {
      std::size_t behind = mark + mark_size;
      if (is(bar, mark)) {
        behind = read_behind_bar(mark);
      } else if (is(open_mark, mark)) {
        behind = read_behind_kanji(mark);
      }
      mark = next_mark(behind);
    }
    flush(text_.size());
    return std::move(result_);
  }

 private:
  bool is(std::string_view mark, std::size_t at) const {
    return text_.substr(at).starts_with(mark);
  }

  /// The next typed mark from `at` on, or the end of the text.
  std::size_t next_mark(std::size_t at) const {
    for (; at < text_.size(); ++at) {
      const bool is_mark = is(bar, at) || is(open_mark, at) || is(close_mark, at);
      if (is_mark && (is_typed_.empty() || is_typed_[at])) return at;
    }
    return text_.size();
  }

  std::size_t read_behind_bar(std::size_t at) {
    const std::size_t base = at + mark_size;
    const std::size_t open = next_mark(base);
    const std::size_t behind = open > base && is(open_mark, open) ? add_ruby(at, base, open) : 0;
    if (behind > 0) return behind;
    result_.lone_bars.push_back(at);
    return base;
  }

  std::size_t read_behind_kanji(std::size_t open) {
    std::size_t base = open;
    while (base > begin_) {
      const CodePoint c = code_point_before(text_, base);
      if (!is_kanji(c.value)) break;
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
    result_.parts.push_back({std::string(text_.substr(base, open - base)),
                             std::string(text_.substr(reading, close - reading))});
    begin_ = close + mark_size;
    return begin_;
  }

  void flush(std::size_t end) {
    if (end > begin_)
      result_.parts.push_back({std::string(text_.substr(begin_, end - begin_)), {}});
    begin_ = end;
  }

  std::string_view text_;
  const std::vector<bool>& is_typed_;
  std::size_t begin_ = 0;  ///< of the text that is not added yet
  RubyReading result_;
};

}  // namespace

RubyReading read_ruby(std::string_view text, const std::vector<bool>& is_typed) {
  return RubyReader(text, is_typed).read();
}

std::string base_of(const RubyText& text) {
  std::string all;
  for (const RubyPart& part : text) all += part.base;
  return all;
}

std::string reading_of(const RubyText& text) {
  std::string all;
  for (const RubyPart& part : text) all += part.reading.empty() ? part.base : part.reading;
  return all;
}

}  // namespace kohyo::text
