#include "pipeline/read_catalogue.h"

#include <utility>

#include "base/parallel_map.h"
#include "pipeline/read_sources.h"
#include "revision/settle_editions.h"

namespace kohyo::pipeline {

Read read_catalogue(Content content) {
  Read read;
  base::Diagnostics& diagnostics = read.diagnostics;
  const std::size_t jobs = content.jobs;
  const ContentFiles content_files =
      read_content(content.files, content.root, read.sources, diagnostics);
  const load::Files& files = content_files.files;
  std::optional<load::Frame> frame = load::read_frame(files, read.sources, diagnostics);
  if (!frame) return read;
  model::Catalogue catalogue =
      read_cards(*std::move(frame), files, jobs, read.sources, diagnostics);
  if (diagnostics.has_errors()) return read;
  catalogue = revision::settle_editions(std::move(catalogue), revision::Show::drafts, diagnostics);
  if (!diagnostics.has_errors()) read.catalogue = std::move(catalogue);
  return read;
}

model::Catalogue read_cards(load::Frame frame, const load::Files& files, std::size_t jobs,
                            const base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto read = [&](const load::CardFile& file) {
    return load::read_card(file, frame, sources);
  };
  std::vector<load::CardReading> cards =
      base::parallel_map(load::card_files(frame, files), jobs, read);
  return load::assemble(std::move(frame), std::move(cards), sources, diagnostics);
}

}  // namespace kohyo::pipeline
