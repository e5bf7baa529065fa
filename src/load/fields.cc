#include "load/fields.h"

#include <algorithm>
#include <charconv>

#include "text/number.h"
#include "text/unicode.h"

namespace kohyo::load {

using base::Code;
using yaml::Node;

namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

/// Text that a spreadsheet takes for a formula, unless it is a number (OWASP, CSV injection).
bool is_formula(std::string_view text) {
  if (text.empty() || std::string_view("=+-@").find(text[0]) == std::string_view::npos)
    return false;
  return !text::Decimal::parse(text.starts_with('+') ? text.substr(1) : text);
}

const Node* scalar(const Node& node, std::string_view key, const Reading& reading) {
  if (node.kind == Node::Kind::scalar && !node.is_blank()) return &node;
  const Code code = node.is_blank() ? Code::value_empty : Code::expected_text;
  reading.diagnostics.report(code, node.span, {std::string(key)});
  return nullptr;
}

}  // namespace

Fields::Fields(const Node& node, std::string_view name, Reading reading)
    : node_(node), span_(node.span), is_map_(node.kind == Node::Kind::map), reading_(reading) {
  if (!is_map_) {
    if (node.is_blank()) {
      reading_.diagnostics.report(Code::value_empty, node.span, {std::string(name)});
    } else {
      reading_.diagnostics.report(Code::expected_map, node.span, {std::string(name), ""});
    }
  } else if (!node.entries.empty()) {
    span_ = node.entries.front().key_span;
  }
}

void Fields::know(std::string_view key) {
  known_.emplace_back(key);
}

const Node* Fields::find(std::string_view key) {
  know(key);
  for (const yaml::Entry& entry : node_.entries) {
    if (entry.key != key) continue;
    if (!entry.value.is_blank()) return &entry.value;
    reading_.diagnostics.report(Code::value_empty, entry.key_span, {std::string(key)});
    return nullptr;
  }
  return nullptr;
}

const Node* Fields::require(std::string_view key) {
  const Node* value = find(key);
  if (is_map_ && !has(key)) missing_.emplace_back(key);
  return value;
}

void Fields::finish() {
  for (const yaml::Entry& entry : node_.entries) {
    if (std::ranges::find(known_, entry.key) != known_.end()) continue;
    const std::string nearest = text::nearest(entry.key, known_);
    std::erase(missing_, nearest);
    reading_.diagnostics.report(Code::key_unknown, entry.key_span, {entry.key, nearest});
  }
  for (const std::string& key : missing_)
    reading_.diagnostics.report(Code::key_missing, span_, {key});
}

std::optional<text::Text> read_text(const Node& node, std::string_view key,
                                    const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  std::variant<text::Text, text::Text::Fault> parsed = text::Text::parse(node.text);
  if (const auto* fault = std::get_if<text::Text::Fault>(&parsed)) {
    reading.diagnostics.report(fault->code, node.span, {fault->name});
    return {};
  }
  if (is_formula(node.text)) {
    reading.diagnostics.report(Code::text_formula, node.span, {node.text.substr(0, 1)});
    return {};
  }
  return std::get<text::Text>(std::move(parsed));
}

std::optional<model::LocalText> read_local_text(const Node& node, std::string_view key,
                                                const Reading& reading,
                                                const std::vector<std::string_view>& beside) {
  const std::string& main = reading.languages.front().tag();
  if (node.kind != Node::Kind::map) {
    if (node.is_blank()) {
      reading.diagnostics.report(Code::value_empty, node.span, {std::string(key)});
    } else {
      reading.diagnostics.report(Code::expected_map, node.span, {std::string(key), main});
    }
    return {};
  }
  Fields fields(node, key, reading);
  std::optional<model::LocalText> result = read_local_text(fields);
  std::vector<std::string> tags;
  for (const text::Language& language : reading.languages) tags.push_back(language.tag());
  bool all_known = true;
  for (const yaml::Entry& entry : node.entries) {
    if (std::ranges::find(tags, entry.key) != tags.end()) continue;
    if (std::ranges::find(beside, entry.key) != beside.end()) continue;
    reading.diagnostics.report(Code::language_unknown, entry.key_span, {entry.key, joined(tags)});
    all_known = false;
  }
  if (all_known && !fields.has(main))
    reading.diagnostics.report(Code::key_missing, fields.span(), {main});
  return result;
}

std::optional<model::LocalText> read_local_text(Fields& fields) {
  const Reading& reading = fields.reading();
  std::optional<model::LocalText> result;
  for (const text::Language& language : reading.languages) {
    const bool is_main = language == reading.languages.front();
    const Node* node = is_main ? fields.require(language.tag()) : fields.find(language.tag());
    if (node == nullptr) continue;
    std::optional<text::Text> value = read_text(*node, language.tag(), reading);
    if (!value) continue;
    if (result) {
      result->add(language, *std::move(value));
    } else if (is_main) {
      result.emplace(language, *std::move(value));
    }
  }
  return result;
}

