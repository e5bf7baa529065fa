#include "revision/pair_parts.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::revision;

namespace {

/// A bag of one word of some characters.
Bag word(std::uint32_t id, std::uint32_t kind = 0, std::size_t size = 2) {
  return bag_of({{id, size}}, id, kind);
}

/// A part without words.
Bag nothing(std::uint32_t kind) {
  return bag_of({}, 1000, kind);
}

/// The pairs as `0:0 1: :1`.
std::string paired(const std::vector<Bag>& before, const std::vector<Bag>& after) {
  std::string line;
  for (const Pair& pair : pair_parts(before, after)) {
    if (!line.empty()) line += ' ';
    if (pair.old_index) line += std::to_string(*pair.old_index);
    line += ':';
    if (pair.new_index) line += std::to_string(*pair.new_index);
  }
  return line;
}

}  // namespace

TEST_CASE("every part comes once, in order") {
  CHECK(paired({}, {}).empty());
  CHECK(paired({word(1), word(2)}, {}) == "0: 1:");
  CHECK(paired({}, {word(1), word(2)}) == ":0 :1");
  CHECK(paired({word(1), word(2)}, {word(1), word(3), word(4), word(2)}) == "0:0 :1 :2 1:3");
}

TEST_CASE("one part for another in its place stands side by side") {
  CHECK(paired({word(1), word(2), word(3)}, {word(1), word(4), word(3)}) == "0:0 1:1 2:2");
  CHECK(paired({word(1)}, {word(2)}) == "0:0");
  CHECK(paired({word(1, 1)}, {word(2, 2)}) == "0: :0");
}

TEST_CASE("several parts for others stand apart, what is gone first") {
  CHECK(paired({word(1), word(2)}, {word(3), word(4)}) == "0: 1: :0 :1");
  CHECK(paired({word(1)}, {word(3), word(4)}) == "0: :0 :1");
}

TEST_CASE("a part that moved stands for no other") {
  CHECK(paired({word(1), word(2, 0, 9), word(3)}, {word(3), word(2, 0, 9), word(1)}) ==
        "0: :0 1:1 2: :2");
}

TEST_CASE("parts without words do not keep others apart") {
  CHECK(paired({nothing(5), word(1)}, {word(2)}) == "0: 1:0");
  CHECK(paired({word(1)}, {nothing(5), word(2), nothing(5)}) == ":0 0:1 :2");
}
