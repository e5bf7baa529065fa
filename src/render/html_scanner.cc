#include "render/html_scanner.h"

#include <algorithm>
#include <utility>

namespace kohyo::render {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// What this scanner takes in names of elements: HTML takes more, but nobody writes it.
bool continues_name(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':' ||
         is_beyond_ascii(c);
}

/// HTML standard, section 13.1.2.3, without controls.
bool is_attribute_character(char c) {
  constexpr std::string_view others = "\"'<>/=";
  return static_cast<unsigned char>(c) > 0x20 && c != 0x7F &&
         others.find(c) == std::string_view::npos;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return lower(c); });
  return text;
}

}  // namespace

void HtmlScanner::read(std::string_view literal, std::size_t begin) {
  for (std::size_t i = 0; i < literal.size(); ++i) {
    at_ = begin + i;
    step(literal[i]);
  }
}

void HtmlScanner::step(char c) {
  switch (state_) {
    case State::text:
      return read_text(c);
    case State::content:
      return read_content(c);
    case State::tag_open:
      return read_tag_open(c);
    case State::end_tag_open:
      return read_end_tag_open(c);
    case State::tag_name:
      return read_tag_name(c);
    case State::between_attributes:
      return read_between_attributes(c);
    case State::after_value:
      return read_after_value(c);
    case State::attribute_name:
    case State::after_attribute_name:
      return read_attribute_name(c);
    case State::before_value:
      return read_before_value(c);
    case State::quoted_value:
      return read_quoted_value(c);
    case State::unquoted_value:
      return read_unquoted_value(c);
    case State::declaration_open:
      return read_declaration_open(c);
    case State::declaration:
      return read_declaration(c);
    case State::comment:
      return read_comment(c);
    case State::cdata:
      return read_until(c, "]]>");
    case State::instruction:
      return read_until(c, dialect_ == Dialect::xml ? "?>" : ">");
  }
}

void HtmlScanner::refuse(std::string_view what) {
  mistakes_.report(base::Code::template_syntax, mistakes_.span(at_, at_ + 1), {std::string(what)});
}

/// Reports the construct that is open, whose first `size` bytes say what it is.
void HtmlScanner::refuse_construct(std::size_t size, std::string what) {
  mistakes_.report(base::Code::template_syntax, mistakes_.span(construct_, construct_ + size),
                   {std::move(what)});
}

// Element content

void HtmlScanner::read_text(char c) {
  if (c != '<') return;
  construct_ = at_;
  state_ = State::tag_open;
}

/// The content of a raw or RCDATA element ends with the first end tag of its name, whatever stands
/// around it.
void HtmlScanner::read_content(char c) {
  const bool may_end = is_space(c) || c == '/' || c == '>';
  const std::size_t size = name_.size() + 2;
  if (!may_end || buffer_.size() < size ||
      lower(buffer_.substr(buffer_.size() - size)) != "</" + name_) {
    buffer_ += c;
    return;
  }
  check_content(buffer_.size() - size);
  construct_ = at_ - size;
  is_end_tag_ = true;
  slash_ = false;
  state_ = State::tag_name;
  read_tag_name(c);
}

/// Two traps: `<!--` in a script can hide its end tag from browsers; and inside svg a `title` has
/// elements.
void HtmlScanner::check_content(std::size_t end) {
  const std::size_t begin_size = content_ - construct_;
  if (kind_of_element(name_) == ElementKind::rcdata) {
    if (buffer_.find('<') != end) refuse_construct(begin_size, "<" + name_ + ">...<");
  } else if (buffer_.find("<!--") != std::string::npos) {
    refuse_construct(begin_size, "<" + name_ + ">...<!--");
  }
}

void HtmlScanner::begin_content() {
  content_ = at_ + 1;
  buffer_.clear();
  state_ = State::content;
}

// Tags

bool HtmlScanner::begins_name(char c) const {
  return is_letter(c) || (dialect_ == Dialect::xml && (c == '_' || c == ':' || is_beyond_ascii(c)));
}

void HtmlScanner::begin_tag(char c, bool is_end_tag) {
  is_end_tag_ = is_end_tag;
  slash_ = false;
  name_.clear();
  state_ = State::tag_name;
  read_tag_name(c);
}

void HtmlScanner::read_tag_open(char c) {
  if (begins_name(c)) return begin_tag(c, false);
  if (c == '/') {
    state_ = State::end_tag_open;
  } else if (c == '!' || c == '?') {
    buffer_.clear();
    if (c == '?' && dialect_ == Dialect::html) refuse_construct(2, "<?");
    state_ = c == '!' ? State::declaration_open : State::instruction;
  } else {
    refuse_construct(1, "<");
    state_ = State::text;
    read_text(c);
  }
}

void HtmlScanner::read_end_tag_open(char c) {
  if (begins_name(c)) return begin_tag(c, true);
  refuse_construct(2, "</");
  state_ = State::text;
  read_text(c);
}

void HtmlScanner::read_tag_name(char c) {
  if (continues_name(c)) {
    name_ += dialect_ == Dialect::html ? lower(c) : c;
    return;
  }
  read_after_value(c);
}

