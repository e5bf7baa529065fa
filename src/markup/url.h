// Addresses that are safe to write into `href` and `src`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kohyo::markup {

/// An address with one of the schemes https, http, mailto, tel, or a relative path, or a fragment.
/// Never a scheme that runs code (javascript:, data:), never one that changes the host without
/// saying so (//host, /\host), and only characters that RFC 3986 admits.
class Url {
 public:
  /// An author's or template's text.
  static std::optional<Url> parse(std::string_view text);
  /// A path that the program made from checked ids, as `../transition/1-9.html#schedule`: asserts
  /// that it is a URL.
  static Url from_program(std::string_view text);

  const std::string& str() const { return text_; }
  friend auto operator<=>(const Url&, const Url&) = default;

 private:
  explicit Url(std::string_view text) : text_(text) {}
  std::string text_;
};

}  // namespace kohyo::markup
