#include "revision/sequence_diff.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <random>

using namespace kohyo::revision;

namespace {

using Tokens = std::vector<std::uint32_t>;
using Runs = std::vector<Run>;

constexpr std::size_t no_cap = 100000;

Tokens random_tokens(std::mt19937& random, std::size_t longest, std::uint32_t kinds) {
  Tokens tokens(random() % (longest + 1));
  for (std::uint32_t& token : tokens) token = static_cast<std::uint32_t>(random() % kinds);
  return tokens;
}

std::size_t edits(const Runs& runs) {
  std::size_t sum = 0;
  for (const Run& run : runs) {
    if (run.step != Step::keep) sum += run.old_end - run.old_begin + run.new_end - run.new_begin;
  }
  return sum;
}

/// The fewest removals and insertions, by the table of longest common subsequences.
std::size_t fewest_edits(const Tokens& a, const Tokens& b) {
  std::vector<std::vector<std::size_t>> common(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      common[i][j] = a[i - 1] == b[j - 1] ? common[i - 1][j - 1] + 1
                                          : std::max(common[i - 1][j], common[i][j - 1]);
    }
  }
  return a.size() + b.size() - 2 * common[a.size()][b.size()];
}

/// Requires that the runs cover both sequences in order, keep only what is equal, and have the form
/// that is promised.
void require_sound(const Runs& runs, const Tokens& a, const Tokens& b) {
  std::size_t x = 0;
  std::size_t y = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    REQUIRE(run.old_begin == x);
    REQUIRE(run.new_begin == y);
    REQUIRE(run.old_end + run.new_end > x + y);
    if (run.step == Step::keep) REQUIRE(run.old_end - x == run.new_end - y);
    if (run.step == Step::remove) REQUIRE(run.new_end == y);
    if (run.step == Step::insert) REQUIRE(run.old_end == x);
    if (i > 0) REQUIRE(runs[i - 1].step != run.step);
    if (i > 0 && run.step == Step::remove) REQUIRE(runs[i - 1].step == Step::keep);
    for (std::size_t k = 0; run.step == Step::keep && x + k < run.old_end; ++k)
      REQUIRE(a[x + k] == b[y + k]);
    x = run.old_end;
    y = run.new_end;
  }
  REQUIRE(x == a.size());
  REQUIRE(y == b.size());
}

}  // namespace

TEST_CASE("two empty sequences have no script") {
  CHECK(sequence_diff({}, {}, no_cap).empty());
}

TEST_CASE("equal sequences are kept in one run") {
  CHECK(sequence_diff({1, 2, 2}, {1, 2, 2}, no_cap) == Runs{{Step::keep, 0, 3, 0, 3}});
  CHECK(sequence_diff({1, 2, 2}, {1, 2, 2}, 0) == Runs{{Step::keep, 0, 3, 0, 3}});
}

TEST_CASE("what stands in one sequence only is removed or inserted") {
  CHECK(sequence_diff({1, 2}, {}, no_cap) == Runs{{Step::remove, 0, 2, 0, 0}});
  CHECK(sequence_diff({}, {1, 2}, no_cap) == Runs{{Step::insert, 0, 0, 0, 2}});
  CHECK(sequence_diff({1, 3}, {1, 2, 3}, no_cap) ==
        Runs{{Step::keep, 0, 1, 0, 1}, {Step::insert, 1, 1, 1, 2}, {Step::keep, 1, 2, 2, 3}});
}

TEST_CASE("a removal stands before the insertion in its place") {
  CHECK(sequence_diff({1, 2, 3, 9}, {1, 4, 5, 9}, no_cap) == Runs{{Step::keep, 0, 1, 0, 1},
                                                                  {Step::remove, 1, 3, 1, 1},
                                                                  {Step::insert, 3, 3, 1, 3},
                                                                  {Step::keep, 3, 4, 3, 4}});
}

TEST_CASE("an element that moved is removed and inserted") {
  const Runs runs = sequence_diff({7, 1, 2, 3}, {1, 2, 3, 7}, no_cap);
  CHECK(runs ==
        Runs{{Step::remove, 0, 1, 0, 0}, {Step::keep, 1, 4, 0, 3}, {Step::insert, 4, 4, 3, 4}});
}

TEST_CASE("the script is sound and as short as it can be") {
  std::mt19937 random(1986);
  for (int round = 0; round < 2000; ++round) {
    const std::uint32_t kinds = 1 + static_cast<std::uint32_t>(random() % 6);
    const Tokens a = random_tokens(random, 24, kinds);
    const Tokens b = random_tokens(random, 24, kinds);
    const Runs runs = sequence_diff(a, b, no_cap);
    require_sound(runs, a, b);
    REQUIRE(edits(runs) == fewest_edits(a, b));
    REQUIRE(sequence_diff(a, b, no_cap) == runs);
  }
}

TEST_CASE("the cap is the greatest number of edits that is still found") {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    const Tokens a = random_tokens(random, 16, 4);
    const Tokens b = random_tokens(random, 16, 4);
    const std::size_t needed = fewest_edits(a, b);
    const Runs best = sequence_diff(a, b, no_cap);
    REQUIRE(sequence_diff(a, b, needed) == best);
    if (needed == 0) continue;
    const Runs capped = sequence_diff(a, b, needed - 1);
    require_sound(capped, a, b);
    REQUIRE(edits(capped) >= needed);
    REQUIRE(capped.size() <= 4);
  }
}

TEST_CASE(
    "above the cap the middle is one removal and one insertion, and the common ends are kept") {
  CHECK(sequence_diff({1, 2, 3, 4, 9}, {1, 5, 3, 6, 9}, 3) == Runs{{Step::keep, 0, 1, 0, 1},
                                                                   {Step::remove, 1, 4, 1, 1},
                                                                   {Step::insert, 4, 4, 1, 4},
                                                                   {Step::keep, 4, 5, 4, 5}});
  CHECK(sequence_diff({1, 2, 3, 4, 9}, {1, 5, 3, 6, 9}, 4).size() == 7);
}

TEST_CASE("an addition longer than the cap is still one insertion") {
  CHECK(sequence_diff({1, 2}, {1, 3, 4, 5, 2}, 0) ==
        Runs{{Step::keep, 0, 1, 0, 1}, {Step::insert, 1, 1, 1, 4}, {Step::keep, 1, 2, 4, 5}});
}

TEST_CASE("sequences that have nothing in common cost no more than the cap allows") {
  Tokens a(200000);
  Tokens b(200000);
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    a[i] = i;
    b[i] = i + 1000000;
  }
  const std::clock_t start = std::clock();  // time of this program, however busy the machine is
  CHECK(sequence_diff(a, b, 500).size() == 2);
  CHECK(std::clock() - start < 5 * CLOCKS_PER_SEC);
}
