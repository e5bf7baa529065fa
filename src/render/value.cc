#include "render/value.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace kohyo::render {

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 7> names = {"none", "bool", "text",  "html",
                                                     "url",  "list", "object"};
  return names[static_cast<std::size_t>(kind)];
}

Value::Value(std::vector<Value> list)
    : state_(std::make_shared<const std::vector<Value>>(std::move(list))) {}

Value::Value(Object object) : state_(std::make_shared<const Object>(std::move(object))) {}

Value Value::text(std::string_view bytes) {
  return text::Text::from_program(bytes);
}

Value Value::spoken(text::Text text, text::Language language) {
  Value value;
  value.state_ = SpokenText{std::move(text), std::move(language)};
  return value;
}

Value Value::spoken(const text::Localized<text::Text>& localized, const text::Language& page) {
  const text::Spoken<text::Text> shown = localized.in(page);
  return spoken(shown.value, shown.language);
}

Kind Value::kind() const {
  // In the order of the alternatives of `state_`.
  constexpr std::array kinds = {Kind::none, Kind::boolean, Kind::text, Kind::text,
                                Kind::html, Kind::url,     Kind::list, Kind::object};
  static_assert(kinds.size() == std::variant_size_v<decltype(state_)>);
  return kinds[state_.index()];
}

bool Value::opens_section() const {
  switch (kind()) {
    case Kind::none:
      return false;
    case Kind::boolean:
      return as_boolean();
    case Kind::text:
      return !as_text().empty();
    case Kind::html:
      return !as_html().empty();
    case Kind::list:
      return !as_list().empty();
    case Kind::url:
    case Kind::object:
      return true;
  }
  return false;
}

bool Value::as_boolean() const {
  const auto* boolean = std::get_if<bool>(&state_);
  assert(boolean);
  return *boolean;
}

const text::Text& Value::as_text() const {
  if (const auto* spoken = std::get_if<SpokenText>(&state_)) return spoken->text;
  const auto* text = std::get_if<text::Text>(&state_);
  assert(text);
  return *text;
}

const markup::Html& Value::as_html() const {
  const auto* html = std::get_if<markup::Html>(&state_);
  assert(html);
  return *html;
}

const markup::Url& Value::as_url() const {
  const auto* url = std::get_if<markup::Url>(&state_);
  assert(url);
  return *url;
}

const std::vector<Value>& Value::as_list() const {
  const auto* list = std::get_if<List>(&state_);
  assert(list);
  return **list;
}

const Object& Value::as_object() const {
  const auto* object = std::get_if<SharedObject>(&state_);
  assert(object);
  return **object;
}

const text::Language* Value::language() const {
  const auto* spoken = std::get_if<SpokenText>(&state_);
  return spoken ? &spoken->language : nullptr;
}

Object& Object::set(std::string_view name, Value value) & {
  assert(!find(name));
  const std::size_t hash = hash_of(name);
  const auto place = std::ranges::lower_bound(index_, hash, {}, &Entry::hash);
  index_.insert(place, Entry{hash, members_.size()});
  members_.push_back({std::string(name), std::move(value)});
  return *this;
}

Object&& Object::set(std::string_view name, Value value) && {
  return std::move(set(name, std::move(value)));
}

const Value* Object::find(std::string_view name, std::size_t hash) const {
  for (auto entry = std::ranges::lower_bound(index_, hash, {}, &Entry::hash);
       entry != index_.end() && entry->hash == hash; ++entry) {
    const Member& member = members_[entry->position];
    if (member.name == name) return &member.value;
  }
  return nullptr;
}

}  // namespace kohyo::render
