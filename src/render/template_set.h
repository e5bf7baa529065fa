// All templates of a site, compiled.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "render/program.h"
#include "render/template_compiler.h"

namespace kohyo::render {

/// A template file. Its name is the file name without folder and extension, as `card`.
struct TemplateSource {
  std::string name;
  base::SourceId source;
};

/// Templates that may use one another as partials. Never changes once compiled: any number of
/// threads may render.
class TemplateSet {
 public:
  /// Compiles every template and reports all their mistakes (see `compile_program`). A source whose
  /// path ends in
  /// `.xml` is scanned as XML, any other as HTML. Of two templates with one name the second is
  /// reported (id_duplicate) and left out. With errors the set can still be rendered, to find more
  /// mistakes: what comes of a template with mistakes is empty.
  static TemplateSet compile(const base::Sources& sources,
                             const std::vector<TemplateSource>& templates,
                             base::Diagnostics& diagnostics);

  bool has(std::string_view name) const { return find(name) != nullptr; }
  /// The names of all templates, sorted.
  std::vector<std::string> names() const;

  /// For the renderer: the template of that name; null where there is none.
  const Program* find(std::string_view name) const;
  /// For the renderer: the template that a partial's operand names.
  const Program& program(std::size_t index) const { return programs_[index]; }

 private:
  KnownTemplates known_;
  std::vector<Program> programs_;
};

}  // namespace kohyo::render
