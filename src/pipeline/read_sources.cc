#include "pipeline/read_sources.h"

#include "routes/routes.h"

namespace kohyo::pipeline {
namespace {

/// The sources that are sound, by their path below the folder.
load::Files take(std::vector<base::Source>& from, std::size_t root, base::Sources& sources,
                 base::Diagnostics& diagnostics) {
  load::Files files;
  for (base::Source& source : from) {
    std::string path = source.path.substr(root);
    const base::SourceId id = sources.add(std::move(source));
    if (load::check_source(sources, id, diagnostics)) files.emplace(std::move(path), id);
  }
  return files;
}

}  // namespace

InputFiles read_sources(Input& input, base::Sources& sources, base::Diagnostics& diagnostics) {
  InputFiles files{{}, {}, {}, {}, {0}};
  // An empty content folder still needs a place for "site.yml is missing" to stand.
  const std::string folder =
      input.content.empty() ? "content/" : input.content.front().path.substr(0, input.content_root);
  files.whole = sources.add({folder + "site.yml", ""});
  files.content = take(input.content, input.content_root, sources, diagnostics);
  for (const auto& [path, id] : take(input.templates, input.templates_root, sources, diagnostics)) {
    constexpr std::string_view words = "words/";
    if (path.starts_with(words)) {
      files.words.emplace(path.substr(words.size()), id);
    } else {
      files.templates.push_back({load::stem_of(path), id});
    }
  }
  for (base::Source& asset : input.assets) {
    files.assets.emplace_back(routes::asset(asset.path.substr(input.assets_root)),
                              std::move(asset.content));
  }
  return files;
}

}  // namespace kohyo::pipeline
