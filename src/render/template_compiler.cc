#include "render/template_compiler.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "render/template_parser.h"
#include "render/value.h"
#include "text/text.h"

namespace kohyo::render {
namespace {

/// A section that is open.
struct OpenSection {
  std::string_view name;
  bool inverted;
  base::Span span;
  std::uint32_t instruction;
  Position start;
  bool is_counterpart;  ///< of the section that ended just before it
  bool filled_without;  ///< in a URL: whether something stands before what follows, were the
                        ///< section left out
};

/// A section that ended just here: its counterpart, `{{^a}}` for `{{#a}}`, may follow, and only one
/// of them is shown.
struct ClosedSection {
  std::string_view name;
  bool inverted;
  Position start;
};

bool same_place(const Position& a, const Position& b) {
  return a.context == b.context && a.anchor == b.anchor;
}

Name to_name(std::string_view full) {
  Name name{std::string(full), {}};
  if (full == ".") return name;
  for (std::size_t begin = 0; begin <= full.size();) {
    const std::size_t end = std::min(full.find('.', begin), full.size());
    const std::string_view part = full.substr(begin, end - begin);
    name.parts.push_back({std::string(part), Object::hash_of(part)});
    begin = end + 1;
  }
  return name;
}

class Compiler {
 public:
  Compiler(std::string name, Dialect dialect, const KnownTemplates& known, Mistakes& mistakes)
      : known_(known), mistakes_(mistakes), scanner_(dialect, mistakes) {
    program_.name = std::move(name);
    program_.dialect = dialect;
  }

  Program run(const std::vector<Piece>& pieces) && {
    for (const Piece& piece : pieces) add(piece);
    while (!open_.empty()) leave_unclosed();
    scanner_.finish();
    program_.sound = !mistakes_.any();
    return std::move(program_);
  }

 private:
  void add(const Piece& piece) {
    if (piece.kind == PieceKind::literal) return add_literal(piece);
    extends_literal_ = false;
    if (piece.kind == PieceKind::end) return end_section(piece);
    if (piece.kind == PieceKind::section || piece.kind == PieceKind::inverted) begin_section(piece);
    if (piece.kind == PieceKind::value) add_value(piece);
    if (piece.kind == PieceKind::partial) add_partial(piece);
    closed_.reset();
  }

  void add_literal(const Piece& piece) {
    closed_.reset();
    scanner_.read(piece.text, piece.span.begin);
    const auto begin = static_cast<std::uint32_t>(program_.text.size());
    program_.text += piece.text;
    const auto end = static_cast<std::uint32_t>(program_.text.size());
    if (extends_literal_) {
      program_.instructions.back().end = end;
    } else {
      program_.instructions.push_back(
          {Operation::literal, Context::markup, begin, end, piece.span});
    }
    extends_literal_ = true;
  }

  void add_value(const Piece& piece) {
    const Position position = scanner_.stop();
    const bool is_late_url = position.context == Context::url && position.filled;
    if (position.context == Context::forbidden || position.context == Context::markup ||
        is_late_url) {
      return refuse_context(piece, position.where);
    }
    scanner_.set_filled(true);
    add_instruction(Operation::value, position.context, name_index(piece.text), piece.span);
  }

  void add_partial(const Piece& piece) {
    const Position position = scanner_.stop();
    if (position.context != Context::html_text && position.context != Context::xml_text) {
      return refuse_context(piece, position.where);
    }
    const auto target = known_.find(piece.text);
    if (target == known_.end()) {
      mistakes_.report(base::Code::template_missing, piece.span, {std::string(piece.text)});
    } else if (target->second.dialect != program_.dialect) {
      refuse_context(piece, program_.dialect == Dialect::xml ? ".xml" : ".html");
    } else {
      add_instruction(Operation::partial, position.context, target->second.index, piece.span);
    }
  }

