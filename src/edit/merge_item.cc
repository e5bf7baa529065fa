#include "edit/merge_item.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "edit/merge_fields.h"
#include "load/body.h"
#include "load/headings.h"

namespace kohyo::edit {
namespace {

/// The text of a section in a language; empty where there is none.
std::string text_in(const load::ItemText& item, const text::Language& language,
                    const model::SectionId& section) {
  const auto texts = item.prose.find(language);
  if (texts == item.prose.end()) return {};
  const auto text = texts->second.find(section);
  return text == texts->second.end() ? std::string() : text->second;
}

/// Lines that end in a line feed, with the line ends of the file.
std::string with_breaks(const std::string& lines, std::string_view line_break) {
  std::string result;
  for (const char c : lines) {
    if (c == '\n') {
      result += line_break;
    } else {
      result += c;
    }
  }
  return result;
}

const load::Part* part_of(const load::Parts& parts, const std::string& heading) {
  const auto found = std::ranges::find(parts.parts, heading, &load::Part::heading);
  return found == parts.parts.end() ? nullptr : &*found;
}

class Prose {
 public:
  Prose(const ItemFile& file, base::Span body) : file_(file), body_(body) {}

  void merge(const text::Language& language, const load::ItemText& before,
             const load::ItemText& after) {
    const load::Parts languages = load::split_at_headings(file_.sources, body_, 1);
    const load::Part* there = part_of(languages, language.tag());
    std::string missing;
    for (const model::Section& section : file_.sections) {
      const std::string now = text_in(after, language, section.id);
      if (now == text_in(before, language, section.id)) continue;
      if (!there || !put(there->body, load::heading_of(section, language), now))
        missing += "\n## " + load::heading_of(section, language) + "\n\n" + now + "\n";
    }
    if (missing.empty()) return;
    if (!there) missing = "\n# " + language.tag() + "\n" + missing;
    insert(there ? there->body.end : body_.end, missing);
  }

  std::vector<TextEdit> take() && { return std::move(edits_); }

 private:
  /// Puts the text into the section with that heading; false where there is none to put it into.
  bool put(base::Span language, const std::string& heading, const std::string& text) {
    const load::Parts sections = load::split_at_headings(file_.sources, language, 2);
    const load::Part* section = part_of(sections, heading);
    if (section == nullptr) return text.empty();
    const std::string_view old = file_.sources.text(section->body);
    const std::size_t first = old.find_first_not_of(" \r\n");
    if (text.empty()) {
      edits_.push_back({section->heading_span.begin, section->body.end, ""});
    } else if (first == std::string_view::npos) {
      edits_.push_back({section->body.begin, section->body.end, "\n" + text + "\n\n"});
    } else {
      const auto begin = static_cast<std::uint32_t>(section->body.begin + first);
      const std::size_t last = old.find_last_not_of(" \r\n");
      edits_.push_back({begin, static_cast<std::uint32_t>(section->body.begin + last + 1), text});
    }
    return true;
  }

  void insert(std::uint32_t at, std::string text) {
    const std::string& source = file_.sources[file_.source].content;
    if (at > 0 && source[at - 1] != '\n') text = "\n" + text;
    if (at < source.size()) text += "\n";
    edits_.push_back({at, at, std::move(text)});
  }

  const ItemFile& file_;
  base::Span body_;
  std::vector<TextEdit> edits_ = {};
};

}  // namespace

std::string merge_item(const ItemFile& file, const load::ItemText& before,
                       const load::ItemText& after) {
  base::Diagnostics ignored;  // it was read before
  const std::string& source = file.sources[file.source].content;
  std::vector<TextEdit> edits;
  base::Span body = file.sources.whole(file.source);
  if (source.starts_with("---")) {
    const auto front =
        load::read_front_matter(file.source, {file.sources, file.languages, ignored});
    edits = merge_fields(source, front->fields, before.fields, after.fields);
    body = front->body;
  }
  Prose prose(file, body);
  for (const text::Language& language : file.languages) prose.merge(language, before, after);
  std::ranges::move(std::move(prose).take(), std::back_inserter(edits));
  for (TextEdit& edit : edits) edit.text = with_breaks(edit.text, line_break_of(source));
  return edited(source, std::move(edits));
}

}  // namespace kohyo::edit
