// What check_site asks of a page: its links and its ids.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
  std::vector<PageLink> links;  ///< href and src in the order of the page, entities decoded
  std::vector<PageId> ids;
};

/// Reads the ids and links of a page as the tokenizer of the HTML standard does, whichever way
/// attributes are written: in quotes of either kind or in none. Comments have none. A tag that does
/// not end is read to the end of the page.
PageFacts read_page_facts(std::string_view html);

}  // namespace kohyo::pipeline
