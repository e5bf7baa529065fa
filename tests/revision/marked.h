// Changes of text as one line, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "revision/compare_text.h"

namespace kohyo::revision {

/// `kept[-removed-]{+inserted+}`
inline std::string marked(const std::vector<TextSpan>& spans) {
  std::string line;
  for (const TextSpan& span : spans) {
    switch (span.step) {
      case Step::keep:
        line += span.text;
        break;
      case Step::remove:
        line += "[-" + span.text + "-]";
        break;
      case Step::insert:
        line += "{+" + span.text + "+}";
        break;
    }
  }
  return line;
}

inline std::string marked(std::string_view before, std::string_view after) {
  return marked(compare_text(before, after));
}

}  // namespace kohyo::revision
