#include "base/heap.h"

#include <malloc.h>

namespace kohyo::base {

void return_large_blocks() {
#ifdef M_MMAP_THRESHOLD
  constexpr int large = 256 * 1024;
  mallopt(M_MMAP_THRESHOLD, large);
#endif
}

}  // namespace kohyo::base
