#include "load/body.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "markup/read_markdown.h"
#include "text/unicode.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

/// A line of a source without its line end.
struct Line {
  std::string_view text;
  std::uint32_t begin;  ///< in the source
  std::uint32_t next;   ///< where the line after it begins
};

std::vector<Line> lines_of(const base::Sources& sources, base::Span span) {
  const std::string_view content = sources.text(span);
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    std::string_view line = content.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto next = static_cast<std::uint32_t>(std::min(end + 1, content.size()));
    lines.push_back({line, span.begin + static_cast<std::uint32_t>(begin), span.begin + next});
    begin = end + 1;
  }
  return lines;
}

std::string_view trimmed(std::string_view text) {
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  return text;
}

/// A part of the body under a heading of one level.
struct Part {
  std::string heading;
  base::Span heading_span;
  base::Span body;
};

struct Parts {
  std::optional<base::Span> before;  ///< the first line of text before the first heading
  std::vector<Part> parts;
};

/// Splits at the lines that begin with `mark`, outside of fenced code.
Parts split_at_headings(const base::Sources& sources, base::Span body, std::string_view mark) {
  Parts result;
  bool in_fence = false;
  for (const Line& line : lines_of(sources, body)) {
    if (line.text.starts_with("```") || line.text.starts_with("~~~")) in_fence = !in_fence;
    const auto end = static_cast<std::uint32_t>(line.begin + line.text.size());
    if (!in_fence && line.text.starts_with(mark)) {
      const std::string heading(trimmed(line.text.substr(mark.size())));
      result.parts.push_back({heading, {body.source, line.begin, end}, {body.source, line.next, line.next}});
    } else if (!result.parts.empty()) {
      result.parts.back().body.end = line.next;
    } else if (!result.before && !trimmed(line.text).empty()) {
      result.before = {body.source, line.begin, end};
    }
  }
  return result;
}

struct LanguagePart {
  text::Language language;
  Part part;
};

std::vector<LanguagePart> split_languages(base::Span body, const Reading& reading) {
  Parts parts = split_at_headings(reading.sources, body, "# ");
  if (parts.before) reading.diagnostics.report(Code::section_before_language, *parts.before);
  std::vector<LanguagePart> result;
  std::string known;
  for (const text::Language& language : reading.languages) known += (known.empty() ? "" : ", ") + language.tag();
  for (Part& part : parts.parts) {
    const auto language = std::ranges::find(reading.languages, part.heading, &text::Language::tag);
    const auto same = [&](const LanguagePart& other) { return other.language.tag() == part.heading; };
    if (language == reading.languages.end()) {
      reading.diagnostics.report(Code::language_unknown, part.heading_span, {part.heading, known});
    } else if (std::ranges::any_of(result, same)) {
      reading.diagnostics.report(Code::section_duplicate, part.heading_span, {part.heading});
    } else {
      result.push_back({*language, std::move(part)});
    }
  }
  const text::Language& main = reading.languages.front();
  if (std::ranges::find(result, main, &LanguagePart::language) == result.end()) {
    reading.diagnostics.report(Code::main_language_missing, {body.source, body.begin, body.begin}, {main.tag()});
  }
  return result;
}

/// Adds in the order of the site's languages: the main one is first in every `Localized`.
void add(std::optional<model::LocalDocument>& to, const text::Language& language, markup::Document document) {
  if (to) {
    to->add(language, std::move(document));
  } else {
    to.emplace(language, std::move(document));
  }
}

const LanguagePart* part_in(const std::vector<LanguagePart>& parts, const text::Language& language) {
  const auto found = std::ranges::find(parts, language, &LanguagePart::language);
  return found == parts.end() ? nullptr : &*found;
}

using SectionParts = std::map<model::SectionId, Part>;

