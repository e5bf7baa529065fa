#include "pipeline/read_sources.h"

#include <utility>

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

ContentFiles read_content(std::vector<base::Source>& content, std::size_t root,
                          base::Sources& sources, base::Diagnostics& diagnostics) {
  // An empty content folder still needs a place for "site.yml is missing" to stand.
  const std::string folder = content.empty() ? "content/" : content.front().path.substr(0, root);
  const base::SourceId whole = sources.add({folder + "site.yml", ""});
  return {take(content, root, sources, diagnostics), whole};
}

InputFiles read_sources(Input& input, base::Sources& sources, base::Diagnostics& diagnostics) {
  ContentFiles content = read_content(input.content, input.content_root, sources, diagnostics);
  InputFiles files{std::move(content.files), {}, {}, {}, content.whole};
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
