// From the files of a run to checked sources, by what they are for.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "load/files.h"
#include "pipeline/build.h"
#include "render/template_set.h"

namespace kohyo::pipeline {

struct InputFiles {
  load::Files content;  ///< by path below content/
  load::Files words;    ///< by name below templates/words/
  std::vector<render::TemplateSource> templates;
  std::vector<std::pair<std::string, std::string>> assets;  ///< path in the site, bytes
  base::SourceId whole;  ///< stands for the run as a whole in diagnostics
};

struct ContentFiles {
  load::Files files;     ///< by path below content/
  base::SourceId whole;  ///< stands for the run as a whole in diagnostics
};

/// Moves the files of a content folder into `sources`, which is empty; those that are no sound text
/// are reported and left out. `root` is the length of the folder's name in their paths.
ContentFiles read_content(std::vector<base::Source>& content, std::size_t root,
                          base::Sources& sources, base::Diagnostics& diagnostics);

/// Moves every file of `input` into `sources`; those that are no sound text are reported and left
/// out.
InputFiles read_sources(Input& input, base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace kohyo::pipeline
