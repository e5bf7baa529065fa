// The fields of one map in a source: what is asked for is read, what nobody asked for is an error.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/files.h"
#include "markup/url.h"
#include "model/identifiers.h"
#include "model/site.h"
#include "text/partial_date.h"
#include "yaml/node.h"

namespace kohyo::load {

/// Reads one map. Create it, ask for every key that the map may have, then call `finish`.
class Fields {
 public:
  /// Reports a `node` that is no map; then every key is missing without a further report.
  Fields(const yaml::Node& node, std::string_view name, Reading reading);

  /// The value of a key that may be missing; one without a value is reported and counts as missing.
  const yaml::Node* find(std::string_view key);
  /// The value of a key that must be there; `finish` reports a missing one.
  const yaml::Node* require(std::string_view key);
  /// Whether the map has the key; does not read it.
  bool has(std::string_view key) const { return node_.find(key) != nullptr; }
  /// Marks `key` as known; it is read elsewhere.
  void know(std::string_view key);
  /// Reports every key that was not asked for, with the nearest one that was, and every required
  /// key that is missing and not the nearest to one of those: a slip of the pen is one mistake.
  void finish();

  base::Span span() const { return span_; }
  const Reading& reading() const { return reading_; }

 private:
  const yaml::Node& node_;
  base::Span span_;  ///< where a missing key is reported
  bool is_map_;
  Reading reading_;
  std::vector<std::string> known_;
  std::vector<std::string> missing_;
};

/// A scalar as sound text on one line. `key` names it in messages. Text that a spreadsheet would
/// run as a formula is refused.
std::optional<text::Text> read_text(const yaml::Node& node, std::string_view key,
                                    const Reading& reading);

/// A map of languages, as `ja:` and `en:`; the main language must be there.
/// Keys of `beside` are read elsewhere.
std::optional<model::LocalText> read_local_text(const yaml::Node& node, std::string_view key,
                                                const Reading& reading,
                                                const std::vector<std::string_view>& beside = {});
/// The same from fields that hold more than languages.
std::optional<model::LocalText> read_local_text(Fields& fields);

/// The same of a key that may be missing: `node` may be null.
std::optional<model::LocalText> read_optional_local_text(const yaml::Node* node,
                                                         std::string_view key,
                                                         const Reading& reading);

/// A text that may say what it was: languages, or `was:` and `now:` with languages each.
struct RevisedText {
  model::LocalText now;
  std::optional<model::LocalText> was;
};
/// Keys of `beside` may stand with the languages of the text now.
std::optional<RevisedText> read_revised_text(const yaml::Node& node, std::string_view key,
                                             const Reading& reading,
                                             const std::vector<std::string_view>& beside = {});

std::optional<std::string> read_id_text(const yaml::Node& node, std::string_view key,
                                        const Reading& reading);
std::optional<bool> read_boolean(const yaml::Node& node, std::string_view key,
                                 const Reading& reading);
std::optional<int> read_integer(const yaml::Node& node, std::string_view key,
                                const Reading& reading);
std::optional<text::Date> read_date(const yaml::Node& node, std::string_view key,
                                    const Reading& reading);
std::optional<text::FiscalYear> read_year(const yaml::Node& node, std::string_view key,
                                          const Reading& reading);
/// A day, a month or a year: 2021-12-31, 2021-12, 2021.
std::optional<text::PartialDate> read_partial_date(const yaml::Node& node, std::string_view key,
                                                   const Reading& reading);

struct YearRange {
  text::FiscalYear first;
  text::FiscalYear last;
};
/// The years from `first` to `last`; reports a range that ends before it begins or is longer than
/// any plan.
std::optional<YearRange> read_year_range(const yaml::Node& first, const yaml::Node& last,
                                         const Reading& reading);

/// Whether an address begins with its scheme, as `https:`; else it is a path, which content cannot
/// know.
bool has_scheme(const markup::Url& url);
/// An address with its scheme.
std::optional<markup::Url> read_url(const yaml::Node& node, std::string_view key,
                                    const Reading& reading);
/// The position of the scalar among `choices`; reports any other, with the nearest.
std::optional<std::size_t> read_choice(const yaml::Node& node, std::string_view key,
                                       const std::vector<std::string>& choices,
                                       const Reading& reading);
/// The items of a list; reports what is no list, or an empty one.
const std::vector<yaml::Node>& read_list(const yaml::Node& node, std::string_view key,
                                         const Reading& reading);

/// An identifier in the map's `id`, of a kind; `is_id` holds and it is not reserved.
template <typename IdType>
std::optional<IdType> read_id(const yaml::Node& node, std::string_view key,
                              const Reading& reading) {
  std::optional<std::string> text = read_id_text(node, key, reading);
  if (!text) return {};
  return IdType(*text);
}

}  // namespace kohyo::load
