// Which elements a template has open: sections must leave them as they found them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::render {

/// The elements that are open at one point of a template. Outside of sections anything goes: a
/// header partial opens what a footer partial closes.
class OpenElements {
 public:
  void open(std::string name);
  /// Closes the innermost element if that is its name. Otherwise the innermost section, if any, is
  /// unbalanced.
  void close(std::string_view name);

  void begin_section();
  /// Ends the innermost section: whether it closed all that it opened, in order, and nothing else.
  bool end_section();

  /// Whether an svg or math element is open.
  bool in_foreign() const { return foreign_ > 0; }
  /// Whether a script or style element is open; asked for XML only, where these are elements like
  /// others.
  bool in_code() const { return code_ > 0; }

 private:
  struct Section {
    std::size_t base;  ///< how many elements were open when it began
    bool balanced;
  };
  void count(std::string_view name, bool opened);

  std::vector<std::string> names_;
  std::vector<Section> sections_;
  std::size_t foreign_ = 0;
  std::size_t code_ = 0;
};

}  // namespace kohyo::render
