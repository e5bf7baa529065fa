// What a plan calls its goals and cards: 到達点 and 取組み, or names of its own.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

using Cards = std::vector<const model::Initiative*>;

/// Whether a plan has goals of one kind and calls them and its cards as the words of the interface
/// do.
bool has_plain_kinds(const model::Plan& plan, const Context& context);

/// What the plan calls the goal; its general name for goals where the kind is not listed.
const model::LocalText& kind_of(const model::Goal& goal, const model::Plan& plan);
/// The same of a card; the word of the interface where the plan has no kinds of them.
render::Value kind_of(const model::Initiative& card, const model::Plan& plan,
                      const Context& context);

/// What the plan calls these cards: their kind where all are of one, else 項目.
render::Value name_of(const Cards& cards, const model::Plan& plan, const Context& context);

/// A word that speaks of goals or cards. For a plan with kinds of its own it is the word
/// `<key>-of-kind`, in which `{goal}` is what the plan calls its goals in general and `{card}` the
/// name of all of its cards.
render::Value kind_word(std::string_view key, const model::Plan& plan, const Context& context);
/// The same where `{card}` is the name of these cards.
render::Value kind_word(std::string_view key, const Cards& cards, const model::Plan& plan,
                        const Context& context);
/// The same where `{goal}` is the kind of that goal, and `{card}` the name of its own cards.
render::Value kind_word(std::string_view key, const model::Goal& goal, const model::Plan& plan,
                        const Context& context);

/// The same as one text, where a page wants it without marks of language; `values` are put in
/// besides.
std::string kind_text(std::string_view key, const Cards& cards, const model::Plan& plan,
                      const Context& context,
                      std::vector<std::pair<std::string_view, std::string>> values = {});

/// 施策 19, 事業 62: `name` and `count` of each kind that the plan has, goals first.
render::Value kind_counts(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
