#include "markup/line_joins.h"

#include <string>
#include <string_view>

#include "markup/leaf_walk.h"
#include "text/unicode.h"

namespace kohyo::markup {
namespace {

constexpr char32_t no_character = 0;

/// A line feed in one of the texts, and the characters on its sides.
struct LineFeed {
  std::string* text;
  std::size_t offset;
  char32_t before;
  char32_t after;
};

/// One text as it is read in a row.
class Stream {
 public:
  void pass_text(std::string_view text) {
    if (text.empty()) return;
    const char32_t first = text::code_point_at(text, 0).value;
    for (; waiting_ < found_.size(); ++waiting_) found_[waiting_].after = first;
    last_ = text::code_point_before(text, text.size()).value;
  }
  void pass_line_feed(std::string& text, std::size_t offset) {
    found_.push_back({&text, offset, last_, no_character});
  }
  void pass_break() {
    last_ = no_character;
    waiting_ = found_.size();
  }
  const std::vector<LineFeed>& found() const { return found_; }

 private:
  std::vector<LineFeed> found_;
  std::size_t waiting_ = 0;  ///< the first one whose following character is still to come
  char32_t last_ = no_character;
};

/// The neighbours of a line feed are those of the text now, or, in removed text, of the text
/// before.
class LineFeedFinder {
 public:
  void operator()(Inline& part, Change change) {
    const bool is_now = is_on(Side::now, change);
    const bool was_before = is_on(Side::before, change);
    if (auto* run = std::get_if<TextRun>(&part.value)) {
      pass_run(run->text, change);
    } else if (const auto* code = std::get_if<InlineCode>(&part.value)) {
      pass_text(code->text, change);
    } else if (const auto* ruby = std::get_if<Ruby>(&part.value)) {
      pass_text(ruby->base, change);
    } else if (std::holds_alternative<LineBreak>(part.value)) {
      if (is_now) now_.pass_break();
      if (was_before) before_.pass_break();
    }
  }
  const std::vector<LineFeed>& found_now() const { return now_.found(); }
  const std::vector<LineFeed>& found_before() const { return before_.found(); }

 private:
  void pass_run(std::string& text, Change change) {
    std::size_t begin = 0;
    for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', begin)) {
      pass_text(std::string_view(text).substr(begin, i - begin), change);
      (change == Change::removed ? before_ : now_).pass_line_feed(text, i);
      begin = i + 1;
    }
    pass_text(std::string_view(text).substr(begin), change);
  }

  void pass_text(std::string_view text, Change change) {
    if (is_on(Side::now, change)) now_.pass_text(text);
    if (is_on(Side::before, change)) before_.pass_text(text);
  }

  Stream now_;
  Stream before_;
};

void replace(const std::vector<LineFeed>& found) {
  for (auto feed = found.rbegin(); feed != found.rend();
       ++feed) {  // backwards: the offsets before stay right
    const bool vanishes = text::is_cjk_wide(feed->before) && text::is_cjk_wide(feed->after);
    feed->text->replace(feed->offset, 1, vanishes ? "" : " ");
  }
}

bool is_nothing(const Inline& part) {
  const auto* run = std::get_if<TextRun>(&part.value);
  if (run != nullptr) return run->text.empty();
  const auto* inserted = std::get_if<Inserted>(&part.value);
  const auto* removed = std::get_if<Removed>(&part.value);
  return (inserted != nullptr && inserted->children.empty()) ||
         (removed != nullptr && removed->children.empty());
}

class EmptyTextRemover {
 public:
  void clean(std::vector<Inline>& inlines) {
    for (Inline& part : inlines) std::visit(*this, part.value);
    std::erase_if(inlines, is_nothing);
  }
  template <typename Part>
  void operator()(Part& part) {
    if constexpr (requires { part.children; }) clean(part.children);
  }
};

}  // namespace

void join_lines(std::vector<Inline>& inlines) {
  LineFeedFinder finder;
  each_leaf(inlines, [&](Inline& part, Change change) { finder(part, change); });
  replace(finder.found_now());
  replace(finder.found_before());
  EmptyTextRemover().clean(inlines);
}

}  // namespace kohyo::markup
