// Pages laid out from a catalogue, and their values by path.
#pragma once

#include <catch2/catch.hpp>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/easy_pages.h"
#include "pages/page.h"
#include "support/catalogue.h"
#include "support/values.h"

namespace kohyo::test {

/// A catalogue to change, and the contexts in which its pages are laid out with the project's
/// words.
struct Workbench {
  model::Catalogue catalogue;
  std::vector<opendata::DataFile> data;

  explicit Workbench(model::Catalogue from) : catalogue(std::move(from)) {}
  pages::Context ja() const { return {catalogue, project_words()[0], project_words(), data}; }
  pages::Context en() const { return {catalogue, project_words()[1], project_words(), data}; }

  model::Plan& plan() { return catalogue.plans.front(); }
  model::Initiative& card(std::string_view id) {
    for (model::Initiative& card : plan().initiatives) {
      if (card.id.str() == id) return card;
    }
    FAIL("there is no card " << id);
    return plan().initiatives.front();
  }
};

inline Workbench small_bench() {
  return Workbench(small_catalogue());
}

/// The small catalogue with its pages in easy Japanese.
struct EasyBench : Workbench {
  pages::EasyJapanese japanese{easy_words(), {}};

  EasyBench() : Workbench(small_catalogue()) {
    const std::vector<pages::Layout> layouts = pages::easy_layouts(catalogue);
    japanese = pages::easy_japanese(easy_words(), layouts);
  }
  pages::Context easy() const { return in_easy(japanese.words); }
  /// In the first of the main languages, on a site that has easy Japanese.
  pages::Context main() const { return in_easy(project_words()[0]); }

 private:
  pages::Context in_easy(const model::Words& words) const {
    return {catalogue, words, project_words(), data, nullptr, {}, {}, {}, {}, &japanese};
  }
};

/// The value at a path of names and positions, as `rows.0.cells.1.year`.
inline const render::Value& at(const render::Object& values, std::string_view path) {
  const std::size_t dot = path.find('.');
  const render::Value* value = values.find(path.substr(0, dot));
  INFO("in " << path);
  REQUIRE(value != nullptr);
  std::string_view rest = dot == path.npos ? "" : path.substr(dot + 1);
  while (!rest.empty() && value->kind() == render::Kind::list) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    const std::size_t position = std::stoul(std::string(rest.substr(0, end)));
    REQUIRE(position < value->as_list().size());
    value = &value->as_list()[position];
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (rest.empty()) return *value;
  REQUIRE(value->kind() == render::Kind::object);
  return at(value->as_object(), rest);
}

inline std::size_t size_at(const render::Object& values, std::string_view path) {
  const render::Value& value = at(values, path);
  REQUIRE(value.kind() == render::Kind::list);
  return value.as_list().size();
}

/// What is printed of a value: text, an address or HTML; `true` or `false`; `(none)`.
inline std::string printed(const render::Value& value) {
  switch (value.kind()) {
    case render::Kind::text:
      return value.as_text().str();
    case render::Kind::url:
      return value.as_url().str();
    case render::Kind::html:
      return value.as_html().str();
    case render::Kind::boolean:
      return value.as_boolean() ? "true" : "false";
    default:
      return value.kind() == render::Kind::none ? "(none)"
                                                : "(" + std::string(name_of(value.kind())) + ")";
  }
}

inline std::string text_at(const render::Object& values, std::string_view path) {
  return printed(at(values, path));
}

/// The language in which a text is said to be; empty where it says none.
inline std::string language_at(const render::Object& values, std::string_view path) {
  const text::Language* language = at(values, path).language();
  return language == nullptr ? "" : language->tag();
}

/// `name` of every item of a list, as `{"1-1", "1-2"}` for numbers of cards.
inline std::vector<std::string> each(const render::Object& values, std::string_view path,
                                     std::string_view name) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < size_at(values, path); ++i) {
    const std::string item = std::string(path) + "." + std::to_string(i);
    all.push_back(text_at(values, name.empty() ? item : item + "." + std::string(name)));
  }
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace kohyo::test
