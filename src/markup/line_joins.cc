#include "markup/line_joins.h"

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

class LineFeedFinder {
 public:
  void pass(std::vector<Inline>& inlines) {
    for (Inline& part : inlines) std::visit(*this, part.value);
  }
  std::vector<LineFeed> take() && { return std::move(found_); }

  void operator()(TextRun& run) {
    std::size_t begin = 0;
    for (std::size_t i = run.text.find('\n'); i != std::string::npos;
         i = run.text.find('\n', begin)) {
      pass_text(std::string_view(run.text).substr(begin, i - begin));
      found_.push_back({&run.text, i, last_, no_character});
      begin = i + 1;
    }
    pass_text(std::string_view(run.text).substr(begin));
  }
  void operator()(const InlineCode& code) { pass_text(code.text); }
  void operator()(const Ruby& ruby) { pass_text(ruby.base); }
  void operator()(const LineBreak&) {
    last_ = no_character;
    waiting_ = found_.size();
  }
  void operator()(Emphasis& emphasis) { pass(emphasis.children); }
  void operator()(Strong& strong) { pass(strong.children); }
  void operator()(Link& link) { pass(link.children); }
  void operator()(Inserted& inserted) { pass(inserted.children); }
  void operator()(Removed& removed) { pass(removed.children); }
  void operator()(const FootnoteReference&) {}

 private:
  void pass_text(std::string_view text) {
    if (text.empty()) return;
    const char32_t first = text::code_point_at(text, 0).value;
    for (; waiting_ < found_.size(); ++waiting_) found_[waiting_].after = first;
    last_ = text::code_point_before(text, text.size()).value;
  }

  std::vector<LineFeed> found_;
  std::size_t waiting_ = 0;  ///< the first one whose following character is still to come
  char32_t last_ = no_character;
};

bool is_nothing(const Inline& part) {
  const auto* run = std::get_if<TextRun>(&part.value);
  return run != nullptr && run->text.empty();
}

class EmptyTextRemover {
 public:
  void clean(std::vector<Inline>& inlines) {
    std::erase_if(inlines, is_nothing);
    for (Inline& part : inlines) std::visit(*this, part.value);
  }
  void operator()(Emphasis& emphasis) { clean(emphasis.children); }
  void operator()(Strong& strong) { clean(strong.children); }
  void operator()(Link& link) { clean(link.children); }
  template <typename Leaf>
  void operator()(Leaf&) {}
};

}  // namespace

void join_lines(std::vector<Inline>& inlines) {
  LineFeedFinder finder;
  finder.pass(inlines);
  const std::vector<LineFeed> found = std::move(finder).take();
  for (auto feed = found.rbegin(); feed != found.rend();
       ++feed) {  // backwards: the offsets before stay right
    const bool vanishes = text::is_cjk_wide(feed->before) && text::is_cjk_wide(feed->after);
    feed->text->replace(feed->offset, 1, vanishes ? "" : " ");
  }
  EmptyTextRemover().clean(inlines);
}

}  // namespace kohyo::markup
