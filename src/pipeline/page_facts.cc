#include "pipeline/page_facts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kohyo::pipeline {
namespace {

/// The character references that `markup::append_escaped` writes.
constexpr std::array<std::pair<std::string_view, char>, 5> references = {
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};

std::string decoded(std::string_view value) {
  std::string result;
  for (std::size_t i = 0; i < value.size();) {
    const std::string_view rest = value.substr(i);
    const auto reference = std::ranges::find_if(
        references, [&](const auto& each) { return rest.starts_with(each.first); });
    const bool is_reference = reference != references.end();
    result += is_reference ? reference->second : value[i];
    i += is_reference ? reference->first.size() : 1;
  }
  return result;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string in_lower_case(std::string_view name) {
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return lower;
}

constexpr std::string_view white_space = " \t\n\r\f";

/// Reads one page from its beginning to its end.
class Reader {
 public:
  explicit Reader(std::string_view html) : html_(html) {}

  PageFacts read() {
    for (at_ = html_.find('<'); at_ < html_.size(); at_ = html_.find('<', at_)) {
      const std::string_view rest = html_.substr(at_);
      if (rest.starts_with("<!--")) {
        at_ = html_.find("-->", at_ + 4);
      } else if (rest.size() > 1 && is_letter(rest[1])) {
        at_ = until(" \t\n\r\f/>", at_ + 1);
        read_attributes();
      } else {
        ++at_;
      }
    }
    return std::move(facts_);
  }

 private:
  /// The position of the first of `characters` from `begin` on, or the end of the page.
  std::size_t until(std::string_view characters, std::size_t begin) const {
    return std::min(html_.find_first_of(characters, begin), html_.size());
  }
  std::size_t behind(std::string_view characters, std::size_t begin) const {
    return std::min(html_.find_first_not_of(characters, begin), html_.size());
  }

  void read_attributes() {
    while (at_ < html_.size()) {
      at_ = behind(" \t\n\r\f/", at_);
      if (at_ == html_.size() || html_[at_] == '>') return;
      const std::size_t end = until(" \t\n\r\f/>=", at_ + 1);
      const std::string name = in_lower_case(html_.substr(at_, end - at_));
      const std::size_t equals = behind(white_space, end);
      at_ = end;
      if (equals == html_.size() || html_[equals] != '=') continue;
      at_ = behind(white_space, equals + 1);
      read_value(name);
    }
  }

  void read_value(const std::string& name) {
    if (at_ == html_.size()) return;
    const char first = html_[at_];
    const bool is_quoted = first == '"' || first == '\'';
    const std::size_t begin = is_quoted ? at_ + 1 : at_;
    const std::size_t end = is_quoted ? until({&first, 1}, begin) : until(" \t\n\r\f>", begin);
    at_ = std::min(is_quoted ? end + 1 : end, html_.size());
    const std::string value = decoded(html_.substr(begin, end - begin));
    const auto from = static_cast<std::uint32_t>(begin);
    const auto to = static_cast<std::uint32_t>(end);
    if (name == "id") facts_.ids.push_back({from, to, value});
    if (name == "href" || name == "src") facts_.links.push_back({from, to, value});
  }

  std::string_view html_;
  std::size_t at_ = 0;
  PageFacts facts_;
};

}  // namespace

PageFacts read_page_facts(std::string_view html) {
  return Reader(html).read();
}

}  // namespace kohyo::pipeline
