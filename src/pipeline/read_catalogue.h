// From the files of content to editions that know what they changed; no templates, no pages.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "load/load_catalogue.h"
#include "model/catalogue.h"

namespace kohyo::pipeline {

/// The files below a content folder, by path; paths begin with that folder.
struct Content {
  std::vector<base::Source> files;
  std::size_t root;  ///< length of the folder's name with its `/`, to be cut from the paths
  std::size_t jobs;  ///< threads
};

/// What came of it. There is a catalogue if there are no errors: every edition on record, drafts
/// among them.
struct Read {
  base::Sources sources;  ///< for the positions of the diagnostics
  base::Diagnostics diagnostics;
  std::optional<model::Catalogue> catalogue;
};

/// Reads and checks content alone.
Read read_catalogue(Content content);

/// The cards, read on all threads (the largest part of loading), and every reference between all
/// that was read.
model::Catalogue read_cards(load::Frame frame, const load::Files& files, std::size_t jobs,
                            const base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace kohyo::pipeline
