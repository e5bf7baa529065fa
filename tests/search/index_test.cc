#include "search/index.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "search/fold.h"
#include "search/grams.h"
#include "support/catalogue.h"
#include "text/unicode.h"

using namespace kohyo;
using namespace kohyo::search;
using namespace kohyo::test;

namespace {

using Documents = std::set<std::size_t>;

/// The folded passages of each document, a line feed behind each.
std::vector<std::u32string> folded_texts(const std::vector<Document>& documents) {
  std::vector<std::u32string> texts;
  for (const Document& document : documents) {
    texts.emplace_back();
    for (const auto& field : document.fields) {
      for (const Passage& passage : field) texts.back() += fold(passage.text) + U"\n";
    }
  }
  return texts;
}

std::size_t document_at(const Index& index, Position position) {
  Position begin = 0;
  for (const std::vector<Position>& field : index.extents) {
    for (std::size_t document = 0; document < field.size(); ++document) {
      begin += field[document];
      if (position < begin) return document;
    }
  }
  FAIL("no document at " << position);
  return 0;
}

/// What the script does with the index.
Documents found_by_index(const Index& index, const std::u32string& word) {
  std::vector<Position> known;
  bool is_first = true;
  for (const Gram& part : cover(word)) {
    const auto gram = index.grams.find(part.text);
    if (gram == index.grams.end()) return {};
    std::vector<Position> next;
    for (const Position position : gram->second) {
      if (position >= part.offset) next.push_back(position - static_cast<Position>(part.offset));
    }
    std::vector<Position> both;
    std::ranges::set_intersection(known, next, std::back_inserter(both));
    known = std::exchange(is_first, false) ? next : both;
  }
  Documents documents;
  for (const Position position : known) documents.insert(document_at(index, position));
  return documents;
}

Documents found_by_reading(const std::vector<std::u32string>& texts, const std::u32string& word) {
  Documents documents;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].find(word) != std::u32string::npos) documents.insert(i);
  }
  return documents;
}

bool is_number(const std::u32string& word) {
  return word.size() > 2 && cover(word).size() == 1 && cover(word).front().text == word &&
         word.front() >= U'0' && word.front() <= U'9';
}

std::string shown(const std::u32string& word) {
  std::string bytes;
  for (const char32_t c : word) bytes += text::to_utf8(c);
  return bytes;
}

/// Every part of every text of a catalogue in one language, up to a length that spans several
/// pieces, is found where reading finds it and nowhere else. A stride keeps the real content quick.
void check_all(const model::Catalogue& catalogue, const text::Language& language,
               std::size_t stride) {
  const std::vector<Document> all = documents(catalogue, language);
  const Index index = build_index(all);
  const std::vector<std::u32string> texts = folded_texts(all);
  std::set<std::u32string> words;
  for (const std::u32string& text : texts) {
    for (std::size_t at = 0; at < text.size(); at += stride) {
      for (const std::size_t size : {2, 3, 4, 5, 7, 12}) {
        const std::u32string word = text.substr(at, size);
        const bool is_word = word.size() >= 2 && word.find_first_of(U" \n") == word.npos;
        if (is_word && !is_number(word)) words.insert(word);
      }
    }
  }
  REQUIRE(words.size() > 250);
  for (const std::u32string& word : words) {
    const bool is_same = found_by_index(index, word) == found_by_reading(texts, word);
    if (!is_same) FAIL_CHECK(shown(word));
  }
}

}  // namespace

TEST_CASE("every part of a text finds its documents and no others") {
  check_all(small_catalogue(), text::Language("ja"), 1);
  check_all(small_catalogue(), text::Language("en"), 1);
  check_all(other_catalogue(), text::Language("ja"), 1);
  check_all(real_catalogue(), text::Language("ja"), 41);
  check_all(real_catalogue(), text::Language("en"), 173);
}

TEST_CASE("words that no text holds find nothing, though their pieces are there") {
  const std::vector<Document> all = documents(real_catalogue(), text::Language("ja"));
  const Index index = build_index(all);
  const std::vector<std::u32string> texts = folded_texts(all);
  for (const std::u32string word :
       {U"画計区", U"催告会議", U"職員行財政", U"改善の業務の改善の視"}) {
    REQUIRE(found_by_reading(texts, word).empty());
    CHECK(found_by_index(index, word).empty());
  }
}

TEST_CASE("a number finds its own card, not those whose numbers begin alike") {
  const std::vector<Document> all = documents(real_catalogue(), text::Language("ja"));
  const Index index = build_index(all);
  for (const std::string number : {"2-2", "2-25", "1-1", "5-13①", "5-13-1"}) {
    bool is_there = false;
    for (const std::size_t found : found_by_index(index, fold(number))) {
      const Document& document = all[found];
      if (document.kind != Kind::card) continue;
      const bool is_it =
          document.fields[0].front().text == number || document.fields[0].back().text == number;
      is_there = is_there || is_it;
      const bool is_beyond = document.number.text.starts_with(number) && !is_it;
      CHECK_FALSE(is_beyond);
    }
    INFO(number);
    CHECK(is_there);
  }
  CHECK(found_by_index(index, fold("5-13")).size() >= 2);
}
