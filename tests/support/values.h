// Values of the model, made in a line.
#pragma once

#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"
#include "markup/read_markdown.h"
#include "model/catalogue.h"

namespace kohyo::test {

inline const text::Language& japanese() {
  static const text::Language language("ja");
  return language;
}

inline const text::Language& english() {
  static const text::Language language("en");
  return language;
}

inline text::Text line(std::string_view bytes) {
  return text::Text::from_program(bytes);
}

/// Text in Japanese alone.
inline model::LocalText only(std::string_view ja) {
  return {japanese(), line(ja)};
}

inline model::LocalText both(std::string_view ja, std::string_view en) {
  model::LocalText text = only(ja);
  text.add(english(), line(en));
  return text;
}

/// Markdown without mistakes as a document.
inline markup::Document document(std::string_view markdown) {
  base::Sources sources;
  const base::SourceId id = sources.add({"prose.md", std::string(markdown) + "\n"});
  base::Diagnostics diagnostics;
  markup::Document result = markup::read_markdown(sources, sources.whole(id), 3, diagnostics);
  assert(diagnostics.all().empty());
  return result;
}

inline model::LocalDocument prose_only(std::string_view ja) {
  return {japanese(), document(ja)};
}

inline model::LocalDocument prose_both(std::string_view ja, std::string_view en) {
  model::LocalDocument prose = prose_only(ja);
  prose.add(english(), document(en));
  return prose;
}

constexpr base::Span nowhere{{0}, 0, 0};

template <typename IdType>
model::Reference<IdType> reference(std::string_view id) {
  return {IdType(id), nowhere};
}

/// A site in Japanese and English, in a folder of its server.
inline model::Site site() {
  return {{line("990019"), both("つくし市", "Tsukushi City")},
          both("計画", "Plans"),
          both("見本", "A sample"),
          {japanese(), english()},
          "https://plans.example/tsukushi/",
          {2025, 6, 1},
          {both("CC BY 4.0", "CC BY 4.0"),
           markup::Url::from_program("https://creativecommons.org/licenses/by/4.0/")},
          both("窓口", "The desk"),
          {model::PlanId("smart")}};
}

inline model::Goal goal(std::string_view id) {
  return {model::GoalId(id),
          line("到達点" + std::string(id)),
          "goal",
          both("目標", "Aim"),
          {},
          {},
          {},
          {},
          {},
          nowhere};
}

/// A card of one goal, without anything that a card may do without.
inline model::Initiative card(std::string_view id, std::string_view goal) {
  return {model::InitiativeId(id),
          std::string(id),
          {},
          line(id),
          reference<model::GoalId>(goal),
          both("個票" + std::string(id), "Card " + std::string(id)),
          {},
          {{}, false},
          {},
          {false, false, {}},
          {},
          {},
          {},
          {},
          {},
          nowhere};
}

/// A plan for FY2024 to FY2026 with the sections `direction` and `effects`, the goals 1 and 2 and
/// these cards.
inline model::Plan plan(std::vector<model::Initiative> cards) {
  return {model::PlanId("smart"),
          both("プラン", "Plan"),
          both("あらまし", "In brief"),
          {2024},
          {2026},
          both("到達点", "Goal"),
          {{model::SectionId("direction"), both("方向性", "Direction"), true},
           {model::SectionId("effects"), both("効果", "Effects"), false}},
          {{model::SectionId("summary"), both("概要", "Summary"), true}},
          {{model::MethodId("digital"), both("デジタル", "Digital")}},
          {{model::EditionId("2025-03"),
            both("改定", "Revision"),
            {},
            model::EditionStatus::adopted,
            true,
            both("出典", "Source"),
            nowhere}},
          both("経費", "Cost"),
          {},
          {goal("1"), goal("2")},
          std::move(cards)};
}

inline model::Department department(std::string_view id, std::string_view ja, std::string_view en) {
  return {model::DepartmentId(id), both(ja, en), {}, {}, {}, {}, nowhere};
}

}  // namespace kohyo::test
