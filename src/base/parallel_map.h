// The only threading primitive.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <type_traits>
#include <vector>

namespace kohyo::base {

/// `f(item)` for every item, on up to `jobs` threads; the results stand in the order of the items,
/// whatever the order of work was. `f` must not throw, and may share only what is immutable.
template <typename Item, typename F>
auto parallel_map(const std::vector<Item>& items, std::size_t jobs, F f)
    -> std::vector<std::invoke_result_t<F&, const Item&>> {
  std::vector<std::invoke_result_t<F&, const Item&>> results(items.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < items.size(); i = next++) results[i] = f(items[i]);
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < jobs && i < items.size(); ++i) threads.emplace_back(work);
    work();
  }
  return results;
}

}  // namespace kohyo::base