SectionParts split_sections(const LanguagePart& language, const std::vector<model::Section>& sections,
                            const Reading& reading) {
  Parts parts = split_at_headings(reading.sources, language.part.body, "## ");
  if (parts.before) reading.diagnostics.report(Code::text_before_section, *parts.before);
  SectionParts result;
  std::vector<std::string> headings;
  for (const model::Section& section : sections) headings.push_back(section.heading.in(language.language).value.str());
  for (Part& part : parts.parts) {
    const auto heading = std::ranges::find(headings, part.heading);
    if (heading == headings.end()) {
      reading.diagnostics.report(Code::section_unknown, part.heading_span,
                                 {part.heading, text::nearest(part.heading, headings)});
      continue;
    }
    const model::Section& section = sections[static_cast<std::size_t>(heading - headings.begin())];
    const base::Span span = part.heading_span;
    if (!result.emplace(section.id, std::move(part)).second) {
      reading.diagnostics.report(Code::section_duplicate, span, {*heading});
    }
  }
  return result;
}

void report_missing_sections(const SectionParts& parts, const LanguagePart& main,
                             const std::vector<model::Section>& sections, const Reading& reading) {
  for (const model::Section& section : sections) {
    if (!section.is_required || parts.contains(section.id)) continue;
    reading.diagnostics.report(Code::section_missing, main.part.heading_span,
                               {section.heading.main().str(), main.language.tag()});
  }
}

}  // namespace

std::optional<FrontMatter> read_front_matter(base::SourceId id, const Reading& reading) {
  base::Span whole = reading.sources.whole(id);
  whole.begin = static_cast<std::uint32_t>(base::byte_order_mark_size(reading.sources[id].content));
  const std::vector<Line> lines = lines_of(reading.sources, whole);
  if (lines.empty() || trimmed(lines.front().text) != "---") {
    reading.diagnostics.report(Code::front_matter_missing, {id, whole.begin, whole.begin});
    return {};
  }
  const auto closes = [](const Line& line) { return trimmed(line.text) == "---"; };
  const auto end = std::find_if(lines.begin() + 1, lines.end(), closes);
  if (end == lines.end()) {
    reading.diagnostics.report(Code::front_matter_unclosed, {id, whole.begin, whole.begin + 3});
    return {};
  }
  const base::Span fields{id, lines.front().next, end->begin};
  const std::size_t errors = reading.diagnostics.errors();
  std::optional<yaml::Node> node = yaml::parse(reading.sources, fields, reading.diagnostics);
  if (reading.diagnostics.errors() != errors) return {};
  if (!node) node = yaml::Node{yaml::Node::Kind::map, {id, whole.begin, whole.begin + 3}, {}, false, {}, {}};
  return FrontMatter{*std::move(node), {id, end->next, whole.end}};
}

std::optional<model::LocalDocument> read_localized_body(base::Span body, const Reading& reading) {
  const std::vector<LanguagePart> parts = split_languages(body, reading);
  std::optional<model::LocalDocument> result;
  for (const text::Language& language : reading.languages) {
    const LanguagePart* part = part_in(parts, language);
    if (part == nullptr) continue;
    add(result, language, markup::read_markdown(reading.sources, part->part.body, 2, reading.diagnostics));
  }
  return result;
}

std::map<model::SectionId, model::LocalDocument> read_sections(base::Span body, const std::vector<model::Section>& sections,
                                                               const Reading& reading) {
  const std::vector<LanguagePart> languages = split_languages(body, reading);
  std::map<model::SectionId, std::optional<model::LocalDocument>> found;
  for (const text::Language& language : reading.languages) {
    const LanguagePart* part = part_in(languages, language);
    if (part == nullptr) continue;
    const SectionParts parts = split_sections(*part, sections, reading);
    if (language == reading.languages.front()) report_missing_sections(parts, *part, sections, reading);
    for (const auto& [id, section] : parts) {
      markup::Document document = markup::read_markdown(reading.sources, section.body, 3, reading.diagnostics);
      if (!document.empty()) add(found[id], language, std::move(document));
    }
  }
  std::map<model::SectionId, model::LocalDocument> result;
  for (auto& [id, document] : found) {
    if (document) result.emplace(id, *std::move(document));
  }
  return result;
}

}  // namespace kohyo::load
