// The mistakes of one template file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"

namespace kohyo::render {

/// Reports the mistakes of one template, at most `limit` of them: a hostile file of a megabyte
/// could make a million.
class Mistakes {
 public:
  static constexpr std::size_t limit = 1000;

  Mistakes(base::SourceId source, base::Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  /// A span of the template, in bytes.
  base::Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  void report(base::Code code, base::Span where, std::vector<std::string> arguments) {
    if (count_++ < limit) diagnostics_.report(code, where, std::move(arguments));
  }
  bool any() const { return count_ > 0; }

 private:
  base::SourceId source_;
  base::Diagnostics& diagnostics_;
  std::size_t count_ = 0;
};

}  // namespace kohyo::render
