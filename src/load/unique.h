// Identifiers that may stand only once.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "load/files.h"

namespace kohyo::load {

/// Remembers where each identifier of one kind first stood.
class UniqueIds {
 public:
  /// False, with a report, where `id` stood before or is a word that the site's addresses need.
  bool add(std::string_view id, base::Span span, const base::Sources& sources,
           base::Diagnostics& diagnostics);
  /// The same for identifiers that are no part of an address.
  bool add_word(std::string_view id, base::Span span, const base::Sources& sources,
                base::Diagnostics& diagnostics);

 private:
  std::map<std::string, base::Span, std::less<>> first_;
};

}  // namespace kohyo::load
