// Follows a template's markup, so that each tag's place in it is known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "render/html_rules.h"
#include "render/mistakes.h"
#include "render/open_elements.h"

namespace kohyo::render {

/// What may be printed at a place.
enum class Context : std::uint8_t {
  html_text,  ///< element content: text and HTML; spoken text in a `span` with its language
  xml_text,   ///< element content of an XML template: text and HTML
  rcdata,     ///< content of `title` and `textarea`: text
  attribute,  ///< a quoted attribute value: text
  url,     ///< a quoted value of href, src, action, formaction or data: one URL, then literal text
  markup,  ///< inside a start tag, between attributes: sections around whole attributes
  forbidden,  ///< nothing
};

/// Where a tag stands. Two tags stand in the same place if they agree in context and anchor.
struct Position {
  Context context;
  std::size_t
      anchor;  ///< where the tag, value or content that it stands in begins; 0 in element content
  bool needs_space;  ///< in markup: an attribute could not begin right here
  bool filled;       ///< in a URL: something stands before it
  std::string
      where;  ///< for messages, as `<li>`, `style=""`, `class=` (unquoted), `<script>`, `<!-- -->`
};

/// Reads the literal markup of one template, piece by piece, with the tokenizer of the HTML
/// standard (section 13.2.5) or of XML. Stricter than both: whatever browsers could read in two
/// ways is reported as template_syntax with the characters, even where it would do no harm, since
/// all safety rests on knowing each tag's context.
class HtmlScanner {
 public:
  HtmlScanner(Dialect dialect, Mistakes& mistakes) : dialect_(dialect), mistakes_(mistakes) {}

  /// Reads a literal that stands at byte `begin` of the template.
  void read(std::string_view literal, std::size_t begin);
  /// Where a tag of the template stands that comes next. A name of an element or attribute ends
  /// there.
  Position stop();
  /// Inside a URL: whether anything stands before what comes next.
  void set_filled(bool filled) { filled_ = filled; }
  /// After a section that began at `start` and ends here in the same place: goes on as is right
  /// whether the section was shown or not.
  void join(const Position& start);
  /// The template ends: reports markup that does not.
  void finish();

  OpenElements& elements() { return elements_; }

 private:
  enum class State : std::uint8_t {
    text,
    content,  ///< of a raw or RCDATA element
    tag_open,
    end_tag_open,
    tag_name,
    between_attributes,
    after_value,  ///< white space or the end of the tag must follow
    attribute_name,
    after_attribute_name,
    before_value,
    quoted_value,
    unquoted_value,
    declaration_open,
    declaration,
    comment,
    cdata,
    instruction,
  };

  void step(char c);
  void read_text(char c);
  void read_content(char c);
  void read_tag_open(char c);
  void read_end_tag_open(char c);
  void read_tag_name(char c);
  void read_between_attributes(char c);
  void read_after_value(char c);
  void read_attribute_name(char c);
  void read_before_value(char c);
  void read_quoted_value(char c);
  void read_unquoted_value(char c);
  void read_declaration_open(char c);
  void read_declaration(char c);
  void read_comment(char c);
  void read_until(char c, std::string_view end);

  bool begins_name(char c) const;
  void begin_tag(char c, bool is_end_tag);
  void begin_attribute(char c);
  void finish_tag();
  void begin_content();
  void check_content(std::size_t end);
  void refuse(std::string_view what);
  void refuse_construct(std::size_t size, std::string what);
  Position position(Context context, std::size_t anchor, std::string where) const;
  Position stop_in_tag();
  Position stop_in_value();

  Dialect dialect_;
  Mistakes& mistakes_;
  OpenElements elements_;
  State state_ = State::text;
  std::size_t at_ = 0;  ///< the character that is read
  std::size_t construct_ =
      0;  ///< where the tag, comment or declaration begins; kept in raw and RCDATA content
  std::string name_;  ///< of the tag or of the raw or RCDATA element
  bool is_end_tag_ = false;
  bool slash_ = false;  ///< the last character of the tag was a slash
  std::string attribute_;
  char quote_ = 0;
  std::size_t value_ = 0;    ///< where the attribute's value begins
  bool filled_ = false;      ///< the value has characters
  std::size_t content_ = 0;  ///< where raw or RCDATA content begins
  std::string buffer_;       ///< content, comment or declaration so far; a tag in it as NUL
};

}  // namespace kohyo::render
