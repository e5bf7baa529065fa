#include "base/parallel_map.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <numeric>
#include <set>
#include <string>

using kohyo::base::parallel_map;

TEST_CASE("results stand in the order of the items on any number of threads") {
  std::vector<int> items(1000);
  std::iota(items.begin(), items.end(), 0);
  std::vector<std::string> expected;
  for (const int item : items) expected.push_back(std::to_string(item * 2));
  for (const std::size_t jobs : {0U, 1U, 2U, 3U, 16U, 2000U}) {
    CAPTURE(jobs);
    CHECK(parallel_map(items, jobs, [](int item) { return std::to_string(item * 2); }) == expected);
  }
}

TEST_CASE("results keep their order when early items take longest") {
  const std::vector<int> items = {30, 20, 10, 0};
  const auto slow = [](int item) {
    std::this_thread::sleep_for(std::chrono::milliseconds(item));
    return item;
  };
  CHECK(parallel_map(items, 4, slow) == items);
}

TEST_CASE("no items give no results") {
  CHECK(parallel_map(std::vector<int>(), 4, [](int item) { return item; }).empty());
}

TEST_CASE("every item is worked on once") {
  const std::vector<int> items(500, 1);
  std::atomic<int> calls = 0;
  parallel_map(items, 8, [&](int item) { return calls += item; });
  CHECK(calls == 500);
}

TEST_CASE("one job works on the thread that asks") {
  const std::vector<int> items = {1, 2, 3};
  const auto id = [](int) { return std::this_thread::get_id(); };
  for (const std::thread::id thread : parallel_map(items, 1, id))
    CHECK(thread == std::this_thread::get_id());
}

TEST_CASE("several jobs work at the same time") {
  const std::vector<int> items = {1, 2};
  std::atomic<int> arrived = 0;
  const auto meet = [&](int) {
    ++arrived;
    for (int i = 0; i < 5000 && arrived < 2; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return arrived.load();
  };
  CHECK(parallel_map(items, 2, meet) == std::vector<int>{2, 2});
}
