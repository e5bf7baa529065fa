// The same question to the data in three ways, with the answer: how many changes move the schedule
// which way.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// About the first plan of the site: `book`, `python` and `sql`, each none where its files are not
/// there, and `output`, the lines that the programs print. None without any data.
render::Value worked_examples(const Context& context);

}  // namespace kohyo::pages
