#include "text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <cassert>
#include <cstddef>
#include <memory>

namespace kohyo::text {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;
using Maker = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

Iterator made(Maker maker) {
  UErrorCode status = U_ZERO_ERROR;
  Iterator iterator(maker(icu::Locale::getJapanese(), status));
  assert(U_SUCCESS(status));
  return iterator;
}

/// Making an iterator reads rules and a dictionary (3 us), cloning one costs a twentieth of that;
/// the clone lets go of the text that it was given.
Iterator grapheme_iterator() {
  thread_local const Iterator prototype = made(&icu::BreakIterator::createCharacterInstance);
  return Iterator(prototype->clone());
}

Iterator word_iterator() {
  thread_local const Iterator prototype = made(&icu::BreakIterator::createWordInstance);
  return Iterator(prototype->clone());
}

/// ICU's view of UTF-8 in place: its positions are bytes.
class ByteText {
 public:
  explicit ByteText(std::string_view bytes) {
    utext_openUTF8(&text_, bytes.data(), static_cast<std::int64_t>(bytes.size()), &status_);
    assert(U_SUCCESS(status_));
  }
  ByteText(const ByteText&) = delete;
  ByteText& operator=(const ByteText&) = delete;
  ~ByteText() { utext_close(&text_); }
  UText* get() { return &text_; }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  UText text_ = UTEXT_INITIALIZER;
};

std::vector<std::string_view> pieces(std::string_view text, icu::BreakIterator& iterator) {
  std::vector<std::string_view> found;
  if (text.empty()) return found;
  ByteText bytes(text);
  UErrorCode status = U_ZERO_ERROR;
  iterator.setText(bytes.get(), status);
  assert(U_SUCCESS(status));
  std::size_t begin = 0;
  for (std::int32_t i = iterator.next(); i != icu::BreakIterator::DONE; i = iterator.next()) {
    const auto end = static_cast<std::size_t>(i);
    found.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  assert(begin == text.size());
  return found;
}

}  // namespace

std::vector<std::string_view> graphemes(std::string_view text) {
  return pieces(text, *grapheme_iterator());
}

std::vector<std::string_view> words(std::string_view text) {
  return pieces(text, *word_iterator());
}

}  // namespace kohyo::text
