#include "cli/print_diagnostics.h"

#include <algorithm>

#include "cli/printable.h"
#include "text/display_width.h"
#include "text/unicode.h"

namespace kohyo::cli {
namespace {

/// How much of a line is shown: enough to see the place in it, on one line of a terminal.
constexpr std::size_t widest_excerpt = 100;
/// How much of a text that a message quotes.
constexpr std::size_t widest_argument = 200;
/// How many messages a file gets: more than anybody reads before mending it.
constexpr std::size_t most_in_file = 50;

/// The part of a line that is shown: from some characters before the place on.
struct Excerpt {
  std::string before;  ///< the place
  std::string marked;
  std::string after;
};

/// `text` cut to `width` columns, from its end or from its start.
std::string last_columns(const std::string& text, std::size_t width) {
  if (text::display_width(text) <= width) return text;
  std::size_t begin = text.size();
  std::size_t used = 0;
  while (begin > 0) {
    const text::CodePoint c = text::code_point_before(text, begin);
    used += text::display_width(std::string_view(text).substr(begin - c.size, c.size));
    if (used + 1 > width) break;
    begin -= c.size;
  }
  return "…" + text.substr(begin);
}

std::string first_columns(const std::string& text, std::size_t width) {
  std::size_t end = 0;
  std::size_t used = 0;
  while (end < text.size()) {
    const text::CodePoint c = text::code_point_at(text, end);
    used += text::display_width(std::string_view(text).substr(end, c.size));
    if (used + 1 > width) return text.substr(0, end) + "…";
    end += c.size;
  }
  return text;
}

/// A long line is cut in bytes first, so that a file of one huge line costs nothing.
std::string_view near_end(std::string_view text) {
  constexpr std::size_t most = 4 * widest_excerpt;
  if (text.size() <= most) return text;
  std::size_t begin = text.size() - most;
  while ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  return text.substr(begin);
}

Excerpt excerpt_of(const base::Place& place, std::size_t size) {
  const std::string_view line = place.line_text;
  const std::size_t begin = std::min(place.offset_in_line, line.size());
  const std::size_t end = std::min(begin + size, line.size());
  Excerpt excerpt;
  excerpt.before = last_columns(printable(near_end(line.substr(0, begin))), widest_excerpt / 2);
  const std::size_t left = widest_excerpt - text::display_width(excerpt.before);
  excerpt.marked =
      first_columns(printable(line.substr(begin, std::min(end - begin, 4 * widest_excerpt))), left);
  const std::size_t used = text::display_width(excerpt.marked);
  if (used < left)
    excerpt.after = first_columns(printable(line.substr(end, 4 * widest_excerpt)), left - used);
  return excerpt;
}

/// The line with the place marked below it. The caret stands under the first column of what is
/// marked.
std::string marked_line(const base::Place& place, std::size_t size) {
  if (place.line_text.empty()) return {};
  const Excerpt excerpt = excerpt_of(place, size);
  const std::string number = std::to_string(place.line);
  const std::size_t carets = std::max<std::size_t>(1, text::display_width(excerpt.marked));
  return " " + number + " | " + excerpt.before + excerpt.marked + excerpt.after + "\n" +
         std::string(number.size() + 1, ' ') + " | " +
         std::string(text::display_width(excerpt.before), ' ') + std::string(carets, '^') + "\n";
}

/// The words of the message, with arguments that a file of one huge line cannot blow up.
Message short_message_of(base::Diagnostic diagnostic, MessageLanguage language) {
  for (std::string& argument : diagnostic.arguments) {
    const std::string_view beginning = std::string_view(argument).substr(0, 4 * widest_argument);
    argument = first_columns(printable(beginning), widest_argument);
  }
  return message_of(diagnostic, language);
}

std::string print_one(const base::Sources& sources, const base::Diagnostic& diagnostic,
                      MessageLanguage language) {
  const base::Span span = diagnostic.span;
  const base::Source& source = sources[span.source];
  const bool is_whole_file = span.begin == 0 && span.end == 0;
  const base::Place place = base::place_of(source, span.begin);
  const CommandWords& words = command_words(language);
  const bool is_error = base::severity_of(diagnostic.code) == base::Severity::error;
  const Message message = short_message_of(diagnostic, language);
  const std::string line_number = std::to_string(place.line);
  const std::string position =
      is_whole_file ? "" : ":" + line_number + ":" + std::to_string(place.column);
  std::string text = printable(source.path) + position + ": " +
                     std::string(is_error ? words.error : words.warning) + ": " +
                     printable(message.what) + " [" + std::string(base::name_of(diagnostic.code)) +
                     "]\n";
  if (!is_whole_file) text += marked_line(place, span.end - span.begin);
  const std::string margin(is_whole_file ? 1 : line_number.size() + 1, ' ');
  if (!message.hint.empty()) text += margin + " = " + printable(message.hint) + "\n";
  return text;
}

std::string print_rest(const base::Source& source, std::size_t count, MessageLanguage language) {
  const std::string words = fill(command_words(language).more_in_file, {std::to_string(count)});
  return printable(source.path) + ": " + words + "\n";
}

}  // namespace

std::string print_diagnostics(const base::Sources& sources, const base::Diagnostics& diagnostics,
                              MessageLanguage language) {
  std::string text;
  const std::vector<base::Diagnostic> all = diagnostics.sorted();
  for (std::size_t begin = 0; begin < all.size();) {
    const base::SourceId file = all[begin].span.source;
    std::size_t end = begin;
    while (end < all.size() && all[end].span.source == file) ++end;
    const std::size_t shown = std::min(end, begin + most_in_file);
    for (std::size_t i = begin; i < shown; ++i) text += print_one(sources, all[i], language) + "\n";
    if (shown < end) text += print_rest(sources[file], end - shown, language) + "\n";
    begin = end;
  }
  return text;
}

}  // namespace kohyo::cli
