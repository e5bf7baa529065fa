// Proof before publishing: what a reader of the finished site would find broken.
#pragma once

#include <cstddef>

#include "model/site.h"
#include "pipeline/build.h"

namespace kohyo::pipeline {

/// Reports, in the pages, feeds and site map (`.html`, `.xml`) of `built.site`: a link to a file or
/// an id that does not exist, an id that stands twice, and a page of one language that another
/// language has not. Links are relative, or name the site by its `base_url` or the path in it;
/// addresses elsewhere are not followed. The diagnostics stand in sources `site/<path>`, which are
/// added to `built`.
void check_site(const model::Site& site, Built& built, std::size_t jobs);

}  // namespace kohyo::pipeline
