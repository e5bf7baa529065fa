// Diagnostics as a person reads them in a terminal.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "cli/messages.h"

namespace kohyo::cli {

/// Every diagnostic in the order of files and positions: `file:line:column`, what is wrong, the
/// line, a caret that stands under the place also after full-width text, and what to do. An empty
/// span at the beginning of a file stands for the file as a whole: then no line is shown. Of a file
/// with very many mistakes the first are shown and the others counted. No colour, no control
/// characters, whatever the source holds.
std::string print_diagnostics(const base::Sources& sources, const base::Diagnostics& diagnostics,
                              MessageLanguage language);

}  // namespace kohyo::cli
