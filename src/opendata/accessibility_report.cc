#include "opendata/accessibility_report.h"

#include <algorithm>
#include <utility>

#include "base/fingerprint.h"
#include "base/json.h"

namespace kohyo::opendata {
namespace {

using base::Json;

Json list_of(const std::vector<text::Text>& texts) {
  Json list = Json::array();
  for (const text::Text& text : texts) list.push_back(text.str());
  return list;
}

/// Both languages of a note, null where there is none.
Json note_of(const std::optional<model::LocalText>& note, std::string_view language) {
  const text::Language tag(language);
  return note && note->has(tag) ? Json(note->in(tag).value.str()) : Json();
}

Json found_by_programs(const model::AccessibilityRecord& record, std::string_view number) {
  const auto found = std::ranges::find(record.results, number, &model::MachineResult::criterion);
  if (found == record.results.end()) return {};
  return {{"checks", list_of(found->by)},
          {"pages_with_subject", found->applied},
          {"findings", found->findings}};
}

Json found_by_people(const std::vector<model::Confirmation>& confirmations,
                     std::string_view number) {
  const auto found = std::ranges::find(confirmations, number, &model::Confirmation::criterion);
  if (found == confirmations.end()) return {};
  return {{"judgement", model::judgement_ids[static_cast<std::size_t>(found->judgement)]},
          {"confirmed_on", text::to_iso(found->on)},
          {"note_ja", note_of(found->note, "ja")},
          {"note_en", note_of(found->note, "en")}};
}

}  // namespace

DataFile accessibility_report(const model::AccessibilityRecord& record,
                              const std::vector<model::Confirmation>& confirmations) {
  Json criteria = Json::array();
  for (const model::Criterion& criterion : model::criteria()) {
    criteria.push_back({{"number", criterion.number},
                        {"level", criterion.level},
                        {"wcag", criterion.standard},
                        {"is_in_jis_x_8341_3_2016", criterion.is_in_jis()},
                        {"is_in_wcag_2_2", criterion.is_in_wcag_22},
                        {"programs", found_by_programs(record, criterion.number)},
                        {"people", found_by_people(confirmations, criterion.number)}});
  }
  const Json report = {{"first_day", text::to_iso(record.first_day)},
                       {"last_day", text::to_iso(record.last_day)},
                       {"tools", list_of(record.tools)},
                       {"browsers", list_of(record.browsers)},
                       {"states", list_of(record.states)},
                       {"seed", record.seed},
                       {"page_count", record.page_count},
                       {"selected", list_of(record.selected)},
                       {"at_random", list_of(record.at_random)},
                       {"criteria", std::move(criteria)}};
  std::string bytes = base::print_json(report);
  std::string sha256 = base::sha256(bytes);
  return {routes::accessibility_report(), std::move(bytes), std::move(sha256)};
}

}  // namespace kohyo::opendata
