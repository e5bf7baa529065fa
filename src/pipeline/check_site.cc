#include "pipeline/check_site.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/parallel_map.h"
#include "routes/routes.h"

namespace kohyo::pipeline {
namespace {

using base::Code;

std::string decoded(std::string_view value) {
  std::string result;
  for (std::size_t i = 0; i < value.size();) {
    if (value.substr(i).starts_with("&amp;")) {
      result += '&';
      i += 5;
    } else {
      result += value[i++];
    }
  }
  return result;
}

/// Reads the attributes of the tag that begins at `i` into `facts`; gives the position behind the tag.
std::size_t read_tag(std::string_view html, std::size_t i, PageFacts& facts) {
  while (i < html.size() && html[i] != '>') {
    const std::size_t quote = html.find_first_of("\">", i);
    if (quote == std::string_view::npos || html[quote] == '>') return quote;
    const std::size_t end = html.find('"', quote + 1);
    if (end == std::string_view::npos) return end;
    const std::string_view before = html.substr(i, quote - i);
    const std::string_view value = html.substr(quote + 1, end - quote - 1);
    const auto begin = static_cast<std::uint32_t>(quote + 1);
    const auto stop = static_cast<std::uint32_t>(end);
    if (before.ends_with(" id=")) facts.ids.push_back({begin, stop, decoded(value)});
    if (before.ends_with(" href=") || before.ends_with(" src=")) facts.links.push_back({begin, stop, decoded(value)});
    i = end + 1;
  }
  return i;
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

struct CheckedPage {
  const std::string* path;
  const std::string* bytes;
  PageFacts facts;
};

class Checker {
 public:
  Checker(const std::vector<CheckedPage>& pages, Built& built) : pages_(pages), built_(built) {
    for (const CheckedPage& page : pages) {
      for (const PageId& id : page.facts.ids) ids_[*page.path].insert(id.id);
    }
  }

  void run() {
    for (const CheckedPage& page : pages_) {
      check_ids(page);
      for (const PageLink& link : page.facts.links) check_link(page, link);
    }
  }

  void report(Code code, const CheckedPage& page, std::uint32_t begin, std::uint32_t end, std::string argument) {
    auto known = sources_.find(*page.path);
    if (known == sources_.end()) {
      known = sources_.emplace(*page.path, built_.sources.add({"site/" + *page.path, *page.bytes})).first;
    }
    built_.diagnostics.report(code, {known->second, begin, end}, {std::move(argument)});
  }

 private:
  void check_ids(const CheckedPage& page) {
    std::set<std::string_view> seen;
    for (const PageId& id : page.facts.ids) {
      if (!seen.insert(id.id).second) report(Code::html_id_duplicate, page, id.begin, id.end, id.id);
    }
  }

  void check_link(const CheckedPage& page, const PageLink& link) {
    const std::string& target = link.target;
    if (target.find(':') != std::string::npos || target.starts_with('/')) return;  // another host, or the 404 page
    const std::size_t hash = target.find('#');
    const std::string file = target.substr(0, hash);
    const std::string folder = page.path->substr(0, page.path->rfind('/') + 1);
    const std::optional<std::string> path = file.empty() ? *page.path : normalised(folder + file);
    const bool is_there = path && built_.site.find(*path) != nullptr;
    const bool has_id = hash == std::string::npos || (is_there && ids_[*path].contains(target.substr(hash + 1)));
    if (!is_there || !has_id) report(Code::link_dead, page, link.begin, link.end, target);
  }

  const std::vector<CheckedPage>& pages_;
  Built& built_;
  std::map<std::string, std::set<std::string>> ids_;
  std::map<std::string, base::SourceId> sources_;
};

void check_twins(const std::vector<text::Language>& languages, const std::vector<CheckedPage>& pages, Checker& checker,
                 const Built& built) {
  for (const CheckedPage& page : pages) {
    for (const text::Language& language : languages) {
      const std::string folder = routes::folder_of(language) + "/";
      if (!page.path->starts_with(folder)) continue;
      for (const text::Language& other : languages) {
        const std::string twin = routes::folder_of(other) + "/" + page.path->substr(folder.size());
        if (built.site.find(twin) == nullptr) checker.report(Code::twin_missing, page, 0, 0, twin);
      }
    }
  }
}

}  // namespace

PageFacts read_page_facts(std::string_view html) {
  PageFacts facts;
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i)) {
    i = read_tag(html, i + 1, facts);
    if (i == std::string_view::npos) break;
  }
  return facts;
}

void check_site(const std::vector<text::Language>& languages, Built& built, std::size_t jobs) {
  std::vector<CheckedPage> pages;
  for (const auto& [path, bytes] : built.site.files()) {
    if (path.ends_with(".html")) pages.push_back({&path, &bytes, {}});
  }
  const auto read = [](const CheckedPage& page) { return read_page_facts(*page.bytes); };
  std::vector<PageFacts> facts = base::parallel_map(pages, jobs, read);
  for (std::size_t i = 0; i < pages.size(); ++i) pages[i].facts = std::move(facts[i]);
  Checker checker(pages, built);
  checker.run();
  check_twins(languages, pages, checker, built);
}

}  // namespace kohyo::pipeline
