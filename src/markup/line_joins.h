// Line breaks inside paragraphs that the author did not mean.
#pragma once

#include <vector>

#include "markup/document.h"

namespace kohyo::markup {

/// Takes the line feeds out of the texts of `inlines`: between two wide characters of Japanese or
/// Chinese a line feed is nothing, elsewhere a space. What stands on its sides is looked for across
/// emphasis, links and ruby; marks of footnotes are passed over, and removed text is where the line
/// feed is not in it. Texts and marks of change that become empty are taken out.
void join_lines(std::vector<Inline>& inlines);

}  // namespace kohyo::markup
