#include "render/renderer.h"

#include <cassert>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

#include "text/unicode.h"

namespace kohyo::render {
namespace {

constexpr std::size_t max_partial_depth = 32;
constexpr std::size_t max_work = 100'000'000;  // instructions run and objects looked into
constexpr std::size_t max_bytes = std::size_t{1} << 28;

class Rendering {
 public:
  Rendering(const TemplateSet& templates, const std::vector<const Value*>& context,
            const text::Language& page, base::Diagnostics& diagnostics)
      : templates_(templates), values_(context), page_(page), diagnostics_(diagnostics) {}

  markup::Html run(const Program& program) && {
    run(program, 0, program.instructions.size());
    is_sound_ = is_sound_ && program.sound;
    return is_sound_ ? std::move(html_).take() : markup::Html();
  }

 private:
  void run(const Program& program, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end && !stopped_;) {
      const Instruction& instruction = program.instructions[i];
      spend(instruction);
      switch (instruction.operation) {
        case Operation::literal:
          html_.markup(std::string_view(program.text)
                           .substr(instruction.operand, instruction.end - instruction.operand));
          break;
        case Operation::value:
          print(program, instruction);
          break;
        case Operation::section:
          run_section(program, i);
          break;
        case Operation::inverted:
          run_inverted(program, i);
          break;
        case Operation::partial:
          run_partial(instruction);
          break;
      }
      const bool has_body = instruction.operation == Operation::section ||
                            instruction.operation == Operation::inverted;
      i = has_body ? instruction.end : i + 1;
    }
  }

  void run_section(const Program& program, std::size_t index) {
    const Instruction& tag = program.instructions[index];
    const Value* value = find(program, tag);
    if (!value || !value->opens_section()) return;
    const Kind kind = value->kind();
    if (kind == Kind::boolean) return run(program, index + 1, tag.end);
    if (kind != Kind::list) return run_with(*value, program, index);
    if (tag.context == Context::url)
      return report_kind(program.names[tag.operand].full, tag, Kind::boolean, kind);
    for (const Value& item : value->as_list()) {
      if (stopped_) return;
      spend(tag);
      run_with(item, program, index);
    }
  }

  /// Runs the body of the section at `index` with `value` as the innermost one.
  void run_with(const Value& value, const Program& program, std::size_t index) {
    values_.push_back(&value);
    run(program, index + 1, program.instructions[index].end);
    values_.pop_back();
  }

  void run_inverted(const Program& program, std::size_t index) {
    const Instruction& tag = program.instructions[index];
    const Value* value = find(program, tag);
    if (!value || !value->opens_section()) run(program, index + 1, tag.end);
  }

  void run_partial(const Instruction& tag) {
    const Program& target = templates_.program(tag.operand);
    if (partial_depth_ == max_partial_depth) return stop(tag, "{{> " + target.name + "}} > 32");
    is_sound_ = is_sound_ && target.sound;
    ++partial_depth_;
    run(target, 0, target.instructions.size());
    --partial_depth_;
  }

  // Names

  /// The value that the tag names; null, and reported, where there is none.
  const Value* find(const Program& program, const Instruction& tag) {
    const Name& name = program.names[tag.operand];
    if (name.parts.empty()) {
      if (!values_.empty()) return values_.back();
      report_unknown(name, 0, {}, tag);
      return nullptr;
    }
    const Value* value = find_first(name.parts.front(), tag);
    if (!value) report_unknown(name, 0, visible_names(), tag);
    for (std::size_t i = 1; value && i < name.parts.size(); ++i)
      value = find_next(*value, name, i, tag);
    return value;
  }

  const Value* find_first(const NamePart& part, const Instruction& tag) {
    for (std::size_t i = values_.size(); i-- > 0;) {
      spend(tag);
      if (values_[i]->kind() != Kind::object) continue;
      if (const Value* value = values_[i]->as_object().find(part.text, part.hash)) return value;
    }
    return nullptr;
  }

  const Value* find_next(const Value& value, const Name& name, std::size_t part,
                         const Instruction& tag) {
    if (value.kind() == Kind::none) return &value;
    if (value.kind() != Kind::object) {
      report_kind(joined(name, 0, part), tag, Kind::object, value.kind());
      return nullptr;
    }
    const Value* next = value.as_object().find(name.parts[part].text, name.parts[part].hash);
    if (!next) report_unknown(name, part, names_in(value.as_object()), tag);
    return next;
  }

