// Tells authors where the open data does not meet a rule.
#pragma once

#include <vector>

#include "opendata/audit.h"
#include "pipeline/build.h"

namespace kohyo::pipeline {

/// Reports each value that breaks a rule once, however many files hold it: where the content says
/// it in one place alone, there; else in the data file, a source `site/<path>` that is added.
void report_audit(const std::vector<opendata::Finding>& findings, Built& built);

}  // namespace kohyo::pipeline
