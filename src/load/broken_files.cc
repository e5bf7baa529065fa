#include "load/broken_files.h"

#include <algorithm>

namespace kohyo::load {

BrokenFiles::BrokenFiles(const base::Sources& sources, const base::Diagnostics& diagnostics) {
  for (const base::Diagnostic& diagnostic : diagnostics.all()) {
    const bool is_missing = diagnostic.code == base::Code::file_missing ||
                            diagnostic.code == base::Code::frozen_missing;
    if (is_missing) {
      paths_.insert("/" + diagnostic.arguments.front());
    } else if (base::severity_of(diagnostic.code) == base::Severity::error) {
      paths_.insert("/" + sources[diagnostic.span.source].path);
    }
  }
}

bool BrokenFiles::contains(std::string_view path) const {
  const std::string end = "/" + std::string(path);
  return std::ranges::any_of(paths_,
                             [&](const std::string& broken) { return broken.ends_with(end); });
}

bool BrokenFiles::any_in(std::string_view folder) const {
  const std::string part = "/" + std::string(folder);
  return std::ranges::any_of(paths_, [&](const std::string& broken) {
    const std::size_t begin = broken.rfind(part);
    return begin != std::string::npos && broken.find('/', begin + part.size()) == std::string::npos;
  });
}

}  // namespace kohyo::load