  void begin_section(const Piece& piece) {
    if (open_.size() == max_section_depth) {
      if (too_deep_++ == 0)
        mistakes_.report(base::Code::template_syntax, piece.span, {"{{#}} > 64"});
      return;
    }
    Position start = scanner_.stop();
    if (start.context == Context::forbidden) refuse_context(piece, start.where);
    const bool inverted = piece.kind == PieceKind::inverted;
    const bool filled = start.filled;
    const bool is_counterpart =
        closed_ && closed_->name == piece.text && closed_->inverted != inverted;
    if (is_counterpart) {
      start.filled = closed_->start.filled;
      scanner_.set_filled(start.filled);
    }
    scanner_.elements().begin_section();
    const auto index = static_cast<std::uint32_t>(program_.instructions.size());
    add_instruction(inverted ? Operation::inverted : Operation::section, start.context,
                    name_index(piece.text), piece.span);
    open_.push_back(
        {piece.text, inverted, piece.span, index, std::move(start), is_counterpart, filled});
  }

  void end_section(const Piece& piece) {
    closed_.reset();
    if (too_deep_ > 0) {
      --too_deep_;
      return;
    }
    if (std::ranges::find(open_, piece.text, &OpenSection::name) == open_.end()) {
      mistakes_.report(base::Code::template_unopened, piece.span, {std::string(piece.text)});
      return;
    }
    while (open_.back().name != piece.text) leave_unclosed();
    const OpenSection section = leave_section();
    const bool balanced = scanner_.elements().end_section();
    const Position end = scanner_.stop();
    if (section.start.context == Context::forbidden) return;
    if (!balanced || !same_place(section.start, end)) {
      mistakes_.report(base::Code::template_straddle, section.span, {std::string(section.name)});
      return;
    }
    scanner_.join(section.start);
    scanner_.set_filled(end.filled || section.filled_without);
    if (!section.is_counterpart)
      closed_ = ClosedSection{section.name, section.inverted, section.start};
  }

  void leave_unclosed() {
    const OpenSection section = leave_section();
    scanner_.elements().end_section();
    mistakes_.report(base::Code::template_unclosed, section.span, {std::string(section.name)});
  }

  OpenSection leave_section() {
    OpenSection section = std::move(open_.back());
    open_.pop_back();
    program_.instructions[section.instruction].end =
        static_cast<std::uint32_t>(program_.instructions.size());
    return section;
  }

  void refuse_context(const Piece& piece, const std::string& where) {
    mistakes_.report(base::Code::template_context, piece.span, {where});
  }

  void add_instruction(Operation operation, Context context, std::uint32_t operand,
                       base::Span span) {
    program_.instructions.push_back({operation, context, operand, 0, span});
  }

  std::uint32_t name_index(std::string_view name) {
    const auto [entry, is_new] =
        name_indices_.emplace(name, static_cast<std::uint32_t>(program_.names.size()));
    if (is_new) program_.names.push_back(to_name(name));
    return entry->second;
  }

  const KnownTemplates& known_;
  Mistakes& mistakes_;
  HtmlScanner scanner_;
  Program program_{};
  std::map<std::string_view, std::uint32_t> name_indices_;
  std::vector<OpenSection> open_;
  std::size_t too_deep_ = 0;  ///< sections open beyond the limit, which are left out
  std::optional<ClosedSection> closed_;
  bool extends_literal_ = false;  ///< the last piece was a literal too
};

void check_text(std::string_view content, Mistakes& mistakes) {
  std::size_t at = base::byte_order_mark_size(content);
  while (const std::optional<text::Text::Fault> fault =
             text::find_fault(content.substr(at), true)) {
    const std::size_t begin = at + fault->offset;
    at = begin + fault->size;
    std::vector<std::string> arguments;
    if (!fault->name.empty()) arguments.push_back(fault->name);
    mistakes.report(fault->code, mistakes.span(begin, at), std::move(arguments));
  }
}

}  // namespace

Program compile_program(std::string name, const base::Sources& sources, base::SourceId source,
                        const KnownTemplates& known, base::Diagnostics& diagnostics) {
  const std::string_view content = sources[source].content;
  const Dialect dialect = known.at(name).dialect;
  Mistakes mistakes(source, diagnostics);
  check_text(content, mistakes);
  const std::vector<Piece> pieces = parse_template(content, mistakes);
  return Compiler(std::move(name), dialect, known, mistakes).run(pieces);
}

}  // namespace kohyo::render
