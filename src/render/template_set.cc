#include "render/template_set.h"

#include <cstdint>

namespace kohyo::render {
namespace {

Dialect dialect_of(const base::Source& source) {
  return source.path.ends_with(".xml") ? Dialect::xml : Dialect::html;
}

}  // namespace

TemplateSet TemplateSet::compile(const base::Sources& sources,
                                 const std::vector<TemplateSource>& templates,
                                 base::Diagnostics& diagnostics) {
  TemplateSet set;
  std::vector<TemplateSource> unique;
  for (const TemplateSource& source : templates) {
    const KnownTemplate known{static_cast<std::uint32_t>(unique.size()),
                              dialect_of(sources[source.source])};
    const auto [entry, is_new] = set.known_.emplace(source.name, known);
    if (is_new) {
      unique.push_back(source);
    } else {
      const std::string& first = sources[unique[entry->second.index].source].path;
      diagnostics.report(base::Code::id_duplicate, {source.source, 0, 0},
                         {source.name, first + ":1"});
    }
  }
  for (const TemplateSource& source : unique) {
    set.programs_.push_back(
        compile_program(source.name, sources, source.source, set.known_, diagnostics));
  }
  return set;
}

std::vector<std::string> TemplateSet::names() const {
  std::vector<std::string> names;
  for (const auto& [name, known] : known_) names.push_back(name);
  return names;
}

const Program* TemplateSet::find(std::string_view name) const {
  const auto known = known_.find(name);
  return known == known_.end() ? nullptr : &programs_[known->second.index];
}

}  // namespace kohyo::render
