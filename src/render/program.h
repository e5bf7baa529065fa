// A compiled template.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/source.h"
#include "render/html_scanner.h"

namespace kohyo::render {

/// One part of a dotted name, and the key under which objects find it.
struct NamePart {
  std::string text;
  std::size_t hash;
};

/// A name as written in a tag. `.` has no parts.
struct Name {
  std::string full;
  std::vector<NamePart> parts;
};

enum class Operation : std::uint8_t { literal, value, section, inverted, partial };

/// One step. `operand` and `end` mean:
/// literal: the range [operand, end) of `Program::text`;
/// value: the name at `operand`;
/// section, inverted: the name at `operand`; the body are the instructions behind this one up to
/// `end`; partial: the program at `operand` of the set.
struct Instruction {
  Operation operation;
  Context context;  ///< where the tag stands
  std::uint32_t operand;
  std::uint32_t end;
  base::Span span;  ///< the tag
};

/// A template as the renderer runs it: flat, and sections nest (at most `max_section_depth` deep)
/// even where the template had mistakes; tags with mistakes are left out.
struct Program {
  std::string name;
  Dialect dialect;
  bool sound;  ///< no mistakes were found in it
  std::string text;
  std::vector<Name> names;
  std::vector<Instruction> instructions;
};

constexpr std::size_t max_section_depth = 64;

}  // namespace kohyo::render
