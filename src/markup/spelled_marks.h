// Marks of change as words, for texts without colours and lines.
#pragma once

#include "markup/document.h"
#include "markup/render_document.h"

namespace kohyo::markup {

/// The document with `words` around what an edition added or took out, and without marks: the text
/// taken out becomes text like any other. 〔追加〕...〔追加終わり〕
Document spelled_marks(Document document, const RenderWords& words);

}  // namespace kohyo::markup
