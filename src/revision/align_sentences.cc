#include "revision/align_sentences.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "revision/sequence_diff.h"

namespace kohyo::revision {
namespace {

constexpr std::size_t most_pairs = 65536;
constexpr std::size_t most_sentence_edits = 1000;

/// A sentence as a bag of words, for likeness, and as one number, for equality.
struct Bag {
  std::vector<std::uint32_t> ids;  ///< in order of their value
  std::vector<std::size_t> sizes;  ///< of each of them, in grapheme clusters
  std::size_t size;                ///< of the sentence
  std::uint32_t sentence;          ///< the same for equal sentences
};

using SentenceIds = std::unordered_map<std::string_view, std::uint32_t>;

std::vector<Bag> bags(const Side& side, const std::vector<Sentence>& sentences,
                      SentenceIds& known) {
  std::vector<Bag> made;
  for (const Sentence& sentence : sentences) {
    std::vector<std::size_t> places;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) places.push_back(i);
    std::ranges::sort(places, {}, [&](std::size_t i) { return side.ids[i]; });
    const char* const first = side.tokens[sentence.begin].text.data();
    const std::string_view last = side.tokens[sentence.end - 1].text;
    const std::string_view text(first, static_cast<std::size_t>(last.data() + last.size() - first));
    Bag bag{{}, {}, side.size(sentence.begin, sentence.end), 0};
    bag.sentence = known.try_emplace(text, static_cast<std::uint32_t>(known.size())).first->second;
    for (const std::size_t i : places) {
      bag.ids.push_back(side.ids[i]);
      bag.sizes.push_back(side.tokens[i].size);
    }
    made.push_back(std::move(bag));
  }
  return made;
}

std::size_t size_in_common(const Bag& a, const Bag& b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.ids.size() && j < b.ids.size();) {
    if (a.ids[i] == b.ids[j]) {
      common += a.sizes[i];
      ++i;
      ++j;
    } else {
      ++(a.ids[i] < b.ids[j] ? i : j);
    }
  }
  return common;
}

/// What a match of the two keeps; 0 where they are not alike. Equal sentences are worth a little
/// more than what they keep, so that they win over sentences that only contain them.
std::uint32_t worth(const Bag& a, const Bag& b) {
  if (a.sentence == b.sentence) return static_cast<std::uint32_t>(4 * a.size + 1);
  const std::size_t both = a.size + b.size;
  if (4 * std::min(a.size, b.size) < both) return 0;  // spares the long way through the words
  const std::size_t common = size_in_common(a, b);
  return 4 * common < both ? 0 : static_cast<std::uint32_t>(4 * common);
}

/// Bags of consecutive sentences, and the position of the first.
struct Part {
  const std::vector<Bag>& bags;
  std::size_t begin;
  std::size_t end;
  std::size_t size() const { return end - begin; }
};

/// The matches of greatest worth in all, by dynamic programming over all pairs.
std::vector<Match> best_matches(const Part& old_part, const Part& new_part) {
  const std::size_t columns = new_part.size() + 1;
  std::vector<std::uint32_t> worths((old_part.size() + 1) * columns);
  std::vector<std::uint32_t> best(worths.size());  // of the sentences from here on
  for (std::size_t i = old_part.size(); i-- > 0;) {
    for (std::size_t j = new_part.size(); j-- > 0;) {
      const std::size_t here = i * columns + j;
      worths[here] = worth(old_part.bags[old_part.begin + i], new_part.bags[new_part.begin + j]);
      best[here] = std::max(best[here + columns], best[here + 1]);
      if (worths[here] > 0)
        best[here] = std::max(best[here], worths[here] + best[here + columns + 1]);
    }
  }
  std::vector<Match> matches;
  for (std::size_t i = 0, j = 0; i < old_part.size() && j < new_part.size();) {
    const std::size_t here = i * columns + j;
    if (worths[here] > 0 && best[here] == worths[here] + best[here + columns + 1]) {
      const Bag& old_bag = old_part.bags[old_part.begin + i];
      const Bag& new_bag = new_part.bags[new_part.begin + j];
      matches.push_back(
          {old_part.begin + i++, new_part.begin + j++, old_bag.sentence == new_bag.sentence});
    } else {
      ++(best[here] == best[here + columns] ? i : j);
    }
  }
  return matches;
}

std::vector<std::uint32_t> sentence_ids(const std::vector<Bag>& bags) {
  std::vector<std::uint32_t> ids;
  for (const Bag& bag : bags) ids.push_back(bag.sentence);
  return ids;
}

/// For long texts: equal sentences first, then the parts between them.
std::vector<Match> matches_in_parts(const std::vector<Bag>& old_bags,
                                    const std::vector<Bag>& new_bags) {
  std::vector<Match> matches;
  Run last = {Step::keep, 0, 0, 0, 0};
  std::vector<Run> runs =
      sequence_diff(sentence_ids(old_bags), sentence_ids(new_bags), most_sentence_edits);
  runs.push_back({Step::keep, old_bags.size(), old_bags.size(), new_bags.size(), new_bags.size()});
  for (const Run& run : runs) {
    if (run.step != Step::keep) continue;
    const Part old_part{old_bags, last.old_end, run.old_begin};
    const Part new_part{new_bags, last.new_end, run.new_begin};
    if (old_part.size() * new_part.size() <= most_pairs)
      std::ranges::move(best_matches(old_part, new_part), std::back_inserter(matches));
    for (std::size_t i = 0; run.old_begin + i < run.old_end; ++i)
      matches.push_back({run.old_begin + i, run.new_begin + i, true});
    last = run;
  }
  return matches;
}

}  // namespace

std::vector<Sentence> sentences(const Side& side) {
  std::vector<Sentence> found;
  const std::vector<Token>& tokens = side.tokens;
  std::size_t begin = 0;
  bool ends = false;  // behind the end of a sentence, but perhaps not behind its closing brackets
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Kind kind = tokens[i].kind;
    const bool goes_on = kind == Kind::closing || kind == Kind::space ||
                         kind == Kind::sentence_end || kind == Kind::line_end;
    if (ends && !goes_on) {
      found.push_back({begin, i});
      begin = i;
      ends = false;
    }
    ends = ends || kind == Kind::sentence_end;
    if (kind == Kind::line_end) {
      found.push_back({begin, i + 1});
      begin = i + 1;
      ends = false;
    }
  }
  if (begin < tokens.size()) found.push_back({begin, tokens.size()});
  return found;
}

std::vector<Match> align_sentences(const Sides& sides, const std::vector<Sentence>& old_sentences,
                                   const std::vector<Sentence>& new_sentences) {
  SentenceIds known;
  const std::vector<Bag> old_bags = bags(sides.before, old_sentences, known);
  const std::vector<Bag> new_bags = bags(sides.after, new_sentences, known);
  if (old_bags.size() * new_bags.size() > most_pairs) return matches_in_parts(old_bags, new_bags);
  return best_matches({old_bags, 0, old_bags.size()}, {new_bags, 0, new_bags.size()});
}

}  // namespace kohyo::revision
