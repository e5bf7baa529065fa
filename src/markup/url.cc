#include "markup/url.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace kohyo::markup {
namespace {

/// RFC 3986, section 2: unreserved, reserved and the percent sign.
bool is_url_character(char c) {
  constexpr std::string_view others = "-._~:/?#[]@!$&'()*+,;=%";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

/// The scheme, if the text has one: letters before a colon that comes before any `/`, `?` or `#`.
std::optional<std::string> scheme_of(std::string_view text) {
  const std::size_t end = text.find_first_of(":/?#");
  if (end == std::string_view::npos || text[end] != ':') return {};
  std::string scheme(text.substr(0, end));
  std::ranges::transform(scheme, scheme.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return scheme;
}

bool has_host(std::string_view rest) {
  return rest.starts_with("//") && rest.size() > 2 && rest[2] != '/' && rest[2] != '?' &&
         rest[2] != '#';
}

}  // namespace

std::optional<Url> Url::parse(std::string_view text) {
  if (text.empty() || !std::ranges::all_of(text, is_url_character)) return {};
  const std::optional<std::string> scheme = scheme_of(text);
  if (!scheme) {
    if (text.starts_with("//")) return {};
    return Url(text);
  }
  const std::string_view rest = text.substr(scheme->size() + 1);
  if (*scheme == "https" || *scheme == "http")
    return has_host(rest) ? std::optional(Url(text)) : std::nullopt;
  if ((*scheme == "mailto" || *scheme == "tel") && !rest.empty()) return Url(text);
  return {};
}

Url Url::from_program(std::string_view text) {
  std::optional<Url> url = parse(text);
  assert(url);
  return *std::move(url);
}

}  // namespace kohyo::markup
