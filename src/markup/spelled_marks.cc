#include "markup/spelled_marks.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace kohyo::markup {
namespace {

class Speller {
 public:
  explicit Speller(const RenderWords& words) : words_(words) {}

  /// `part` is a list of parts, a block, an item or a cell.
  template <typename Part>
  void pass(Part& part) const {
    if constexpr (std::is_same_v<Part, std::vector<Inline>>) {
      pass_line(part);
    } else if constexpr (
        requires { part.begin(); } && !requires { part.c_str(); }) {
      for (auto& one : part) pass(one);
    } else if constexpr (requires { part.value; }) {
      std::visit([this](auto& value) { pass(value); }, part.value);
    } else if constexpr (requires { part.inlines; }) {
      pass(part.inlines);
    } else if constexpr (requires { part.items; }) {
      pass(part.items);
    } else if constexpr (requires { part.rows; }) {
      pass(part.header);
      pass(part.rows);
    } else if constexpr (requires { part.blocks; }) {
      pass(part.blocks);
    }
  }

 private:
  void pass_line(std::vector<Inline>& line) const {
    std::vector<Inline> spelled;
    const auto add = [&](const text::Text& before, std::vector<Inline>& parts,
                         const text::Text& after) {
      spelled.push_back({TextRun{before.str()}});
      for (Inline& part : parts) spelled.push_back(std::move(part));
      spelled.push_back({TextRun{after.str()}});
    };
    for (Inline& each : line) {
      if (auto* added = std::get_if<Inserted>(&each.value)) {
        add(words_.added_begin, added->children, words_.added_end);
      } else if (auto* removed = std::get_if<Removed>(&each.value)) {
        add(words_.removed_begin, removed->children, words_.removed_end);
      } else {
        std::visit([this](auto& value) { pass_children(value); }, each.value);
        spelled.push_back(std::move(each));
      }
    }
    line = std::move(spelled);
  }

  template <typename Value>
  void pass_children(Value& value) const {
    if constexpr (requires { value.children; }) pass_line(value.children);
  }

  const RenderWords& words_;
};

}  // namespace

Document spelled_marks(Document document, const RenderWords& words) {
  const Speller speller(words);
  speller.pass(document.blocks);
  for (Footnote& note : document.footnotes) speller.pass(note.blocks);
  return document;
}

}  // namespace kohyo::markup
