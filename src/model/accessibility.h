// What the site says of its accessibility: the municipality's policy, and the record of a test.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"
#include "text/partial_date.h"

namespace kohyo::model {

/// A success criterion of level A or AA.
struct Criterion {
  std::string_view number;    ///< 1.4.3
  std::string_view level;     ///< A, AA
  std::string_view standard;  ///< the edition of WCAG that brought it: 2.0, 2.1, 2.2
  bool is_in_wcag_22;         ///< 4.1.1 is not there any more

  /// JIS X 8341-3:2016 has those of WCAG 2.0.
  bool is_in_jis() const { return standard == "2.0"; }
};

/// Those of JIS X 8341-3:2016 and of WCAG 2.2, in the order of their numbers.
const std::vector<Criterion>& criteria();
/// Null where there is none of that number.
const Criterion* find_criterion(std::string_view number);

/// How far the site is meant to meet the standard, in the words of the WAIC: 準拠, 一部準拠, 配慮.
enum class Degree { conforming, partial, considered };
inline constexpr std::array<std::string_view, 3> degree_ids = {"conforming", "partial",
                                                               "considered"};

/// What a person found of one criterion.
enum class Judgement { met, not_met, not_applicable };
inline constexpr std::array<std::string_view, 3> judgement_ids = {"met", "not_met",
                                                                  "not_applicable"};

struct Confirmation {
  std::string criterion;
  Judgement judgement;
  text::Date on;
  std::optional<LocalText> note;
};

/// accessibility.yml, written by hand.
struct AccessibilityPolicy {
  text::Date announced;
  std::string level;  ///< A or AA
  Degree degree;
  std::optional<text::PartialDate> due;
  LocalText scope;
  std::vector<LocalText> exceptions;
  std::vector<LocalText> issues;  ///< known, with what is done about them
  LocalText contact;
  std::vector<Confirmation> confirmations;
};

/// What programs found of one criterion.
struct MachineResult {
  std::string criterion;
  std::vector<text::Text> by;  ///< the checks
  int applied;                 ///< pages that have anything to examine
  int findings;
};

/// accessibility-record.yml, written by `script/accessibility-record`.
struct AccessibilityRecord {
  text::Date first_day;
  text::Date last_day;
  std::vector<text::Text> tools;      ///< with their versions
  std::vector<text::Text> browsers;   ///< with their versions
  std::vector<text::Text> states;     ///< in which each page was examined: light-1280
  int seed;                           ///< of the choice at random
  int page_count;                     ///< of the site at that time
  std::vector<text::Text> selected;   ///< paths of pages that stand for a kind
  std::vector<text::Text> at_random;  ///< paths of the others
  std::vector<MachineResult> results;
};

struct Accessibility {
  std::optional<AccessibilityPolicy> policy = {};
  std::optional<AccessibilityRecord> record = {};
};

}  // namespace kohyo::model
