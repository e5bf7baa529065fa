#include "load/unique.h"

#include "model/identifiers.h"

namespace kohyo::load {

bool UniqueIds::add(std::string_view id, base::Span span, const base::Sources& sources,
                    base::Diagnostics& diagnostics) {
  if (model::is_reserved(id)) {
    diagnostics.report(base::Code::id_reserved, span, {std::string(id)});
    return false;
  }
  return add_word(id, span, sources, diagnostics);
}

bool UniqueIds::add_word(std::string_view id, base::Span span, const base::Sources& sources,
                         base::Diagnostics& diagnostics) {
  const auto [entry, added] = first_.emplace(id, span);
  if (added) return true;
  const base::Source& source = sources[entry->second.source];
  const std::size_t line = base::place_of(source, entry->second.begin).line;
  diagnostics.report(base::Code::id_duplicate, span,
                     {std::string(id), source.path + ":" + std::to_string(line)});
  return false;
}

}  // namespace kohyo::load
