// The parts of links and entities as they are typed: for positions only, the parser decides what is
// one.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kohyo::markup {

/// The `(address "title")` of a link, in bytes of the text it was found in.
struct LinkTail {
  std::size_t address_begin;
  std::size_t address_end;  ///< < and > around the address are outside
  std::size_t end;          ///< behind the bracket
};

/// The tail that begins with the bracket at `at`; nothing where none is complete within a few
/// thousand bytes.
std::optional<LinkTail> link_tail_at(std::string_view text, std::size_t at);

/// The size of the entity, `&amp;` or `&#8211;`, that begins at `at`; 0 where there is none by its
/// form.
std::size_t entity_size_at(std::string_view text, std::size_t at);

/// How many bytes at the beginning of `resolved` the entity `entity` stands for, where `resolved`
/// is the text from there on with entities resolved; 0 where the entity is shown as typed.
std::size_t resolved_entity_size(std::string_view entity, std::string_view resolved);

/// The end of a name in brackets, `[name]`, whose opening bracket is at `at`; 0 where there is
/// none.
std::size_t bracketed_name_end(std::string_view text, std::size_t at);

}  // namespace kohyo::markup
