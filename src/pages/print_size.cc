#include "pages/print_size.h"

#include <optional>
#include <string>

#include "markup/render_document.h"
#include "text/display_width.h"

namespace kohyo::pages {

using render::Value;

namespace {

/// How much a card holds, in columns of text.
class Measure {
 public:
  explicit Measure(const text::Language& language) : language_(language) {}

  /// A text that begins a line of its own.
  void add(const std::string& text) {
    constexpr std::size_t left = 30;  // what stays empty of its last line, on the whole
    columns_ += text::display_width(text) + left;
  }
  void add(const model::LocalText& text) { add(text.in(language_).value.str()); }
  void add(const std::optional<model::LocalText>& text) {
    if (text) add(*text);
  }
  void add(const model::LocalDocument& document) {
    for (const std::string& block : markup::plain_text(document.in(language_).value)) add(block);
  }
  /// Cells stand side by side.
  void add(const model::Cell& cell) {
    for (const model::CellItem& item : cell.items)
      columns_ += text::display_width(item.text.in(language_).value.str());
  }
  std::size_t columns() const { return columns_; }

 private:
  const text::Language& language_;
  std::size_t columns_ = 0;
};

}  // namespace

Value print_size(const model::Initiative& card, const Context& context) {
  Measure measure(context.language());
  for (const auto& [id, document] : card.sections) measure.add(document);
  for (const model::Task& task : card.schedule) {
    measure.add(task.name);
    for (const model::Cell& cell : task.cells) measure.add(cell);
  }
  measure.add(card.revision.note);
  measure.add(card.source_note);
  if (measure.columns() > 2800) return Value::text("longest");
  if (measure.columns() > 2200) return Value::text("longer");
  return measure.columns() > 1500 ? Value::text("long") : Value();
}

}  // namespace kohyo::pages
