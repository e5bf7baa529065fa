#include "load/body.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "load/headings.h"
#include "markup/read_markdown.h"
#include "text/unicode.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

struct LanguagePart {
  text::Language language;
  Part part;
};

/// The languages that a body may be in, by the headings of their parts.
using Headings = std::vector<std::pair<std::string, text::Language>>;

Headings headings_of(const Reading& reading) {
  Headings headings;
  for (const text::Language& language : reading.languages)
    headings.emplace_back(language.tag(), language);
  return headings;
}

/// The part of that language in a vector of them; null where there is none.
template <typename Parts>
auto part_in(Parts& parts, const text::Language& language) {
  const auto found = std::ranges::find(parts, language, &LanguagePart::language);
  return found == parts.end() ? nullptr : &*found;
}

std::uint32_t size_of(const Part& part) {
  return part.body.end - part.body.begin;
}

/// For a message: the headings that may stand in a body.
std::string joined(const Headings& headings, const Reading& reading) {
  std::string all;
  for (const auto& [heading, language] : headings) {
    if (language == model::easy_japanese() && !reading.has_easy_japanese) continue;
    all += (all.empty() ? "" : ", ") + heading;
  }
  return all;
}

/// The parts of each language; what is wrong with their headings is reported, once for each
/// mistake: a text before the first heading of a body that has no other is a missing heading, and
/// so is a heading of no known language.
std::vector<LanguagePart> split_languages(base::Span body, const Headings& headings,
                                          const Reading& reading) {
  report_unsound_headings(body, reading);
  Parts parts = split_at_headings(reading.sources, body, 1);
  const text::Language& main = reading.languages.front();
  std::vector<LanguagePart> result;
  bool all_known = true;
  for (Part& part : parts.parts) {
    const auto named = std::ranges::find(headings, part.heading, &Headings::value_type::first);
    if (named == headings.end()) {
      reading.diagnostics.report(Code::language_unknown, part.heading_span,
                                 {part.heading, joined(headings, reading)});
      all_known = false;
    } else if (LanguagePart* known = part_in(result, named->second); known != nullptr) {
      reading.diagnostics.report(Code::section_duplicate, part.heading_span, {part.heading});
      if (size_of(known->part) < size_of(part))
        known->part = std::move(part);  // so that no section is missed besides
    } else {
      result.push_back({named->second, std::move(part)});
    }
  }
  if (part_in(result, main) == nullptr && all_known) {
    const base::Span start{body.source, body.begin, body.begin};
    reading.diagnostics.report(Code::main_language_missing, parts.before.value_or(start),
                               {main.tag()});
  } else if (parts.before) {
    reading.diagnostics.report(Code::section_before_language, *parts.before);
  }
  return result;
}

/// Adds in the order of the site's languages: the main one is first in every `Localized`.
void add(std::optional<model::LocalDocument>& to, const text::Language& language,
         markup::Document document) {
  if (to) {
    to->add(language, std::move(document));
  } else {
    to.emplace(language, std::move(document));
  }
}

/// A section and the heading that it has in one language.
using NamedSections = std::vector<std::pair<std::string, const model::Section*>>;

NamedSections named_in(const text::Language& language,
                       const std::vector<model::Section>& sections) {
  NamedSections named;
  for (const model::Section& section : sections) {
    const bool is_easy = language == model::easy_japanese();
    if (is_easy && !section.easy_heading) continue;
    const text::Text& heading =
        is_easy ? *section.easy_heading : section.heading.in(language).value;
    named.emplace_back(heading.str(), &section);
  }
  return named;
}

/// The sections of one language.
struct SectionParts {
  std::map<model::SectionId, Part> parts;
  std::set<std::string> meant;       ///< headings that others with a slip of the pen stand for
  std::optional<base::Span> before;  ///< the first line of text that no heading stands above
};

SectionParts split_sections(const LanguagePart& language,
                            const std::vector<model::Section>& sections, const Reading& reading) {
  Parts parts = split_at_headings(reading.sources, language.part.body, 2);
  SectionParts result;
  result.before = parts.before;
  const NamedSections named = named_in(language.language, sections);
  std::vector<std::string> headings;
  for (const auto& [heading, section] : named) headings.push_back(heading);
  for (Part& part : parts.parts) {
    const auto found = std::ranges::find(named, part.heading, &NamedSections::value_type::first);
    if (found == named.end()) {
      const std::string nearest = text::nearest(part.heading, headings);
      reading.diagnostics.report(Code::section_unknown, part.heading_span, {part.heading, nearest});
      result.meant.insert(nearest);
      continue;
    }
    const base::Span span = part.heading_span;
    if (!result.parts.emplace(found->second->id, std::move(part)).second) {
      reading.diagnostics.report(Code::section_duplicate, span, {found->first});
    }
  }
  return result;
}

