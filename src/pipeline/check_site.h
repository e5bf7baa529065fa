// Proof before publishing: what a reader of the finished site would find broken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pipeline/build.h"
#include "text/localized.h"

namespace kohyo::pipeline {

/// A link of a page: where it stands in its bytes, and its target as written.
struct PageLink {
  std::uint32_t begin;
  std::uint32_t end;
  std::string target;
};

/// An id of a page and where it stands.
struct PageId {
  std::uint32_t begin;
  std::uint32_t end;
  std::string id;
};

struct PageFacts {
  std::vector<PageLink> links;  ///< href and src, entities decoded
  std::vector<PageId> ids;
};

/// Reads the ids and links of a page that the template engine has written: every attribute is quoted.
PageFacts read_page_facts(std::string_view html);

/// Reports, in the pages of `built.site`: links to files or ids that do not exist (absolute addresses are not followed), an id
/// that stands twice, and a page of one language that another language has not.
void check_site(const std::vector<text::Language>& languages, Built& built, std::size_t jobs);

}  // namespace kohyo::pipeline
