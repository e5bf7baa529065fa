// The difference of two editions as a person reads it in a terminal.
#pragma once

#include <string>

#include "cli/messages.h"
#include "pipeline/difference.h"

namespace kohyo::cli {

/// Card by card, in the order of the plan: what changed, how, `[-before-]{+after+}` with only the
/// changed words in the marks, and why; in the end the counts. Texts are in the language of the
/// messages where they differ in it. No colour, no control characters, no line is wrapped.
std::string print_changes(const pipeline::Difference& difference, MessageLanguage language);

}  // namespace kohyo::cli
