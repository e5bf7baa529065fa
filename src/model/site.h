// The municipality and what all of its plans share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "markup/document.h"
#include "markup/url.h"
#include "model/brand.h"
#include "model/identifiers.h"
#include "text/era.h"
#include "text/localized.h"
#include "text/ruby.h"
#include "text/text.h"

namespace kohyo::model {

using LocalText = text::Localized<text::Text>;
using LocalDocument = text::Localized<markup::Document>;

/// やさしい日本語, a partial language: it has pages only where the content has something in it, and
/// no `Localized` holds it.
const text::Language& easy_japanese();
/// Its name in content.
constexpr std::string_view easy_key = "ja-easy";

/// A department (部, 課, 室): who is in charge and whom to ask.
struct Department {
  DepartmentId id;
  LocalText name;
  text::Text kana;  ///< reading of the Japanese name in hiragana; may be empty
  std::optional<text::Text> telephone;
  std::optional<markup::Url> contact;    ///< a page with the ways to get in touch
  std::vector<DepartmentId> successors;  ///< after a reorganisation, with their spans checked
  base::Span span;
};

/// A word of the glossary: its approved translation and its explanation.
struct Term {
  TermId id;
  LocalText name;
  text::Text kana;  ///< as for departments
  LocalText explanation;
  base::Span span;
};

/// How far a task has come: study, prepare, pilot, partial, in_place, review, ended. Order is the
/// order of progress.
struct Stage {
  StageId id;
  LocalText name;
};

/// A set phrase of schedule cells: its translation and the stages that it states.
struct Phrase {
  LocalText text;
  std::vector<StageId> stages;
  base::Span span;
};

/// A free page, as "about".
struct Page {
  PageId id;
  LocalText title;
  LocalText description;
  LocalDocument body;
  base::Span span;
};

struct Municipality {
  text::Text
      code;  ///< 全国地方公共団体コード with its check digit, 131121: text, for it may begin with 0
  LocalText name;
};

struct Licence {
  LocalText name;
  markup::Url url;
};

struct Site {
  Municipality municipality;
  LocalText title;
  LocalText notice;                       ///< stands on every page: whose publication this is
  std::vector<text::Language> languages;  ///< the main one first; every page exists in each
  std::string base_url;                   ///< ends in `/`; before every absolute address
  text::Date as_of;                       ///< the only date that a build knows
  Licence licence;
  LocalText contact;
  std::vector<PlanId> plans;        ///< in the order of lists
  std::optional<Brand> brand = {};  ///< none: the colours of the stylesheet
  bool has_easy_japanese = false;   ///< content may hold texts in easy Japanese
};

}  // namespace kohyo::model
