// The pieces that a change of text is marked in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kohyo::revision {

/// What a token is to a reader of changes.
enum class Kind {
  word,
  space,         ///< but not the end of a line
  opening,       ///< an opening bracket or quotation mark
  closing,       ///< a closing one
  mark,          ///< any other punctuation (、 ・ ：), symbol, emoji or circled number
  sentence_end,  ///< 。 ！ ？, and . ! ? before white space or the end of the text
  line_end,
};

/// A piece of text that is marked whole or not at all.
struct Token {
  std::string_view text;
  Kind kind;
  std::size_t size;  ///< in grapheme clusters, at least 1
};

/// The tokens of `text`, UTF-8, in order; they lie in `text` and together are the whole of it; none
/// splits a grapheme cluster. One token each: a run of kanji; a run of katakana; kanji with the
/// kana that inflects it, and other kana, as ICU's dictionary gives words (取り組み, について); a
/// number with its sign, grouping, point and unit (▲1億2,345万円, 約 stays apart; 2-25 and 10:30
/// are one number); a word of letters with its digits and their unit (R7年度); ruby with its base
/// (｜漢字《かんじ》); and every punctuation mark, symbol and stretch of white space.
std::vector<Token> tokens(std::string_view text);

}  // namespace kohyo::revision
