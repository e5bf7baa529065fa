// What search engines read of a page: JSON-LD in the words of schema.org. It is data, which no
// browser runs.
#pragma once

#include "markup/html.h"
#include "pages/page.h"

namespace kohyo::pages {

/// The title of a page above as text.
std::string name_of(const Crumb& crumb);

/// `BreadcrumbList`: home, the pages above, the page itself.
/// https://schema.org/BreadcrumbList
markup::Html breadcrumbs(const Content& content, const routes::Place& here, const Context& context);

/// `Dataset`: the data of one plan, with every file that is published of it.
/// https://schema.org/Dataset
markup::Html dataset(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
