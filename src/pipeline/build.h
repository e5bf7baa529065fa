// From sources to a finished site in memory. Reads no disk, no clock, no environment.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "output/output_set.h"
#include "revision/settle_editions.h"
#include "text/era.h"

namespace kohyo::pipeline {

/// Everything that a build depends on. Paths of sources begin with the folder they were read from.
struct Input {
  std::vector<base::Source> content;    ///< below content/, by path
  std::vector<base::Source> templates;  ///< below templates/
  std::vector<base::Source> assets;     ///< below assets/, copied as they are
  std::size_t content_root;  ///< length of the folder's name with its `/`, to be cut from the paths
  std::size_t templates_root;
  std::size_t assets_root;
  std::optional<text::Date> as_of;  ///< instead of the date in site.yml
  revision::Show show;              ///< whether drafts are part of the site
  std::size_t jobs;                 ///< threads; changes the speed, never a byte
  bool has_archive = false;         ///< the site offers itself as a ZIP as well
};

/// What came of it. With an error the site is incomplete and must not be published.
struct Built {
  base::Sources sources;  ///< for the positions of the diagnostics
  base::Diagnostics diagnostics;
  output::OutputSet site;
};

Built build(Input input);

}  // namespace kohyo::pipeline
