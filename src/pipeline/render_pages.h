// Every page as HTML, on all threads.
#pragma once

#include <vector>

#include "model/catalogue.h"
#include "model/words.h"
#include "opendata/data_files.h"
#include "output/output_set.h"
#include "pages/page.h"
#include "pipeline/build.h"
#include "render/template_set.h"
#include "search/index_files.h"

namespace kohyo::pipeline {

/// What a site in easy Japanese has beside its main languages.
struct Easy {
  std::vector<pages::Layout> layouts;
  std::optional<pages::EasyJapanese> japanese;  ///< none: the site has no words for it
};

/// What rendering reads; all of it immutable.
struct Rendering {
  const model::Catalogue& catalogue;
  const std::vector<model::Words>& words;
  const std::vector<opendata::DataFile>& data;
  const std::vector<pages::Layout>& layouts;
  const render::TemplateSet& templates;
  std::vector<pages::Example> examples = {};
  std::span<const opendata::Finding> findings = {};
  std::string search_version = {};  ///< changes with the search index
  std::optional<std::size_t> archive_size = {};
  const Easy* easy = nullptr;  ///< null: the site has none
};

/// Each layout in each language, those in easy Japanese in that, and the files that exist once.
/// Reports at `whole` a path that two pages claim (the first keeps it) and a template that is
/// missing (its pages are empty).
output::OutputSet render_pages(const Rendering& rendering, std::size_t jobs, base::SourceId whole,
                               base::Diagnostics& diagnostics);

/// Renders the page that offers the archive once more, now that its size is known.
void offer_archive(const Rendering& rendering, Built& built);

/// Puts pages, data, the search index and assets into `built.site`; reports a path that is claimed
/// twice at `whole`.
void add_files(output::OutputSet pages, const std::vector<opendata::DataFile>& data,
               std::vector<search::IndexFile> index,
               const std::vector<std::pair<std::string, std::string>>& assets, Built& built,
               base::SourceId whole);

}  // namespace kohyo::pipeline
