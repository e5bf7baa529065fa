// Templates and values put together.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "markup/html.h"
#include "render/template_set.h"
#include "render/value.h"
#include "text/localized.h"

namespace kohyo::render {

/// Renders the template `name`, which the set has, for a page in the language `page`.
///
/// `context` are the values whose members can be named, outermost first: a name is looked for in
/// the values of the open sections from the innermost outwards, then in `context` from its last to
/// its first. A dotted name finds its first part so, and every other part in the value before it; a
/// part of none is none. `.` is the innermost of those values. A section is shown once for a value
/// that opens sections (`Value::opens_section`), with that value innermost unless it is a bool, and
/// once for each item of a list.
///
/// Text is escaped; with a language of its own that is not `page`'s, it stands in a `<span lang>`
/// in the content of HTML elements. HTML is printed as it is and only in element content; a URL is
/// printed anywhere, and alone in a URL's attribute.
///
/// Reports at the tag, once for each tag: template_unknown_name; template_kind, with the kinds
/// `name_of` names, for a value that cannot be printed where the tag stands, for a list in a
/// section inside a URL (two URLs in a row make a third that nobody checked), and for a name inside
/// a value that has no members. template_syntax stops the page: partials nested more than 32 deep
/// (`{{> name}} > 32`), more work than any page needs (`work > 100000000`) or more bytes
/// (`bytes > 268435456`). After an error the result is for reading on only, and must not be
/// published.
markup::Html render(const TemplateSet& templates, std::string_view name,
                    const std::vector<const Value*>& context, const text::Language& page,
                    base::Diagnostics& diagnostics);

}  // namespace kohyo::render
