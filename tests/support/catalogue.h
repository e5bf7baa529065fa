// Catalogues and words, read from folders of the project.
#pragma once

#include <catch2/catch.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "load/load_catalogue.h"
#include "load/read_words.h"
#include "revision/settle_editions.h"

namespace kohyo::test {

/// Adds the files below `folder` to `sources`; by their paths in it.
inline load::Files add_files(const std::filesystem::path& folder, base::Sources& sources) {
  auto read = base::read_tree(folder, {".md", ".yml"}, load::largest_file);
  REQUIRE(read.ok());
  load::Files files;
  for (base::Source& source : std::move(read).value()) {
    std::string path = source.path.substr(folder.string().size() + 1);
    files.emplace(std::move(path), sources.add(std::move(source)));
  }
  return files;
}

/// The catalogue of a content folder in which nothing is wrong, with what its editions changed.
inline model::Catalogue read_catalogue(const std::filesystem::path& content) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const load::Files files = add_files(content, sources);
  std::optional<load::Frame> frame = load::read_frame(files, sources, diagnostics);
  REQUIRE(frame);
  std::vector<load::CardReading> cards;
  for (const load::CardFile& file : load::card_files(*frame, files)) {
    cards.push_back(load::read_card(file, *frame, sources));
  }
  model::Catalogue read = load::assemble(*std::move(frame), std::move(cards), sources, diagnostics);
  model::Catalogue catalogue =
      revision::settle_editions(std::move(read), revision::Show::adopted, diagnostics);
  REQUIRE(diagnostics.all().empty());
  return catalogue;
}

inline const model::Catalogue& real_catalogue() {
  static const model::Catalogue catalogue =
      read_catalogue(std::filesystem::path(KOHYO_ROOT) / "content");
  return catalogue;
}

/// The golden site in which every kind of field stands once.
inline const model::Catalogue& small_catalogue() {
  static const model::Catalogue catalogue =
      read_catalogue(std::filesystem::path(KOHYO_ROOT) / "tests/golden/small/content");
  return catalogue;
}

/// The one in Japanese alone, of another shape.
inline const model::Catalogue& other_catalogue() {
  static const model::Catalogue catalogue =
      read_catalogue(std::filesystem::path(KOHYO_ROOT) / "tests/golden/other-municipality/content");
  return catalogue;
}

/// Two plans with results, links between them, teams, timetables and a family.
inline const model::Catalogue& two_plans_catalogue() {
  static const model::Catalogue catalogue =
      read_catalogue(std::filesystem::path(KOHYO_ROOT) / "tests/golden/two-plans/content");
  return catalogue;
}

/// The same with the plan first that has results, teams and timetables.
inline model::Catalogue roadmap_first() {
  model::Catalogue catalogue = two_plans_catalogue();
  std::swap(catalogue.plans[0], catalogue.plans[1]);
  return catalogue;
}

/// The project's own words in Japanese and English.
inline const std::vector<model::Words>& project_words() {
  static const std::vector<model::Words> words = [] {
    base::Sources sources;
    base::Diagnostics diagnostics;
    const load::Files files =
        add_files(std::filesystem::path(KOHYO_ROOT) / "templates/words", sources);
    auto read =
        load::read_words(files, {text::Language("ja"), text::Language("en")}, sources, diagnostics);
    REQUIRE(diagnostics.all().empty());
    return read;
  }();
  return words;
}

/// Those of easy Japanese.
inline const model::Words& easy_words() {
  static const model::Words words = [] {
    base::Sources sources;
    base::Diagnostics diagnostics;
    const load::Files files =
        add_files(std::filesystem::path(KOHYO_ROOT) / "templates/words", sources);
    auto read = load::read_easy_words(files, sources, diagnostics);
    REQUIRE(diagnostics.all().empty());
    return *std::move(read);
  }();
  return words;
}

}  // namespace kohyo::test