std::optional<model::LocalText> read_optional_local_text(const Node* node, std::string_view key,
                                                         const Reading& reading) {
  return node == nullptr ? std::nullopt : read_local_text(*node, key, reading);
}

std::optional<RevisedText> read_revised_text(const yaml::Node& node, std::string_view key,
                                             const Reading& reading,
                                             const std::vector<std::string_view>& beside) {
  if (node.find("was") == nullptr) {
    std::optional<model::LocalText> now = read_local_text(node, key, reading, beside);
    if (!now) return {};
    return RevisedText{*std::move(now), {}};
  }
  Fields fields(node, key, reading);
  const yaml::Node* was_node = fields.require("was");
  const yaml::Node* now_node = fields.require("now");
  fields.finish();
  if (was_node == nullptr || now_node == nullptr) return {};
  std::optional<model::LocalText> was = read_local_text(*was_node, "was", reading);
  std::optional<model::LocalText> now = read_local_text(*now_node, "now", reading, beside);
  if (!was || !now) return {};
  return RevisedText{*std::move(now), std::move(was)};
}

std::optional<std::string> read_id_text(const Node& node, std::string_view key,
                                        const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  if (!model::is_id(node.text)) {
    reading.diagnostics.report(Code::id_invalid, node.span, {node.text});
    return {};
  }
  return node.text;
}

std::optional<bool> read_boolean(const Node& node, std::string_view key, const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  if (node.text == "true") return true;
  if (node.text == "false") return false;
  reading.diagnostics.report(Code::boolean_invalid, node.span, {node.text});
  return {};
}

std::optional<int> read_integer(const Node& node, std::string_view key, const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  const char* end = node.text.data() + node.text.size();
  int value = 0;
  const auto [stop, error] = std::from_chars(node.text.data(), end, value);
  if (error == std::errc() && stop == end && value >= 0) return value;
  reading.diagnostics.report(Code::number_invalid, node.span, {node.text});
  return {};
}

std::optional<text::Date> read_date(const Node& node, std::string_view key,
                                    const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  std::optional<text::Date> date = text::parse_date(node.text);
  if (!date) reading.diagnostics.report(Code::date_invalid, node.span, {node.text});
  return date;
}

std::optional<text::FiscalYear> read_year(const Node& node, std::string_view key,
                                          const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  std::optional<text::FiscalYear> year = text::parse_fiscal_year(node.text);
  if (!year) reading.diagnostics.report(Code::year_invalid, node.span, {node.text});
  return year;
}

std::optional<text::PartialDate> read_partial_date(const Node& node, std::string_view key,
                                                   const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  std::optional<text::PartialDate> date = text::parse_partial_date(node.text);
  if (!date) reading.diagnostics.report(Code::partial_date_invalid, node.span, {node.text});
  return date;
}

std::optional<YearRange> read_year_range(const Node& first_node, const Node& last_node,
                                         const Reading& reading) {
  constexpr int longest = 40;  // years: a slip of the pen must not make a million pages
  const auto first = read_year(first_node, "first", reading);
  const auto last = read_year(last_node, "last", reading);
  if (!first || !last) return {};
  if (*first <= *last && last->start - first->start < longest) return YearRange{*first, *last};
  reading.diagnostics.report(Code::period_invalid, last_node.span,
                             {first_node.text, last_node.text, std::to_string(longest)});
  return {};
}

bool has_scheme(const markup::Url& url) {
  const std::size_t end = url.str().find_first_of(":/?#");
  return end != std::string::npos && url.str()[end] == ':';
}

std::optional<markup::Url> read_url(const Node& node, std::string_view key,
                                    const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  std::optional<markup::Url> url = markup::Url::parse(node.text);
  if (url && has_scheme(*url)) return url;
  reading.diagnostics.report(Code::url_invalid, node.span, {node.text});
  return {};
}

std::optional<std::size_t> read_choice(const Node& node, std::string_view key,
                                       const std::vector<std::string>& choices,
                                       const Reading& reading) {
  if (scalar(node, key, reading) == nullptr) return {};
  const auto found = std::ranges::find(choices, node.text);
  if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
  reading.diagnostics.report(Code::choice_unknown, node.span,
                             {node.text, text::nearest(node.text, choices), joined(choices)});
  return {};
}

const std::vector<Node>& read_list(const Node& node, std::string_view key, const Reading& reading) {
  if (node.kind != Node::Kind::list) {
    const Code code = node.is_blank() ? Code::value_empty : Code::expected_list;
    reading.diagnostics.report(code, node.span, {std::string(key)});
  } else if (node.items.empty()) {
    reading.diagnostics.report(Code::value_empty, node.span, {std::string(key)});
  }
  return node.items;
}

}  // namespace kohyo::load