/// A text without a heading, where one is missing, is one mistake.
void report_missing_sections(const SectionParts& found, const LanguagePart& main,
                             const std::vector<model::Section>& sections, const Reading& reading) {
  const base::Span span = found.before.value_or(main.part.heading_span);
  for (const model::Section& section : sections) {
    const std::string& heading = section.heading.main().str();
    if (!section.is_required || found.parts.contains(section.id) || found.meant.contains(heading))
      continue;
    reading.diagnostics.report(Code::section_missing, span, {heading, main.language.tag()});
  }
}

std::map<model::SectionId, model::LocalDocument> sections_in(
    const std::vector<LanguagePart>& languages, const std::vector<model::Section>& sections,
    const Reading& reading) {
  std::map<model::SectionId, std::optional<model::LocalDocument>> found;
  for (const text::Language& language : reading.languages) {
    const LanguagePart* part = part_in(languages, language);
    if (part == nullptr) continue;
    const SectionParts parts_of_language = split_sections(*part, sections, reading);
    const std::size_t errors = reading.diagnostics.errors();
    if (language == reading.languages.front())
      report_missing_sections(parts_of_language, *part, sections, reading);
    const bool is_told = reading.diagnostics.errors() != errors;
    if (parts_of_language.before && !is_told) {
      reading.diagnostics.report(Code::text_before_section, *parts_of_language.before);
    }
    for (const auto& [id, section] : parts_of_language.parts) {
      markup::Document document =
          markup::read_markdown(reading.sources, section.body, 3, reading.diagnostics);
      if (!document.empty()) add(found[id], language, std::move(document));
    }
  }
  std::map<model::SectionId, model::LocalDocument> result;
  for (auto& [id, document] : found) {
    if (document) result.emplace(id, *std::move(document));
  }
  return result;
}

}  // namespace

std::optional<FrontMatter> read_front_matter(base::SourceId id, const Reading& reading) {
  base::Span whole = reading.sources.whole(id);
  whole.begin = static_cast<std::uint32_t>(base::byte_order_mark_size(reading.sources[id].content));
  const std::vector<Line> lines = lines_of(reading.sources, whole);
  if (lines.empty() || trimmed(lines.front().text) != "---") {
    const std::size_t size = lines.empty() ? 0 : lines.front().text.size();
    const auto end = static_cast<std::uint32_t>(whole.begin + size);
    reading.diagnostics.report(Code::front_matter_missing, {id, whole.begin, end});
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
  if (!node) {
    reading.diagnostics.report(Code::front_matter_empty, {id, end->begin, end->begin + 3});
    return {};
  }
  return FrontMatter{*std::move(node), {id, end->next, whole.end}};
}

std::optional<model::LocalDocument> read_localized_body(base::Span body, const Reading& reading) {
  const std::vector<LanguagePart> parts = split_languages(body, headings_of(reading), reading);
  std::optional<model::LocalDocument> result;
  for (const text::Language& language : reading.languages) {
    const LanguagePart* part = part_in(parts, language);
    if (part == nullptr) continue;
    add(result, language,
        markup::read_markdown(reading.sources, part->part.body, 2, reading.diagnostics));
  }
  return result;
}

std::map<model::SectionId, model::LocalDocument> read_sections(
    base::Span body, const std::vector<model::Section>& sections, const Reading& reading) {
  return sections_in(split_languages(body, headings_of(reading), reading), sections, reading);
}

CardBody read_card_body(base::Span body, const std::vector<model::Section>& sections,
                        const Reading& reading) {
  Headings headings = headings_of(reading);
  headings.emplace_back(model::easy_key, model::easy_japanese());
  std::vector<LanguagePart> parts = split_languages(body, headings, reading);
  CardBody card{sections_in(parts, sections, reading), {}};
  const LanguagePart* easy = part_in(std::as_const(parts), model::easy_japanese());
  if (easy == nullptr) return card;
  if (!reading.has_easy_japanese) {
    reading.diagnostics.report(Code::easy_disabled, easy->part.heading_span);
    return card;
  }
  card.easy = EasyBody{easy->part.heading_span, {}};
  const SectionParts found = split_sections(*easy, sections, reading);
  if (found.before) reading.diagnostics.report(Code::text_before_section, *found.before);
  for (const auto& [id, section] : found.parts) {
    markup::Document document =
        markup::read_markdown(reading.sources, section.body, 3, reading.diagnostics);
    if (!document.empty()) card.easy->sections.emplace(id, std::move(document));
  }
  return card;
}

}  // namespace kohyo::load
