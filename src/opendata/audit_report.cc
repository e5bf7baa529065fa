#include <algorithm>

#include "base/fingerprint.h"
#include "base/json.h"
#include "opendata/audit_rules.h"

namespace kohyo::opendata {
namespace {

using base::Json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json to_json(const AuditPlace& place) {
  return {{"file", place.file},
          {"table", text_or_null(place.table)},
          {"column", text_or_null(place.column)},
          {"row", place.row == 0 ? Json() : Json(place.row)},
          {"value", place.value}};
}

Json to_json(const AuditException& exception) {
  return {{"table", exception.table},
          {"column", exception.column},
          {"reason_ja", exception.reason.ja},
          {"reason_en", exception.reason.en}};
}

Json to_json(const Finding& finding) {
  const AuditRule& rule = finding.rule;
  const bool is_reasoned = finding.verdict == Verdict::not_applicable;
  Json exceptions = Json::array();
  for (const AuditException& each : finding.exceptions) exceptions.push_back(to_json(each));
  Json places = Json::array();
  for (const AuditPlace& each : finding.places) places.push_back(to_json(each));
  return {{"id", rule.id},
          {"level", rule.id[1] - '0'},
          {"asks_ja", rule.asks.ja},
          {"asks_en", rule.asks.en},
          {"checked_ja", rule.checked.ja},
          {"checked_en", rule.checked.en},
          {"result", name_of(finding.verdict)},
          {"reason_ja", is_reasoned ? Json(rule.not_applicable.ja) : Json()},
          {"reason_en", is_reasoned ? Json(rule.not_applicable.en) : Json()},
          {"exceptions", std::move(exceptions)},
          {"places", std::move(places)}};
}

}  // namespace

DataFile audit_report(const std::vector<Finding>& findings) {
  Json rules = Json::array();
  Json counts;
  for (const auto verdict : {Verdict::met, Verdict::not_applicable, Verdict::not_met})
    counts[std::string(name_of(verdict))] =
        std::ranges::count(findings, verdict, &Finding::verdict);
  for (const Finding& finding : findings) rules.push_back(to_json(finding));
  const Json report = {{"standard",
                        {{"title_ja", "行政データにおける機械可読性に関するルール"},
                         {"title_en", "Rules on the machine readability of administrative data"},
                         {"publisher_ja", "デジタル庁"},
                         {"publisher_en", "Digital Agency"},
                         {"decided_on", "2026-03-31"}}},
                       {"counts", std::move(counts)},
                       {"rules", std::move(rules)}};
  std::string bytes = base::print_json(report);
  std::string sha256 = base::sha256(bytes);
  return {routes::data_audit_report(), std::move(bytes), std::move(sha256)};
}

}  // namespace kohyo::opendata
