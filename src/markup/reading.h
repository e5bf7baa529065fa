// What the readers of blocks, tables and inlines share while one field is read.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "markup/document.h"
#include "markup/parser_text.h"

namespace kohyo::markup {

/// Numbers footnotes in the order in which the text mentions them.
class FootnoteNumbers {
 public:
  /// The next mark that leads to the note which the parser gave this index, from 1.
  FootnoteReference refer_to(std::size_t parser_index);

  struct Note {
    std::size_t parser_index;
    std::size_t references;
  };
  /// By number; grows while marks are met.
  const std::vector<Note>& notes() const { return notes_; }

 private:
  std::vector<Note> notes_;
};

/// Which lines have come out in the document, by number from 1.
class ReadLines {
 public:
  explicit ReadLines(std::size_t line_count) : is_read_(line_count + 1) {}
  /// Lines outside the text are passed over.
  void mark(std::size_t first, std::size_t count);
  bool is_read(std::size_t line) const { return is_read_[line]; }

 private:
  std::vector<bool> is_read_;
};

struct Reading {
  const ParserText& text;
  base::Diagnostics& diagnostics;
  FootnoteNumbers notes;
  ReadLines lines;
  std::optional<base::Span> first_mark = {};  ///< of change, since someone last asked
};

}  // namespace kohyo::markup
