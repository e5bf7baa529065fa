// What can be found: cards, goals, terms and other pages, each with its texts by field.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "model/catalogue.h"
#include "routes/routes.h"

namespace kohyo::search {

enum class Kind { card, goal, term, page };
/// card, goal, term, page: as in the index.
std::string_view name_of(Kind kind);

/// Where a text stands, from what weighs most. `names` are those of methods, readings of terms and
/// their names in other languages.
enum class Field { number, title, names, departments, prose, schedule, notes };
inline constexpr std::size_t field_count = 7;

/// A text without markup, in the language that it is really in; never empty.
struct Passage {
  std::string text;
  text::Language language;
};

/// A page, or a part of one, in one language.
struct Document {
  Kind kind;
  std::string address;  ///< below the folder of the language: glossary.html#dx
  Passage number;       ///< as printed; its text may be empty
  Passage title;
  std::string plan;         ///< title of its plan; empty where the site has but one, or it has none
  std::string departments;  ///< names, in the order of the card
  bool is_new;
  bool is_revised;
  std::array<std::vector<Passage>, field_count> fields;
  std::vector<std::string> filters;  ///< that let it pass: goal=transition/1, year=2025, change=new
};

/// Everything that is published, in one language: plan by plan its own page, goals, cards, teams,
/// timetables and measures, then terms and free pages.
std::vector<Document> documents(const model::Catalogue& catalogue, const text::Language& language);

}  // namespace kohyo::search