  static std::vector<std::string> names_in(const Object& object) {
    std::vector<std::string> names;
    for (const Member& member : object.members()) names.push_back(member.name);
    return names;
  }

  /// Every name that could stand here, from the innermost value outwards.
  std::vector<std::string> visible_names() const {
    std::vector<std::string> names;
    for (std::size_t i = values_.size(); i-- > 0;) {
      if (values_[i]->kind() != Kind::object) continue;
      for (std::string& name : names_in(values_[i]->as_object())) names.push_back(std::move(name));
    }
    return names;
  }

  static std::string joined(const Name& name, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) text += (i > begin ? "." : "") + name.parts[i].text;
    return text;
  }

  // Printing

  void print(const Program& program, const Instruction& tag) {
    const Value* value = find(program, tag);
    if (!value) return;
    const Kind kind = value->kind();
    if (tag.context == Context::url) {
      if (kind != Kind::url)
        return report_kind(program.names[tag.operand].full, tag, Kind::url, kind);
      html_.text(value->as_url().str());
      return;
    }
    const bool takes_html = tag.context == Context::html_text || tag.context == Context::xml_text;
    switch (kind) {
      case Kind::none:
        return;
      case Kind::text:
        return print_text(*value, tag.context);
      case Kind::url:
        html_.text(value->as_url().str());
        return;
      case Kind::html:
        if (!takes_html) break;
        html_.html(value->as_html());
        return;
      case Kind::boolean:
      case Kind::list:
      case Kind::object:
        break;
    }
    report_kind(program.names[tag.operand].full, tag, Kind::text, kind);
  }

  void print_text(const Value& value, Context context) {
    const std::string& text = value.as_text().str();
    const text::Language* language = value.language();
    if (context != Context::html_text || !language || *language == page_ || text.empty()) {
      html_.text(text);
      return;
    }
    html_.markup("<span lang=\"").text(language->tag()).markup("\">").text(text).markup("</span>");
  }

  // Mistakes

  /// Counts a step of work; stops the page at an amount that only templates out of control need.
  void spend(const Instruction& tag) {
    if (++work_ > max_work) stop(tag, "work > " + std::to_string(max_work));
    if (html_.size() > max_bytes) stop(tag, "bytes > " + std::to_string(max_bytes));
  }

  void stop(const Instruction& tag, std::string what) {
    if (stopped_) return;
    stopped_ = true;
    diagnostics_.report(base::Code::template_syntax, tag.span, {std::move(what)});
  }

  /// Whether the tag has no mistake yet: lists repeat tags, and the search for the nearest name is
  /// dear.
  bool is_first_mistake(const Instruction& tag) { return mistaken_.insert(&tag).second; }

  /// `part` is the part of the name that is not among `known`.
  void report_unknown(const Name& name, std::size_t part, const std::vector<std::string>& known,
                      const Instruction& tag) {
    if (!is_first_mistake(tag)) return;
    std::string suggestion;
    if (!name.parts.empty()) suggestion = text::nearest(name.parts[part].text, known);
    if (!suggestion.empty()) {
      if (part > 0) suggestion = joined(name, 0, part) + "." + suggestion;
      if (part + 1 < name.parts.size())
        suggestion += "." + joined(name, part + 1, name.parts.size());
    }
    diagnostics_.report(base::Code::template_unknown_name, tag.span, {name.full, suggestion});
  }

  void report_kind(const std::string& name, const Instruction& tag, Kind expected, Kind found) {
    if (!is_first_mistake(tag)) return;
    std::vector<std::string> arguments = {name, std::string(name_of(expected)),
                                          std::string(name_of(found))};
    diagnostics_.report(base::Code::template_kind, tag.span, std::move(arguments));
  }

  const TemplateSet& templates_;
  std::vector<const Value*> values_;  ///< the context, then the values of the open sections
  const text::Language& page_;
  base::Diagnostics& diagnostics_;
  markup::TemplateHtml html_;
  std::set<const Instruction*> mistaken_;
  std::size_t partial_depth_ = 0;
  std::size_t work_ = 0;
  bool stopped_ = false;
  bool is_sound_ = true;  ///< no template that ran had mistakes
};

}  // namespace

markup::Html render(const TemplateSet& templates, std::string_view name,
                    const std::vector<const Value*>& context, const text::Language& page,
                    base::Diagnostics& diagnostics) {
  const Program* program = templates.find(name);
  assert(program);
  return Rendering(templates, context, page, diagnostics).run(*program);
}

}  // namespace kohyo::render
