#include "revision/align_sentences.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace kohyo::revision {
namespace {

using SentenceIds = std::unordered_map<std::string_view, std::uint32_t>;

std::vector<Bag> bags(const Side& side, const std::vector<Sentence>& sentences,
                      SentenceIds& known) {
  std::vector<Bag> made;
  for (const Sentence& sentence : sentences) {
    std::vector<BagWord> words;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
      words.push_back({side.ids[i], side.tokens[i].size});
    const char* const first = side.tokens[sentence.begin].text.data();
    const std::string_view last = side.tokens[sentence.end - 1].text;
    const std::string_view text(first, static_cast<std::size_t>(last.data() + last.size() - first));
    const auto next_id = static_cast<std::uint32_t>(known.size());
    made.push_back(bag_of(std::move(words), known.try_emplace(text, next_id).first->second, 0));
  }
  return made;
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
  return align_bags(old_bags, new_bags);
}

}  // namespace kohyo::revision
