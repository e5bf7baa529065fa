// The record of the accessibility test, for programs.
#pragma once

#include "model/accessibility.h"
#include "opendata/data_files.h"

namespace kohyo::opendata {

/// Every criterion with what programs and people found, as the page of results shows them; what
/// nobody examined is null.
DataFile accessibility_report(const model::AccessibilityRecord& record,
                              const std::vector<model::Confirmation>& confirmations);

}  // namespace kohyo::opendata
