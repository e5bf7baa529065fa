#include "revision/align_bags.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::revision;

namespace {

/// A bag of words of four characters each, by their ids; equal where the words come in one order.
Bag bag(const std::vector<std::uint32_t>& ids, std::uint32_t kind = 0, std::uint32_t label = 0) {
  std::vector<BagWord> words;
  std::uint32_t whole = 0;
  for (const std::uint32_t id : ids) {
    words.push_back({id, 4});
    whole = whole * 31 + id;
  }
  Bag made = bag_of(std::move(words), whole, kind);
  made.label = label;
  return made;
}

/// The matches as `0=1 2~2`: equal ones with `=`, alike ones with `~`.
std::string aligned(const std::vector<Bag>& before, const std::vector<Bag>& after) {
  std::string line;
  for (const Match& match : align_bags(before, after)) {
    if (!line.empty()) line += ' ';
    line += std::to_string(match.old_index) + (match.is_equal ? "=" : "~") +
            std::to_string(match.new_index);
  }
  return line;
}

}  // namespace

TEST_CASE("a bag has its words in order of their ids") {
  const Bag made = bag_of({{3, 1}, {1, 2}, {2, 4}}, 7, 5);
  CHECK(made.size == 7);
  CHECK(made.whole == 7);
  CHECK(made.kind == 5);
  CHECK(made.label == 0);
  CHECK(made.words[0].id == 1);
  CHECK(made.words[2].size == 1);
}

TEST_CASE("bags match that are equal or share half their characters") {
  CHECK(aligned({bag({1, 2}), bag({3, 4})}, {bag({1, 2}), bag({3, 5})}) == "0=0 1~1");
  CHECK(aligned({bag({1, 2, 3})}, {bag({1, 4, 5})}).empty());
  CHECK(aligned({}, {bag({1})}).empty());
}

TEST_CASE("bags of different kinds do not match, even if they are equal") {
  CHECK(aligned({bag({1, 2}, 1)}, {bag({1, 2}, 2)}).empty());
  CHECK(aligned({bag({1, 2}, 1), bag({1, 2}, 2)}, {bag({1, 2}, 2)}) == "1=0");
}

TEST_CASE("bags with one label match, however little they share") {
  CHECK(aligned({bag({1, 2, 3}, 0, 9)}, {bag({4, 5}, 0, 9)}) == "0~0");
  CHECK(aligned({bag({1, 2}, 0, 8)}, {bag({4, 5}, 0, 9)}).empty());
  CHECK(aligned({bag({1, 2}, 1, 9)}, {bag({4, 5}, 2, 9)}).empty());
}

TEST_CASE("what keeps more wins over a label") {
  CHECK(aligned({bag({1, 2, 3}, 0, 9)}, {bag({4, 5}, 0, 9), bag({1, 2, 4}, 0, 8)}) == "0~1");
}
