#include "revision/compare_text.h"

#include <algorithm>

#include "revision/align_sentences.h"
#include "revision/compare_words.h"
#include "revision/sides.h"

namespace kohyo::revision {
namespace {

/// What stands between equal sentences.
struct Passage {
  Window window;
  std::vector<Match> matches;  ///< of the sentences within it, none of them equal
};

void append(Kept& kept, const Kept& more) {
  kept.insert(kept.end(), more.begin(), more.end());
}

/// How many characters are marked, in grapheme clusters.
std::size_t marked_size(const Sides& sides, const Window& window, const Kept& kept) {
  std::size_t sum = 0;
  for (const Window& change : changes(window, kept)) {
    sum += sides.before.size(change.old_begin, change.old_end) +
           sides.after.size(change.new_begin, change.new_end);
  }
  return sum;
}

class Comparison {
 public:
  explicit Comparison(const Sides& sides)
      : sides_(sides),
        old_sentences_(sentences(sides.before)),
        new_sentences_(sentences(sides.after)) {}

  Kept kept() const {
    Kept kept;
    const std::vector<Match> matches = align_sentences(sides_, old_sentences_, new_sentences_);
    Passage passage{{0, 0, 0, 0}, {}};
    std::size_t equal = 0;
    for (const Match& match : matches) {
      if (!match.is_equal) {
        passage.matches.push_back(match);
        continue;
      }
      ++equal;
      const Window here = window_of(match);
      passage.window.old_end = here.old_begin;
      passage.window.new_end = here.new_begin;
      append(kept, kept_in(passage));
      append(kept, {{here.old_begin, here.new_begin, here.old_end - here.old_begin}});
      passage = {{here.old_end, here.old_end, here.new_end, here.new_end}, {}};
    }
    const Window all = whole(sides_);
    passage.window.old_end = all.old_end;
    passage.window.new_end = all.new_end;
    append(kept, kept_in(passage));
    const bool only_sentences = equal == std::min(old_sentences_.size(), new_sentences_.size());
    return !only_sentences && is_mostly_changed(sides_, all, kept) ? Kept() : kept;
  }

 private:
  Window window_of(const Match& match) const {
    const Sentence& old_sentence = old_sentences_[match.old_index];
    const Sentence& new_sentence = new_sentences_[match.new_index];
    return {old_sentence.begin, old_sentence.end, new_sentence.begin, new_sentence.end};
  }

  /// Sentence by sentence; or all words at once where no sentence stands for another, or where that
  /// marks less by a quarter, as it does where a sentence was parted or two were joined.
  Kept kept_in(const Passage& passage) const {
    Kept at_once = compare_words(sides_, passage.window);
    if (passage.matches.empty()) return at_once;
    Kept by_sentence;
    for (const Match& match : passage.matches)
      append(by_sentence, compare_words(sides_, window_of(match)));
    const bool saves = 4 * marked_size(sides_, passage.window, at_once) <
                       3 * marked_size(sides_, passage.window, by_sentence);
    return saves ? at_once : by_sentence;
  }

  const Sides& sides_;
  std::vector<Sentence> old_sentences_;
  std::vector<Sentence> new_sentences_;
};

std::string text_of(const Side& side, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text += side.tokens[i].text;
  return text;
}

}  // namespace

std::vector<TextSpan> compare_text(std::string_view before, std::string_view after) {
  std::vector<TextSpan> spans;
  if (before == after) {
    if (!before.empty()) spans.push_back({Step::keep, std::string(before)});
    return spans;
  }
  const Sides both = sides(before, after);
  const Window all = whole(both);
  const auto add = [&](Step step, const Side& side, std::size_t begin, std::size_t end) {
    if (end > begin) spans.push_back({step, text_of(side, begin, end)});
  };
  std::size_t kept_from = 0;
  for (const Window& change : changes(all, Comparison(both).kept())) {
    add(Step::keep, both.before, kept_from, change.old_begin);
    add(Step::remove, both.before, change.old_begin, change.old_end);
    add(Step::insert, both.after, change.new_begin, change.new_end);
    kept_from = change.old_end;
  }
  add(Step::keep, both.before, kept_from, all.old_end);
  return spans;
}

}  // namespace kohyo::revision
