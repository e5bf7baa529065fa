// What a YAML parser would accept and an author would not mean.
#pragma once

#include "base/diagnostic.h"

namespace kohyo::yaml {

/// Deeper maps and lists are an error.
constexpr std::size_t deepest = 16;

/// Reports every line of `body` that a YAML parser reads otherwise than it looks. True if there was
/// none. Each rule stands for a measured silent loss of text in yaml-cpp 0.7, or for a mistake that
/// it reports late or at another line.
bool lint(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics);

}  // namespace kohyo::yaml
