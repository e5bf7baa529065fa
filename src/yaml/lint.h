// What a YAML parser would accept and an author would not mean.
#pragma once

#include "base/diagnostic.h"

namespace kohyo::yaml {

/// Reports every line of `body` that a YAML parser reads otherwise than it looks. True if there was none. Each rule
/// stands for a measured silent loss of text in yaml-cpp 0.7.
bool lint(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics);

/// The offset behind the quoted text that begins at `begin` (a `"` or `'`); npos if it does not close on its line.
std::size_t end_of_quoted(std::string_view text, std::size_t begin);

}  // namespace kohyo::yaml
