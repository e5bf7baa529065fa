#include "pipeline/check_site.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/parallel_map.h"
#include "pipeline/page_facts.h"
#include "routes/routes.h"

namespace kohyo::pipeline {
namespace {

using base::Code;

/// The value of a hexadecimal digit; -1 for any other character.
int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// RFC 3986, section 2.1: `%E7%84%A1` as the bytes that it stands for.
std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape =
        text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
    result += is_escape ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
    if (is_escape) i += 2;
  }
  return result;
}

/// `a/b/../c` as `a/c`; nothing where the path climbs out of the site.
std::optional<std::string> normalised(const std::string& path) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string part = path.substr(begin, end - begin);
    if (part == "..") {
      if (parts.empty()) return {};
      parts.pop_back();
    } else if (part != ".") {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  std::string result;
  for (const std::string& part : parts) result += (result.empty() ? "" : "/") + part;
  return result;
}

bool has_scheme(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  return end != std::string_view::npos && address[end] == ':';
}

/// What an address means on this site.
class Addresses {
 public:
  explicit Addresses(std::string_view base_url) : base_url_(base_url) {
    origin_ = base_url_.substr(0, base_url_.find('/', base_url_.find("//") + 2));
  }

  /// Whether an address leads to a file of this site, were it there.
  bool is_ours(const std::string& address) const {
    return absolute(address).starts_with(base_url_) ||
           !(has_scheme(address) || address.starts_with('/'));
  }

  /// The file that one of our addresses, without its fragment, names on the page `from`; nothing
  /// where it leaves the site.
  std::optional<std::string> file_of(std::string address, const std::string& from) const {
    address.erase(std::min(address.find('?'), address.size()));
    if (address.empty()) return from;
    const std::string known = absolute(address);
    if (!known.starts_with(base_url_)) {
      return normalised(from.substr(0, from.rfind('/') + 1) + percent_decoded(address));
    }
    std::string path = percent_decoded(std::string_view(known).substr(base_url_.size()));
    if (path.empty() || path.ends_with('/')) path += "index.html";  // as servers do
    return normalised(path);
  }

 private:
  /// A path of the server with the server before it; anything else as it is.
  std::string absolute(const std::string& address) const {
    return (address.starts_with('/') ? origin_ : "") + address;
  }

  std::string base_url_;
  std::string origin_;  ///< scheme and host, as `https://kohyo.example`
};

struct CheckedPage {
  const std::string* path;
  const output::FileBytes* bytes;
  PageFacts facts;
};

class Checker {
 public:
  Checker(const model::Site& site, const std::vector<CheckedPage>& pages, Built& built)
      : site_(site), addresses_(site.base_url), pages_(pages), built_(built) {
    for (const CheckedPage& page : pages) {
      for (const PageId& id : page.facts.ids) ids_[*page.path].insert(id.id);
    }
  }

  void run() {
    for (const CheckedPage& page : pages_) {
      check_ids(page);
      for (const PageLink& link : page.facts.links) check_link(page, link);
      check_twins(page);
    }
  }

 private:
  void report(Code code, const CheckedPage& page, std::uint32_t begin, std::uint32_t end,
              std::string argument) {
    auto known = sources_.find(*page.path);
    if (known == sources_.end()) {
      known =
          sources_
              .emplace(*page.path, built_.sources.add({"site/" + *page.path, page.bytes->str()}))
              .first;
    }
    built_.diagnostics.report(code, {known->second, begin, end}, {std::move(argument)});
  }

  void check_ids(const CheckedPage& page) {
    std::set<std::string_view> seen;
    for (const PageId& id : page.facts.ids) {
      if (!seen.insert(id.id).second)
        report(Code::html_id_duplicate, page, id.begin, id.end, id.id);
    }
  }

  void check_link(const CheckedPage& page, const PageLink& link) {
    if (!addresses_.is_ours(link.target)) return;
    const std::size_t hash = std::min(link.target.find('#'), link.target.size());
    const std::optional<std::string> file =
        addresses_.file_of(link.target.substr(0, hash), *page.path);
    const bool is_there = file && built_.site.contains(*file);
    if (is_there && has_place(*file, std::string_view(link.target).substr(hash))) return;
    report(Code::link_dead, page, link.begin, link.end, link.target);
  }

  /// Whether `fragment`, with its `#` or empty, names a place in a file. Its top has no id; files
  /// that are no pages have fragments of other kinds.
  bool has_place(const std::string& file, std::string_view fragment) const {
    if (fragment.size() <= 1 || fragment == "#top" || !file.ends_with(".html")) return true;
    const auto ids = ids_.find(file);
    const std::string id(fragment.substr(1));
    return ids != ids_.end() &&
           (ids->second.contains(id) || ids->second.contains(percent_decoded(id)));
  }

  void check_twins(const CheckedPage& page) {
    for (const text::Language& language : site_.languages) {
      const std::string folder = routes::folder_of(language) + "/";
      if (!page.path->starts_with(folder)) continue;
      for (const text::Language& other : site_.languages) {
        const std::string twin = routes::folder_of(other) + "/" + page.path->substr(folder.size());
        if (!built_.site.contains(twin)) report(Code::twin_missing, page, 0, 0, twin);
      }
    }
  }

  const model::Site& site_;
  Addresses addresses_;
  const std::vector<CheckedPage>& pages_;
  Built& built_;
  std::map<std::string, std::set<std::string>> ids_;
  std::map<std::string, base::SourceId> sources_;
};

}  // namespace

void check_site(const model::Site& site, Built& built, std::size_t jobs) {
  std::vector<CheckedPage> pages;
  for (const auto& [path, bytes] : built.site.files()) {
    if (path.ends_with(".html") || path.ends_with(".xml")) pages.push_back({&path, &bytes, {}});
  }
  const auto read = [](const CheckedPage& page) { return read_page_facts(*page.bytes->open()); };
  std::vector<PageFacts> facts = base::parallel_map(pages, jobs, read);
  for (std::size_t i = 0; i < pages.size(); ++i) pages[i].facts = std::move(facts[i]);
  Checker(site, pages, built).run();
}

}  // namespace kohyo::pipeline