/// After a name or a value: white space, a slash or the end of the tag.
void HtmlScanner::read_after_value(char c) {
  if (!is_space(c) && c != '/' && c != '>') refuse({&c, 1});
  state_ = State::between_attributes;
  read_between_attributes(c);
}

void HtmlScanner::read_between_attributes(char c) {
  if (c == '>') return finish_tag();
  slash_ = c == '/';
  if (slash_ || is_space(c)) return;
  begin_attribute(c);
}

void HtmlScanner::begin_attribute(char c) {
  if (is_end_tag_ || !is_attribute_character(c)) refuse({&c, 1});
  attribute_.assign(1, lower(c));
  state_ = c == '=' ? State::before_value : State::attribute_name;
}

void HtmlScanner::read_attribute_name(char c) {
  if (c == '=') {
    state_ = State::before_value;
  } else if (c == '>' || c == '/') {
    read_after_value(c);
  } else if (is_space(c)) {
    state_ = State::after_attribute_name;
  } else if (state_ == State::after_attribute_name) {
    begin_attribute(c);
  } else {
    if (!is_attribute_character(c)) refuse({&c, 1});
    attribute_ += lower(c);
  }
}

void HtmlScanner::finish_tag() {
  state_ = State::text;
  if (is_end_tag_) return elements_.close(name_);
  const bool is_html = dialect_ == Dialect::html;
  const ElementKind kind = is_html ? kind_of_element(name_) : ElementKind::normal;
  if (kind == ElementKind::empty) return;
  const bool holds_text = kind == ElementKind::raw || kind == ElementKind::rcdata;
  if (slash_ && holds_text) refuse_construct(at_ + 1 - construct_, "<" + name_ + "/>");
  const bool is_whole = slash_ && (!is_html || elements_.in_foreign());
  if (!is_whole || holds_text) elements_.open(name_);
  if (holds_text) begin_content();
}

// Attribute values

void HtmlScanner::read_before_value(char c) {
  if (is_space(c)) return;
  if (c == '"' || c == '\'') {
    quote_ = c;
    value_ = at_ + 1;
    filled_ = false;
    state_ = State::quoted_value;
    return;
  }
  if (dialect_ == Dialect::xml || c == '>') refuse({&c, 1});
  state_ = State::unquoted_value;
  read_unquoted_value(c);
}

void HtmlScanner::read_quoted_value(char c) {
  if (c == quote_) {
    state_ = State::after_value;
  } else {
    filled_ = true;
  }
}

void HtmlScanner::read_unquoted_value(char c) {
  constexpr std::string_view doubtful = "\"'<=`";
  if (is_space(c) || c == '>') {
    slash_ = false;
    return read_after_value(c);
  }
  if (doubtful.find(c) != std::string_view::npos) refuse({&c, 1});
}

// Comments and declarations

void HtmlScanner::read_declaration_open(char c) {
  constexpr std::string_view cdata = "[CDATA[";
  constexpr std::string_view comment = "--";
  buffer_ += c;
  if (buffer_ == comment) {
    state_ = State::comment;
    buffer_.clear();
  } else if (buffer_ == cdata) {
    // Inside svg a browser reads to "]]>", elsewhere to the first ">".
    if (dialect_ == Dialect::html) refuse_construct(cdata.size() + 2, "<![CDATA[");
    state_ = State::cdata;
    buffer_.clear();
  } else if (!comment.starts_with(buffer_) && !cdata.starts_with(buffer_)) {
    state_ = State::declaration;
    read_declaration(c);
  }
}

/// A document type, without a subset of its own.
void HtmlScanner::read_declaration(char c) {
  if (c == '>') {
    state_ = State::text;
  } else if (c == '<' || c == '[') {
    refuse({&c, 1});
  }
}

void HtmlScanner::read_comment(char c) {
  buffer_ += c;
  if (c != '>') return;
  const bool ends_early = buffer_ == ">" || buffer_ == "->" || buffer_.ends_with("--!>");
  if (ends_early) refuse_construct(4, "<!--" + (buffer_.size() < 4 ? buffer_ : "...--!>"));
  if (!ends_early && !buffer_.ends_with("-->")) return;
  // Notes stand in {{! }}: a comment of HTML would reach the public.
  if (!ends_early) refuse_construct(4, "<!-- -->");
  state_ = State::text;
}

void HtmlScanner::read_until(char c, std::string_view end) {
  buffer_ += c;
  if (buffer_.ends_with(end)) state_ = State::text;
}

void HtmlScanner::finish() {
  switch (state_) {
    case State::text:
      return;
    case State::tag_open:
      return refuse_construct(1, "<");
    case State::end_tag_open:
      return refuse_construct(2, "</");
    case State::content:
      return refuse_construct(content_ - construct_, "<" + name_ + ">");
    case State::comment:
      return refuse_construct(4, "<!--");
    case State::cdata:
      return refuse_construct(9, "<![CDATA[");
    case State::declaration_open:
    case State::declaration:
      return refuse_construct(2, "<!");
    case State::instruction:
      return refuse_construct(2, "<?");
    default:
      return refuse_construct(1 + (is_end_tag_ ? 1 : 0) + name_.size(),
                              (is_end_tag_ ? "</" : "<") + name_);
  }
}

}  // namespace kohyo::render
