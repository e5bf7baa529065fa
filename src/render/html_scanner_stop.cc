// The scanner at the template's tags: where they stand. html_scanner.cc reads what is between them.
#include <utility>

#include "render/html_scanner.h"

namespace kohyo::render {

Position HtmlScanner::position(Context context, std::size_t anchor, std::string where) const {
  return {context, anchor, state_ == State::after_value, filled_, std::move(where)};
}

Position HtmlScanner::stop() {
  switch (state_) {
    case State::text:
      if (dialect_ == Dialect::html) return position(Context::html_text, 0, {});
      if (elements_.in_code()) return position(Context::forbidden, 0, "<script>, <style>");
      return position(Context::xml_text, 0, {});
    case State::content:
      buffer_ += '\0';
      return position(
          kind_of_element(name_) == ElementKind::rcdata ? Context::rcdata : Context::forbidden,
          content_, "<" + name_ + ">");
    case State::tag_open:
    case State::end_tag_open: {
      const std::string where = state_ == State::tag_open ? "<" : "</";
      state_ = State::text;  // one mistake is enough
      return position(Context::forbidden, construct_, where);
    }
    case State::tag_name:
    case State::between_attributes:
    case State::after_value:
    case State::attribute_name:
    case State::after_attribute_name:
      return stop_in_tag();
    case State::before_value:
    case State::quoted_value:
    case State::unquoted_value:
      return stop_in_value();
    case State::declaration_open:
    case State::declaration:
      return position(Context::forbidden, construct_, "<!>");
    case State::comment:
      return position(Context::forbidden, construct_, "<!-- -->");
    case State::cdata:
      return position(Context::forbidden, construct_, "<![CDATA[ ]]>");
    case State::instruction:
      return position(Context::forbidden, construct_, "<? ?>");
  }
  return position(Context::forbidden, 0, {});
}

Position HtmlScanner::stop_in_tag() {
  const bool ends_name = state_ == State::tag_name || state_ == State::attribute_name;
  if (ends_name) state_ = State::after_value;
  if (state_ == State::after_attribute_name) state_ = State::between_attributes;
  const Context context = is_end_tag_ ? Context::forbidden : Context::markup;
  return position(context, construct_, (is_end_tag_ ? "</" : "<") + name_ + ">");
}

Position HtmlScanner::stop_in_value() {
  if (state_ != State::quoted_value) {
    state_ = State::unquoted_value;
    return position(Context::forbidden, construct_, attribute_ + "=");
  }
  const AttributeKind kind = kind_of_attribute(attribute_);
  const Context context = kind == AttributeKind::url     ? Context::url
                          : kind == AttributeKind::plain ? Context::attribute
                                                         : Context::forbidden;
  return position(context, value_, attribute_ + "=\"\"");
}

void HtmlScanner::join(const Position& start) {
  if (start.needs_space && state_ == State::between_attributes) state_ = State::after_value;
}

}  // namespace kohyo::render
