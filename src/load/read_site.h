// site.yml, departments.yml, glossary.yml, phrases.yml and the free pages.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "load/files.h"
#include "model/site.h"
#include "yaml/node.h"

namespace kohyo::load {

/// The languages of site.yml, read before everything else: every other reader needs them. None
/// where they cannot be read: then nothing else can be.
std::vector<text::Language> read_languages(const yaml::Node& site, const base::Sources& sources,
                                           base::Diagnostics& diagnostics);
/// Whether site.yml says `easy_japanese: true`; a value that is neither true nor false is reported
/// by `read_site`.
bool is_easy_enabled(const yaml::Node& site);
std::optional<model::Site> read_site(const yaml::Node& node, const Reading& reading);

/// Set phrases by their text in the main language.
using Phrases = std::map<std::string, model::Phrase>;

/// What phrases.yml holds.
struct Vocabulary {
  std::vector<model::Stage> stages;
  Phrases phrases;
  bool is_whole;  ///< no mistake was found in it: a stage or phrase that it lacks is unknown
};

/// The stages that a list names, in the order of progress; an unknown one is reported.
std::vector<model::StageId> read_stage_ids(const yaml::Node& node, const Vocabulary& vocabulary,
                                           const Reading& reading);

std::vector<model::Department> read_departments(const yaml::Node& node, const Reading& reading);
std::vector<model::Term> read_glossary(const yaml::Node& node, const Reading& reading);
Vocabulary read_phrases(const yaml::Node& node, const Reading& reading);
std::optional<model::Page> read_page(const std::string& path, base::SourceId id,
                                     const Reading& reading);

}  // namespace kohyo::load
