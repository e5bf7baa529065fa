// The parts of a Markdown file: front matter, languages, sections.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

struct FrontMatter {
  yaml::Node fields;
  base::Span body;  ///< everything behind the closing `---`
};

/// Reads the YAML between the `---` that begins the file and the next line of `---`. Nothing where
/// that fails.
std::optional<FrontMatter> read_front_matter(base::SourceId id, const Reading& reading);

/// One document a language: `# ja` on a line of its own begins the Japanese text. Headings inside
/// begin at `##`. Nothing where the main language is missing.
std::optional<model::LocalDocument> read_localized_body(base::Span body, const Reading& reading);

/// The prose of a card or goal: below each language's `# ja`, sections under the headings that the
/// plan lists, as
/// `## 改善の方向性`. Headings inside begin at `###`. Required sections must be there in the main
/// language.
std::map<model::SectionId, model::LocalDocument> read_sections(
    base::Span body, const std::vector<model::Section>& sections, const Reading& reading);

/// What stands below `# ja-easy`, under the headings that the plan lists for easy Japanese.
struct EasyBody {
  base::Span heading;
  std::map<model::SectionId, markup::Document> sections;
};
struct CardBody {
  std::map<model::SectionId, model::LocalDocument> sections;
  std::optional<EasyBody> easy;
};
/// The prose of a card, which may stand in easy Japanese too.
CardBody read_card_body(base::Span body, const std::vector<model::Section>& sections,
                        const Reading& reading);

}  // namespace kohyo::load
