// Pieces that several kinds of pages share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markup/render_document.h"
#include "pages/page.h"

namespace kohyo::pages {

/// A text as the page shows it: in its language, or in the main one with the mark of that.
render::Value spoken(const model::LocalText& text, const Context& context);
render::Value spoken(const std::optional<model::LocalText>& text, const Context& context);

/// Texts one behind another, parted by spaces, as HTML: each marked where its language is not the
/// page's.
render::Value joined(const std::vector<render::Value>& texts, const Context& context);
/// A word of the interface whose names in braces are texts, as HTML: each marked where its language
/// is not the page's.
render::Value phrase(std::string_view key,
                     const std::vector<std::pair<std::string_view, render::Value>>& texts,
                     const Context& context);

/// A link from the page at `from` to the page at `to`, in the same language.
render::Value link(const routes::Place& from, const routes::Place& to, const Context& context,
                   std::string_view fragment = {});
/// A link from the page at `from` to a file of the site that has no language.
render::Value file_link(const routes::Place& from, const routes::SitePath& file,
                        const Context& context);

/// Prose as HTML: `html`, `other_language` (its tag; none where it is in the language of the page).
/// `heading` is what it stands under: it names the tables in it.
render::Value prose(const model::LocalDocument& document, const model::LocalText& heading,
                    const routes::Place& from, const model::Plan* plan, int heading_level,
                    std::string_view id_prefix, const Context& context);

/// Where prose stands on its page: what its ids begin with, and the level of its headings.
struct PlaceOfProse {
  std::string id_prefix = {};
  int heading_level = 3;
};

/// A document in the language of the page as HTML; `heading` as for `prose`.
markup::Html prose_html(const markup::Document& document, const std::string& heading,
                        const routes::Place& from, const model::Plan* plan,
                        const PlaceOfProse& place, const Context& context);

/// The words that prose needs around its marks and notes.
markup::RenderWords render_words(const model::Words& words);

/// The sections of a card or goal in the plan's order: `id`, `heading`, `prose`.
render::Value sections(const std::vector<model::Section>& sections,
                       const std::map<model::SectionId, model::LocalDocument>& documents,
                       const routes::Place& from, const model::Plan& plan, const Context& context,
                       const PlaceOfProse& place = {});

/// For descriptions, the beginning of the text of the first section that has any: at most 120
/// characters of Japanese, 240 of other languages, and `…` where it goes on. `title` where there is
/// no text.
std::string summary(const std::vector<model::Section>& sections,
                    const std::map<model::SectionId, model::LocalDocument>& documents,
                    const std::string& title, const Context& context);

/// A card in a list: `number`, `title`, `url`, `is_new`, `is_revised`, `departments`,
/// `printed_page`.
render::Value card_entry(const model::Initiative& initiative, const routes::Place& from,
                         const model::Plan& plan, const Context& context);
/// The same for many.
render::Value card_entries(const std::vector<const model::Initiative*>& initiatives,
                           const routes::Place& from, const model::Plan& plan,
                           const Context& context);

/// A goal in a list: `id`, `number`, `title`, `url`, `count` (of its cards).
render::Value goal_entry(const model::Goal& goal, const routes::Place& from,
                         const model::Plan& plan, const Context& context);

/// 到達点１ as printed; in other languages "Goal 1", if that is what the plan calls its goals
/// there.
render::Value goal_number(const model::Goal& goal, const model::Plan& plan, const Context& context);

/// 79百万円 or 79 million yen.
std::string amount(const model::Money& money, const Context& context);

/// 令和6年度から令和9年度まで; a single year where both are the same.
std::string period(text::FiscalYear first, text::FiscalYear last, const Context& context);

/// The fiscal year at the date of the site; none where the plan does not cover it.
std::optional<text::FiscalYear> this_year(const model::Plan& plan, const Context& context);

/// The positions of names in the order in which readers look for them: as they stand, which is by
/// reading, in the first language of the site; by the alphabet in another.
std::vector<std::size_t> name_order(const std::vector<const model::LocalText*>& names,
                                    const Context& context);
/// Pointers to things with a `name`, in that order.
template <typename Thing>
std::vector<const Thing*> by_name(const std::vector<const Thing*>& things,
                                  const Context& context) {
  std::vector<const model::LocalText*> names;
  for (const Thing* thing : things) names.push_back(&thing->name);
  std::vector<const Thing*> sorted;
  for (const std::size_t place : name_order(names, context)) sorted.push_back(things[place]);
  return sorted;
}

/// A fiscal year for headings and cells: `label` (令和7年度), `long_label`, `short_label` (R7),
/// `is_current`.
render::Object year_labels(text::FiscalYear year, const model::Plan& plan, const Context& context);

/// The crumb of a plan.
Crumb plan_crumb(const model::Plan& plan, const Context& context);

/// Whether all that a page shows is in its language: no text and no prose in it stands in for a
/// missing translation.
bool is_in_language(const render::Value& value, const Context& context);
bool is_in_language(const render::Object& values, const Context& context);

/// The text in the language of the page, or the main one.
const std::string& plain(const model::LocalText& text, const Context& context);
/// The language of `plain` for the attribute `lang`; none where it is that of the page.
render::Value language_of_plain(const model::LocalText& text, const Context& context);

}  // namespace kohyo::pages
