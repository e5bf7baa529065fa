#include "markup/link_target.h"

#include <algorithm>

namespace kohyo::markup {
namespace {

bool is_id(std::string_view text) {
  const auto is_id_character = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  };
  return !text.empty() && std::ranges::all_of(text, is_id_character);
}

/// `id` or `plan/id`.
template <typename T>
std::optional<LinkTarget> parse_in_plan(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) {
    return is_id(text) ? std::optional<LinkTarget>(T{"", std::string(text)}) : std::nullopt;
  }
  const std::string_view plan = text.substr(0, slash);
  const std::string_view id = text.substr(slash + 1);
  if (!is_id(plan) || !is_id(id)) return {};
  return T{std::string(plan), std::string(id)};
}

template <typename T>
std::optional<LinkTarget> parse_plain(std::string_view text) {
  return is_id(text) ? std::optional<LinkTarget>(T{std::string(text)}) : std::nullopt;
}

}  // namespace

std::optional<LinkTarget> parse_link_target(std::string_view destination) {
  const std::size_t colon = destination.find(':');
  if (colon != std::string_view::npos) {
    const std::string_view scheme = destination.substr(0, colon);
    const std::string_view rest = destination.substr(colon + 1);
    if (scheme == "card") return parse_in_plan<CardLink>(rest);
    if (scheme == "goal") return parse_in_plan<GoalLink>(rest);
    if (scheme == "term") return parse_plain<TermLink>(rest);
    if (scheme == "department") return parse_plain<DepartmentLink>(rest);
  }
  std::optional<Url> url = Url::parse(destination);
  if (!url) return {};
  return *std::move(url);
}

}  // namespace kohyo::markup
