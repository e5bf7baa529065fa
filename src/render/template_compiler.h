// One template's text made into a program.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "render/program.h"

namespace kohyo::render {

/// A template that partials can name: its place in the set, and what it is written in.
struct KnownTemplate {
  std::uint32_t index;
  Dialect dialect;
};
using KnownTemplates = std::map<std::string, KnownTemplate, std::less<>>;

/// Compiles the template `name`, whose text is `source`. `known` has `name` itself and every other
/// template.
///
/// Reports, besides what `parse_template` and `HtmlScanner` report:
/// - template_unclosed at the opening tag and template_unopened at the closing tag of a section
/// without the other;
/// - template_context at a tag where no tag, or none of its sort, may stand, with the place:
/// `Position::where`. Also
///   where characters stand before a URL in its attribute, and for a partial of the other dialect
///   (`.xml`, `.html`);
/// - template_straddle at the opening tag of a section that ends elsewhere in the markup than it
/// began, or that does
///   not close just the elements that it opens;
/// - template_missing at a partial that is not known;
/// - template_syntax at a section nested too deep, with `{{#}} > 64`;
/// - invalid_utf8 and control_character anywhere in the text (tabs are sound).
Program compile_program(std::string name, const base::Sources& sources, base::SourceId source,
                        const KnownTemplates& known, base::Diagnostics& diagnostics);

}  // namespace kohyo::render
