// The numbers of footnotes.
#pragma once

#include <cstddef>
#include <vector>

#include "markup/document.h"
#include "markup/leaf_walk.h"

namespace kohyo::markup {

/// The places in `Document::footnotes`, from 0, of the notes that the text on one side mentions, or
/// that those mention in turn: in the order of first mention.
std::vector<std::size_t> notes_on(const Document& document, Side side);

/// Puts the notes at these places in this order, leaves out the others, and numbers notes and the
/// marks that lead to them anew.
void order_notes(Document& document, const std::vector<std::size_t>& order);

/// Brings the notes of a document with marks into the form that `Document` promises: those of the
/// text as it stands now first, and notes of one side alone marked as a whole. Gives the places,
/// before that, of the notes that held marks of the other kind.
std::vector<std::size_t> settle_notes(Document& document);

}  // namespace kohyo::markup
