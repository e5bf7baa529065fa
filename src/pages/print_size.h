// How small a card is printed.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// The class that keeps a full card on one sheet of A4 paper, as the printed plan does: `long`,
/// `longer`, `longest`; none for most. A measure of its text, not of paper: a browser breaks pages
/// as it will.
render::Value print_size(const model::Initiative& card, const Context& context);

}  // namespace kohyo::pages
