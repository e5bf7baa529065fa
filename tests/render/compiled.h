// Templates from literals, and what was found wrong with them, for the tests of this folder.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/renderer.h"
#include "render/template_set.h"

namespace kohyo::render {

/// Each diagnostic as "code@offset:spanned text|argument|...", sorted as messages are.
inline std::vector<std::string> listed(const base::Sources& sources,
                                       const base::Diagnostics& diagnostics) {
  std::vector<std::string> lines;
  for (const base::Diagnostic& diagnostic : diagnostics.sorted()) {
    std::string line(base::name_of(diagnostic.code));
    line += "@" + std::to_string(diagnostic.span.begin) + ":" +
            std::string(sources.text(diagnostic.span));
    for (const std::string& argument : diagnostic.arguments) line += "|" + argument;
    lines.push_back(std::move(line));
  }
  return lines;
}

/// Templates compiled, each from its path and content.
struct Compiled {
  base::Sources sources;
  base::Diagnostics diagnostics;
  TemplateSet templates;

  explicit Compiled(std::vector<base::Source> files) {
    std::vector<TemplateSource> list;
    for (base::Source& file : files) {
      const std::size_t dot = file.path.rfind('.');
      const std::string name = file.path.substr(0, dot);
      list.push_back({name, sources.add(std::move(file))});
    }
    templates = TemplateSet::compile(sources, list, diagnostics);
  }

  std::vector<std::string> mistakes() const { return listed(sources, diagnostics); }

  /// Renders the template "page" for an English page; adds to `diagnostics`.
  std::string render(const std::vector<const Value*>& context) {
    return render::render(templates, "page", context, text::Language("en"), diagnostics).str();
  }
  std::string render(const Value& context) { return render({&context}); }
  std::string render(Object context) { return render(Value(std::move(context))); }
};

/// One HTML template, "page".
inline Compiled compiled(std::string content) {
  return Compiled({{"page.html", std::move(content)}});
}
inline Compiled compiled_xml(std::string content) {
  return Compiled({{"page.xml", std::move(content)}});
}

/// The mistakes of one HTML template when it is compiled.
inline std::vector<std::string> mistakes_of(std::string content) {
  return compiled(std::move(content)).mistakes();
}

using Lines = std::vector<std::string>;

}  // namespace kohyo::render
