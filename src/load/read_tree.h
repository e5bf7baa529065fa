// One edition of one plan: plan.yml, its goals, and the records that it refers to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/files.h"
#include "load/read_site.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// The shared records of a folder, and the phrases that its cards may use.
struct RecordFiles {
  model::Records records;
  Vocabulary vocabulary;
};

/// Reads departments.yml, glossary.yml and phrases.yml of `folder`, which is empty or ends in `/`;
/// a missing file is reported at `asked_by`.
RecordFiles read_records(const std::string& folder, const Files& files, base::Span asked_by,
                         const Reading& reading);

/// The tree of a YAML file that must be there. A missing one is reported at a file that names it.
std::optional<yaml::Node> read_yaml(const std::string& path, const Files& files,
                                    base::Span asked_by, const Reading& reading);

/// Everything of an edition but its cards.
struct Tree {
  std::string folder;  ///< below the content folder: `plans/transition/`, or below its `editions/`
  model::Plan plan;    ///< with goals and records, without initiatives
  Vocabulary vocabulary;
};

/// The editions of a plan that are on record: the frozen ones, the oldest first, then the one in
/// hand, which shares `records`. `asked_by` is where site.yml names the plan. Only the frozen ones
/// that can be read are there; nothing where plan.yml cannot be.
std::vector<Tree> read_trees(const model::PlanId& id, const RecordFiles& records,
                             const Files& files, base::Span asked_by, const Reading& reading);

}  // namespace kohyo::load
