// Reads the part of YAML 1.2 that authors of plans need, strictly: block style, one line a text, no
// anchors, no tags.
#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "yaml/node.h"

namespace kohyo::yaml {

/// The tree of the YAML that `body` covers. What YAML would lose or change silently is an error:
/// text after ` #`, an unclosed quote, a `: ` in a text, text over several lines, anchors and tags,
/// a second document. Nothing where any error was reported, and nothing (with no error) where
/// `body` holds only comments. `body` is valid UTF-8; a byte order mark at its beginning is passed
/// over.
std::optional<Node> parse(const base::Sources& sources, base::Span body,
                          base::Diagnostics& diagnostics);

}  // namespace kohyo::yaml
