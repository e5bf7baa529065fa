#include "revision/text_kind.h"

#include <string>
#include <vector>

#include "revision/characters.h"
#include "revision/compare_text.h"
#include "revision/number_token.h"
#include "revision/tokens.h"

namespace kohyo::revision {
namespace {

/// The length of the label of an era or year that `text` begins with, in characters: R, H, S, FY.
std::size_t label_length(const std::vector<Character>& text) {
  if (text.size() < 2) return 0;
  if (text[1].type == Class::digit) return is_one_of(text[0], "RHSrhsＲＨＳ") ? 1 : 0;
  const bool is_fiscal_year = is_one_of(text[0], "FfＦ") && is_one_of(text[1], "YyＹ");
  return is_fiscal_year ? 2 : 0;
}

bool is_figure(const Token& token) {
  const std::vector<Character> text = characters(token.text);
  const std::size_t begin = label_length(text);
  return end_of_number(text, begin) == text.size() && begin < text.size();
}

/// What was removed or inserted in one place.
struct Wording {
  std::string others;  ///< tokens that are neither figures nor spaces, a line each
  bool has_figure = false;
};

Wording wording_of(const std::string& text) {
  Wording wording;
  for (const Token& token : tokens(text)) {
    if (is_figure(token)) {
      wording.has_figure = true;
    } else if (token.kind != Kind::space) {
      wording.others.append(token.text).append("\n");
    }
  }
  return wording;
}

bool is_figure_change(const std::string& removed, const std::string& inserted) {
  const Wording before = wording_of(removed);
  const Wording after = wording_of(inserted);
  return before.others == after.others && (before.has_figure || after.has_figure);
}

}  // namespace

model::ChangeKind kind_of_change(std::string_view before, std::string_view after) {
  if (same_but_for_width(before, after)) return model::ChangeKind::editorial;
  const std::vector<TextSpan> spans = compare_text(before, after);
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (spans[i].step == Step::keep) continue;
    const std::string removed = spans[i].step == Step::remove ? spans[i].text : std::string();
    const bool is_replaced =
        !removed.empty() && i + 1 < spans.size() && spans[i + 1].step == Step::insert;
    if (is_replaced) ++i;
    const std::string inserted = spans[i].step == Step::insert ? spans[i].text : std::string();
    if (!is_figure_change(removed, inserted)) return model::ChangeKind::revised;
  }
  return model::ChangeKind::figure;
}

}  // namespace kohyo::revision
