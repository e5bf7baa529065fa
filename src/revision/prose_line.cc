#include "revision/prose_line.h"

#include <algorithm>
#include <utility>

namespace kohyo::revision {
namespace {

using markup::Inline;

class LineMaker {
 public:
  void add(const std::vector<Inline>& inlines) {
    for (const Inline& part : inlines) {
      here_ = &part;
      std::visit(*this, part.value);
    }
  }
  Line take() && { return std::move(line_); }

  void operator()(const markup::TextRun& run) { add_leaf(run.text); }
  void operator()(const markup::InlineCode& code) { add_leaf(code.text); }
  void operator()(const markup::LineBreak&) { add_leaf("\n"); }
  void operator()(const markup::Ruby& ruby) {
    add_leaf("｜" + ruby.base + "《" + ruby.reading + "》");
  }
  void operator()(const markup::FootnoteReference&) { add_leaf({}); }
  void operator()(const markup::Emphasis& emphasis) { add_within(emphasis.children); }
  void operator()(const markup::Strong& strong) { add_within(strong.children); }
  void operator()(const markup::Link& link) { add_within(link.children); }
  void operator()(const markup::Inserted& inserted) { add(inserted.children); }
  void operator()(const markup::Removed&) {}

 private:
  void add_leaf(std::string_view text) {
    const std::size_t begin = line_.text.size();
    line_.text += text;
    line_.pieces.push_back({begin, line_.text.size(), here_, around_});
  }
  void add_within(const std::vector<Inline>& children) {
    around_.push_back(here_);
    if (children.empty())
      line_.pieces.push_back({line_.text.size(), line_.text.size(), nullptr, around_});
    add(children);
    around_.pop_back();
  }

  Line line_;
  const Inline* here_ = nullptr;
  std::vector<const Inline*> around_;
};

/// An address as authors write it.
struct AddressWriter {
  static std::string within(std::string_view scheme, const std::string& plan,
                            const std::string& id) {
    return std::string(scheme) + (plan.empty() ? "" : plan + "/") + id;
  }
  std::string operator()(const markup::CardLink& card) const {
    return within("card:", card.plan, card.id);
  }
  std::string operator()(const markup::GoalLink& goal) const {
    return within("goal:", goal.plan, goal.id);
  }
  std::string operator()(const markup::TermLink& term) const { return "term:" + term.id; }
  std::string operator()(const markup::DepartmentLink& department) const {
    return "department:" + department.id;
  }
  std::string operator()(const markup::Url& url) const { return url.str(); }
};

}  // namespace

const markup::LinkTarget* Piece::target() const {
  for (const Inline* const container : around) {
    if (const auto* link = std::get_if<markup::Link>(&container->value)) return &link->target;
  }
  return nullptr;
}

Line line_of(const std::vector<Inline>& inlines) {
  LineMaker maker;
  maker.add(inlines);
  return std::move(maker).take();
}

std::string one_line(std::string text) {
  const auto ends_line = [](char c) { return c == '\n' || c == '\r'; };
  std::ranges::replace_if(text, ends_line, ' ');
  return text;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

std::string addressed_text(const std::vector<Inline>& inlines) {
  std::string text;
  const markup::LinkTarget* open = nullptr;
  const auto close = [&] {
    if (open != nullptr) text += "<" + std::visit(AddressWriter(), *open) + ">";
  };
  const Line line = line_of(inlines);
  for (const Piece& piece : line.pieces) {
    if (piece.size() == 0) continue;
    const markup::LinkTarget* const target = piece.target();
    const bool goes_on = open != nullptr && target != nullptr && *open == *target;
    if (!goes_on) close();
    open = target;
    text += markup::text_of({*piece.leaf}, true);
  }
  close();
  return text;
}

}  // namespace kohyo::revision
