// Mustache syntax: a template's text cut into literal markup and tags.
#pragma once

#include <string_view>
#include <vector>

#include "base/source.h"
#include "render/mistakes.h"

namespace kohyo::render {

enum class PieceKind {
  literal,
  value,     ///< {{name}}
  section,   ///< {{#name}}
  inverted,  ///< {{^name}}
  end,       ///< {{/name}}
  partial,   ///< {{> name}}
};

/// One piece of a template. The views point into the template's content.
struct Piece {
  PieceKind kind;
  std::string_view text;  ///< a literal's markup, or a tag's name without the white space around it
  base::Span span;        ///< the literal, or the whole tag with its braces
};

/// Cuts `content` at its tags, in order, as the Mustache specification says (mustache.github.io). A
/// tag for a section, a partial or a comment that stands alone on its line takes the line with it.
/// Comments are left out; a byte order mark too. Names are `.` or parts of [A-Za-z0-9_-] joined by
/// dots.
///
/// Reports template_syntax for what kohyo leaves out of Mustache, `{{{`, `{{&` and `{{=`, with
/// these characters; for `{{` that is never closed, with `{{`; and for a tag without a valid name,
/// with the tag. Tags with a mistake are left out and reading goes on. Does not check that sections
/// are closed: the compiler does.
std::vector<Piece> parse_template(std::string_view content, Mistakes& mistakes);

}  // namespace kohyo::render
