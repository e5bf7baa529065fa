// A whole small content folder, to be changed and loaded.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "load/load_catalogue.h"
#include "support/reports.h"

namespace kohyo::test {

/// The content of tests/diagnostics/base by path below content/.
class Folder {
 public:
  Folder() {
    const std::string root = std::string(KOHYO_ROOT) + "/tests/diagnostics/base/content/";
    const auto listed = base::list_files(root);
    REQUIRE(listed.ok());
    for (const std::string& path : listed.value())
      contents_[path] = base::read_file(root + path).value();
  }

  Folder& set(const std::string& path, std::string content) {
    contents_[path] = std::move(content);
    return *this;
  }
  Folder& replace(const std::string& path, const std::string& from, const std::string& to) {
    std::string& content = contents_.at(path);
    REQUIRE(content.find(from) != std::string::npos);
    content.replace(content.find(from), from.size(), to);
    return *this;
  }
  Folder& remove(const std::string& path) {
    contents_.erase(path);
    return *this;
  }
  const std::string& operator[](const std::string& path) const { return contents_.at(path); }
  const std::map<std::string, std::string>& contents() const { return contents_; }

 private:
  std::map<std::string, std::string> contents_;
};

/// What came of loading a folder. Nothing where even site.yml could not be read.
struct Loaded {
  std::optional<model::Catalogue> catalogue;
  Lines reports;  ///< each with its file: `1-1.md key-missing ...`
};

inline Loaded load(const Folder& folder) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  load::Files files;
  sources.add({"content/site.yml", ""});  // stands for the run as a whole
  for (const auto& [path, content] : folder.contents()) {
    const base::SourceId id = sources.add({"content/" + path, content});
    if (load::check_source(sources, id, diagnostics)) files.emplace(path, id);
  }
  Loaded loaded;
  std::optional<load::Frame> frame = load::read_frame(files, sources, diagnostics);
  if (frame) {
    std::vector<load::CardReading> cards;
    for (const load::CardFile& file : load::card_files(*frame, files)) {
      cards.push_back(load::read_card(file, *frame, sources));
    }
    loaded.catalogue = load::assemble(*std::move(frame), std::move(cards), sources, diagnostics);
  }
  for (const base::Diagnostic& diagnostic : diagnostics.sorted()) {
    const std::string& path = sources[diagnostic.span.source].path;
    loaded.reports.push_back(path.substr(path.rfind('/') + 1) + " " +
                             report_of(sources, diagnostic));
  }
  return loaded;
}

}  // namespace kohyo::test
