// Sources -> Catalogue, in three steps, so that the middle one can run on several threads: frame,
// cards, whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/read_initiative.h"
#include "load/read_tree.h"
#include "model/catalogue.h"

namespace kohyo::load {

/// Everything but the cards: what reading a card asks for.
struct Frame {
  std::vector<text::Language> languages;
  model::Site site;
  model::Records records;  ///< those of the editions in hand
  std::vector<model::Page> pages;
  std::vector<Tree> trees;  ///< every edition on record: by plan, the oldest first
  model::PlanFamily family = {};
  model::Accessibility accessibility = {};
};

/// Reads site.yml, the shared records, the free pages, and plan.yml and goals of each edition.
/// Nothing where site.yml cannot be read; that it is missing is reported at the first of `sources`,
/// which stands for the run as a whole.
std::optional<Frame> read_frame(const Files& files, const base::Sources& sources,
                                base::Diagnostics& diagnostics);

/// The file of one card, and the position of its edition in the frame.
struct CardFile {
  std::size_t tree;
  std::string path;
  base::SourceId source;
};

/// Every card of every edition, by edition, then by path.
std::vector<CardFile> card_files(const Frame& frame, const Files& files);

/// A card and what was wrong with it. May run on many threads for one frame.
struct CardReading {
  std::size_t tree;
  std::optional<model::Initiative> initiative;
  base::Diagnostics diagnostics;
};
CardReading read_card(const CardFile& file, const Frame& frame, const base::Sources& sources);

/// Puts the cards into their editions, in the order of their numbers, and checks every reference
/// between all parts. The editions in hand are the catalogue's `plans`, the frozen ones `earlier`.
model::Catalogue assemble(Frame frame, std::vector<CardReading> cards, const base::Sources& sources,
                          base::Diagnostics& diagnostics);

}  // namespace kohyo::load
