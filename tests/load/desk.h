// What the readers of content need, for one test.
#pragma once

#include <catch2/catch.hpp>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/read_plan.h"
#include "load/read_schedule.h"
#include "support/reports.h"
#include "yaml/parse.h"

namespace kohyo::test {

/// Sources, the languages ja and en, and what was reported.
class Desk {
 public:
  base::Sources sources;
  base::Diagnostics diagnostics;
  std::vector<text::Language> languages{text::Language("ja"), text::Language("en")};
  load::Files files;

  load::Reading reading() { return {sources, languages, diagnostics}; }

  /// A file below `content/`.
  base::SourceId add(const std::string& path, std::string content) {
    const base::SourceId id = sources.add({"content/" + path, std::move(content)});
    files.emplace(path, id);
    return id;
  }
  /// A sound piece of YAML, for the lifetime of the desk.
  const yaml::Node& yaml(const std::string& text) {
    const base::SourceId id = sources.add({"content/x.yml", text});
    std::optional<yaml::Node> node = yaml::parse(sources, sources.whole(id), diagnostics);
    INFO(text);
    for (const std::string& report : reports()) UNSCOPED_INFO(report);
    REQUIRE(node);
    return nodes_.emplace_back(*std::move(node));
  }
  /// The value behind `v: `.
  const yaml::Node& value(const std::string& text) { return *yaml("v: " + text + "\n").find("v"); }
  /// The value that stands below `v:`, indented by two.
  const yaml::Node& below(const std::string& text) { return *yaml("v:\n" + text).find("v"); }

  Lines reports() const { return test::reports(sources, diagnostics); }
  bool is_silent() const { return diagnostics.all().empty(); }

 private:
  std::deque<yaml::Node> nodes_;  ///< addresses stay
};

inline std::string in(const model::LocalText& text, std::string_view language) {
  return text.in(text::Language(language)).value.str();
}

inline model::LocalText local(std::string_view ja, std::string_view en) {
  model::LocalText text(text::Language("ja"), text::Text::from_program(ja));
  text.add(text::Language("en"), text::Text::from_program(en));
  return text;
}

/// A plan from R6 to R9 with one required section, 改善の方向性, and another one, 取組み内容.
inline model::Plan small_plan() {
  const std::string text =
      "title:\n  ja: 計画\nsummary:\n  ja: 計画です\nperiod:\n  first: R6\n  last: "
      "R9\ngoal_kind:\n  ja: 到達点\n"
      "sections:\n  - id: direction\n    heading:\n      ja: 改善の方向性\n      en: Direction\n   "
      " required: true\n"
      "  - id: content\n    heading:\n      ja: 取組み内容\n      en: Content\n"
      "goal_sections:\n  - id: summary\n    heading:\n      ja: あらまし\n"
      "methods:\n  - id: digital\n    name:\n      ja: デジタル\nbudget_note:\n  ja: 経費\n"
      "editions:\n  - id: 2025-03\n    title:\n      ja: 改定\n    status: adopted\n    source:\n"
      "      ja: 見本\n";
  Desk desk;
  std::optional<model::Plan> plan =
      load::read_plan(model::PlanId("sample"), desk.yaml(text), desk.reading());
  for (const std::string& report : desk.reports()) UNSCOPED_INFO(report);
  REQUIRE(plan);
  return *std::move(plan);
}

/// The stages study and in_place, and the phrases 検討 and 実施.
inline load::Vocabulary small_vocabulary() {
  Desk desk;
  return load::read_phrases(desk.yaml("stages:\n  study:\n    ja: 検討\n    en: Study\n  "
                                      "in_place:\n    ja: 実施\n    en: In place\n"
                                      "phrases:\n  - ja: 検討\n    en: Study\n    stages: [study]\n"
                                      "  - ja: 実施\n    en: Implement\n    stages: [in_place]\n"),
                            desk.reading());
}

}  // namespace kohyo::test
