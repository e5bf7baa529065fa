// How to cite a card or an edition: what it is, its permanent address and its checksum.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Names the edition, the permanent address of the card in it, and the SHA-256 of the card's data
/// there, in the language of the page; none where there is no such data.
render::Value citation(const model::Plan& plan, const model::Initiative& initiative,
                       const Context& context);

/// The same for a whole edition; its checksum is that of the list of checksums of its data.
render::Value citation(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
