// What templates print: plain values, put together by the pages and read by the renderer.
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "markup/html.h"
#include "markup/url.h"
#include "text/localized.h"
#include "text/text.h"

namespace kohyo::render {

class Object;

/// What a value is, as messages name it.
enum class Kind { none, boolean, text, html, url, list, object };

/// none, bool, text, html, url, list or object.
std::string_view name_of(Kind kind);

/// One value of a page. Never changes once made; copying shares lists and objects. There is no way
/// from a number or from bytes of unknown origin to a value: numbers become text first, in the
/// page's own format.
class Value {
 public:
  /// None: known, opens no section, prints nothing.
  Value() = default;
  /// Only a `bool` itself: pointers and numbers do not convert.
  template <std::same_as<bool> Boolean>
  Value(Boolean boolean) : state_(boolean) {}  // NOLINT(google-explicit-constructor)
  /// Text in the language of the page, or in none.
  Value(text::Text text) : state_(std::move(text)) {}  // NOLINT(google-explicit-constructor)
  /// Text that the program itself makes: asserts that it is sound (`Text::from_program`).
  static Value text(std::string_view bytes);
  /// Text and the language that it is really in.
  static Value spoken(text::Text text, text::Language language);
  /// What a page in the language `page` shows of `localized`: its text in that language, or else in
  /// the main one.
  static Value spoken(const text::Localized<text::Text>& localized, const text::Language& page);
  Value(markup::Html html) : state_(std::move(html)) {}  // NOLINT(google-explicit-constructor)
  Value(markup::Url url) : state_(std::move(url)) {}     // NOLINT(google-explicit-constructor)
  Value(std::vector<Value> list);                        // NOLINT(google-explicit-constructor)
  Value(Object object);                                  // NOLINT(google-explicit-constructor)

  Kind kind() const;
  /// Whether a section is shown for it: true, text or HTML that is not empty, any URL, a list that
  /// is not empty, any object.
  bool opens_section() const;

  // Each of these asserts that the value is of its kind.
  bool as_boolean() const;
  const text::Text& as_text() const;
  const markup::Html& as_html() const;
  const markup::Url& as_url() const;
  const std::vector<Value>& as_list() const;
  const Object& as_object() const;
  /// The language of spoken text; null for every other value.
  const text::Language* language() const;

 private:
  struct SpokenText {
    text::Text text;
    text::Language language;
  };
  using List = std::shared_ptr<const std::vector<Value>>;
  using SharedObject = std::shared_ptr<const Object>;
  std::variant<std::monostate, bool, text::Text, SpokenText, markup::Html, markup::Url, List,
               SharedObject>
      state_;
};

/// A name and its value.
struct Member;

/// Named values, in the order in which they were set. Names are unique.
class Object {
 public:
  /// Adds a member; asserts that the name is new.
  Object& set(std::string_view name, Value value) &;
  Object&& set(std::string_view name, Value value) &&;

  /// The value of that name; null where there is none. `hash` is `hash_of(name)`.
  const Value* find(std::string_view name, std::size_t hash) const;
  const Value* find(std::string_view name) const { return find(name, hash_of(name)); }
  const std::vector<Member>& members() const { return members_; }

  /// The key under which a name is looked up. Templates compute it once, when they are compiled.
  static std::size_t hash_of(std::string_view name) { return std::hash<std::string_view>{}(name); }

 private:
  struct Entry {
    std::size_t hash;
    std::size_t position;  ///< in `members_`
  };
  std::vector<Member> members_;
  std::vector<Entry> index_;  ///< by hash
};

struct Member {
  std::string name;
  Value value;
};

}  // namespace kohyo::render
