// Emphasis beside Japanese text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::markup {

/// What is put beside a run of `*` so that the parser takes it as emphasis: U+FDD0, a code point
/// that Unicode keeps for a program's own use. The parser takes it for a letter, and no checked
/// source holds it, so every one in the parser's output is ours; a word joiner (U+2060) would do as
/// well, but authors may write that one.
inline constexpr std::string_view joiner = "\xEF\xB7\x90";

/// Where joiners must be put into `markdown`, in ascending order, for three reasons.
///
/// Emphasis. CommonMark takes 。「」 for punctuation and は for a letter, so that `**強調。**次` is
/// no emphasis. The rules of tats-u/markdown-cjk-friendly (specification.md, section 6.2) let CJK
/// punctuation count as a letter, and a CJK letter as a reason to accept punctuation on the other
/// side. Both come out of the parser's own rules where a joiner stands between the run and the
/// punctuation. `_` is the same under both rules.
///
/// Marks of change. They are nothing to the reader, so `a**{++b++}**c` is emphasis as `a**b**c` is.
///
/// Footnotes. For cmark-gfm 0.29.0.gfm.6 everything from `[^` to the next `]` is a mark. It then
/// reads freed memory where an entity stands for the `^`, prints one `]` too many where the `^` is
/// escaped, and loses text where a line ends in between. A joiner behind the `[` keeps it from all
/// that is not plainly `[^name]`.
std::vector<std::size_t> joiner_offsets(std::string_view markdown);

/// `text` without joiners.
std::string without_joiners(std::string_view text);

}  // namespace kohyo::markup
