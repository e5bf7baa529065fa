// How much memory a comparison takes: this file counts what the whole program allocates.
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <new>
#include <random>
#include <string>

#include "revision/compare_text.h"

namespace {

std::atomic<std::size_t> live_bytes{0};
std::atomic<std::size_t> most_live_bytes{0};

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  void* const memory = std::malloc(std::max<std::size_t>(size, 1));
  if (memory == nullptr) return nullptr;
  const std::size_t usable = malloc_usable_size(memory);
  const std::size_t live = live_bytes.fetch_add(usable) + usable;
  if (live > most_live_bytes) most_live_bytes = live;
  return memory;
}

void* operator new(std::size_t size) {
  void* const memory = operator new(size, std::nothrow);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void operator delete(void* memory) noexcept {
  if (memory == nullptr) return;
  live_bytes -= malloc_usable_size(memory);
  std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
  operator delete(memory);
}

namespace {

/// The most bytes that were in use at one time during the comparison, more than before it.
std::size_t memory_of(const std::string& before, const std::string& after) {
  const std::size_t live_before = live_bytes;
  most_live_bytes = live_before;
  CHECK_FALSE(kohyo::revision::compare_text(before, after).empty());
  return most_live_bytes - live_before;
}

/// `bytes` bytes of kanji at random, `ending` behind each three.
std::string random_kanji(std::mt19937& random, std::size_t bytes, const std::string& ending) {
  std::string text;
  while (text.size() < bytes) {
    for (int i = 0; i < 3; ++i) {
      const auto c = static_cast<unsigned>(0x4E00 + random() % 20000);
      text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
               static_cast<char>(0x80 | (c & 0x3F))};
    }
    text += ending;
  }
  return text;
}

}  // namespace

TEST_CASE("the memory that is counted is the memory that is used") {
  const std::size_t live_before = live_bytes;
  most_live_bytes = live_before;
  const std::string large(1 << 20, 'a');
  CHECK(most_live_bytes - live_before >= large.size());
}

TEST_CASE("32 KB against unrelated 32 KB takes at most 16 MB") {
  constexpr std::size_t limit = 16 << 20;
  std::mt19937 random(32);
  for (const char* const ending : {"の", "。", "\n", "、"}) {
    CAPTURE(ending);
    CHECK(memory_of(random_kanji(random, 32768, ending), random_kanji(random, 32768, ending)) <
          limit);
  }
  CHECK(memory_of(std::string(32768, '-'), std::string(32768, '+')) < limit);
  CHECK(memory_of(std::string(32768, '\n'), std::string(32768, '.')) < limit);
}
