// Diagnostics as short lines that a test can compare.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace kohyo::test {

using Lines = std::vector<std::string>;

/// `key-unknown 3:1 [titel] titel, title`: name, line and column, the text that is marked, the
/// arguments.
inline std::string report_of(const base::Sources& sources, const base::Diagnostic& diagnostic) {
  const base::Place place = base::place_of(sources[diagnostic.span.source], diagnostic.span.begin);
  std::string line = std::string(base::name_of(diagnostic.code)) + " " +
                     std::to_string(place.line) + ":" + std::to_string(place.column) + " [" +
                     std::string(sources.text(diagnostic.span)) + "]";
  const char* separator = " ";
  for (const std::string& argument : diagnostic.arguments) {
    line += separator + argument;
    separator = ", ";
  }
  return line;
}

/// In the order in which they are printed.
inline Lines reports(const base::Sources& sources, const base::Diagnostics& diagnostics) {
  Lines lines;
  for (const base::Diagnostic& diagnostic : diagnostics.sorted())
    lines.push_back(report_of(sources, diagnostic));
  return lines;
}

}  // namespace kohyo::test
