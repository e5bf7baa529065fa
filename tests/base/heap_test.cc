#include "base/heap.h"

#include <malloc.h>

#include <catch2/catch.hpp>
#include <memory>

using namespace kohyo;

TEST_CASE("a large block is one of its own, also when larger ones were freed before") {
  base::return_large_blocks();
  std::make_unique<char[]>(16 * 1024 * 1024).reset();  // from which the library would learn
  const auto blocks = mallinfo2().hblks;
  const auto block = std::make_unique<char[]>(1024 * 1024);
  CHECK(mallinfo2().hblks == blocks + 1);
}
