#include "pages/text_edition.h"

#include <string>
#include <utility>

#include "markup/spelled_marks.h"
#include "model/indicator_text.h"
#include "pages/marked.h"
#include "pages/pieces.h"
#include "pages/teams_page.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// Writes lines; what is empty leaves no line.
class TextWriter {
 public:
  explicit TextWriter(const Context& context) : context_(context) {}

  void line(std::string_view text) { (text_ += text) += '\n'; }
  void gap() { text_ += '\n'; }
  void section(const std::string& name) {
    line(context_.words.format("text.section", {{"name", name}}).str());
  }
  /// `name: text`, if there is any text.
  void fact(std::string_view name, const std::string& text) {
    if (!text.empty()) line(word(name) + word("text.colon") + text);
  }
  std::string word(std::string_view key) const { return context_.words[key].str(); }
  std::string take() && { return std::move(text_); }

 private:
  const Context& context_;
  std::string text_;
};

std::string text_of(const Value* value) {
  return value != nullptr && value->kind() == render::Kind::text ? value->as_text().str() : "";
}

bool is_set(const Object& values, std::string_view name) {
  const Value* value = values.find(name);
  return value != nullptr && value->opens_section();
}

std::string taken_out(const std::string& text, const Context& context) {
  return context.words["change.removed-begin"].str() + text +
         context.words["change.removed-end"].str();
}

std::string put_in(const std::string& text, const Context& context) {
  return context.words["change.added-begin"].str() + text + context.words["change.added-end"].str();
}

/// One piece of a changed text, or a whole one: what the template `change` prints, in words.
std::string piece(const Object& change, std::string_view removed, std::string_view added,
                  const Context& context) {
  const std::string text = text_of(change.find("text"));
  if (is_set(change, removed)) return taken_out(text, context);
  return is_set(change, added) ? put_in(text, context) : text;
}

std::string in_words(const Value& value, const Context& context) {
  if (value.kind() != render::Kind::object) return {};
  const Object& change = value.as_object();
  std::string text;
  if (is_set(change, "spans") && !is_set(change, "is_plain")) {
    for (const Value& span : change.find("spans")->as_list())
      text += piece(span.as_object(), "is_taken_out", "is_put_in", context);
  } else {
    text = piece(change, "is_removed", "is_inserted", context);
  }
  if (is_set(change, "is_unknown")) text += " " + context.words["change.unknown"].str();
  const std::string moved = text_of(change.find("moved"));
  return moved.empty() ? text : text + " " + moved;
}

std::string cell_in_words(const model::Cell& cell, model::Presence row, const Context& context) {
  const Value value = marked_cell(cell, row, context);
  std::string text;
  for (const Value& item : value.as_object().find("items")->as_list())
    text += (text.empty() ? "" : context.words["timeline.next"].str()) + in_words(item, context);
  if (cell.status == model::ValueStatus::figure) return text;
  const std::string none = context.words["status." + std::string(name_of(cell.status))].str();
  return text.empty() ? none : text + context.words["timeline.next"].str() + none;
}

void write_sections(const std::vector<model::Section>& sections,
                    const std::map<model::SectionId, model::LocalDocument>& documents,
                    TextWriter& writer, const Context& context) {
  const markup::RenderWords words = render_words(context.words);
  for (const model::Section& section : sections) {
    const auto document = documents.find(section.id);
    if (document == documents.end()) continue;
    writer.gap();
    writer.section(plain(section.heading, context));
    const markup::Document& text = document->second.in(context.language()).value;
    for (const std::string& block : markup::plain_text(markup::spelled_marks(text, words)))
      writer.line(block);
  }
}

std::string names_of(const model::Plan& plan, const model::Initiative& card,
                     const Context& context) {
  std::string names;
  for (const auto& reference : card.departments) {
    const model::Department* department = plan.records.find_department(reference.id);
    names += (names.empty() ? "" : context.words["timeline.next"].str()) +
             plain(department->name, context);
  }
  return names;
}

void write_schedule(const model::Initiative& marked, TextWriter& writer, const Context& context) {
  if (marked.schedule.empty()) return;
  writer.gap();
  writer.section(writer.word("card.schedule"));
  for (const model::Task& task : marked.schedule) {
    const Value name =
        task.presence == model::Presence::kept
            ? marked_in_place(task.former ? task.former->name : task.name, task.name, context)
            : Value(marked_text(task.name, task.presence, context));
    writer.line(writer.word("text.task") + in_words(name, context));
    for (const model::LocalText& detail : task.details) writer.line("  " + plain(detail, context));
    for (const model::Cell& cell : task.cells) {
      writer.line("  " + label(cell.year, context.language()) + writer.word("text.colon") +
                  cell_in_words(cell, task.presence, context));
    }
  }
}

/// Each value on a line of its own, below the name of its indicator.
void write_indicators(const std::vector<model::Indicator>& indicators, const model::Plan& plan,
                      TextWriter& writer, const Context& context) {
  if (indicators.empty()) return;
  writer.gap();
  writer.section(writer.word("indicators.title"));
  for (const model::Indicator& indicator : indicators) {
    writer.line(writer.word("text.task") + indicator.number_printed.str() + " " +
                plain(indicator.name, context));
    for (const model::IndicatorValue& value : indicator.values) {
      std::string what = writer.word("series." + std::string(name_of(value.series)));
      if (value.year) what += " " + label(*value.year, context.language());
      if (!indicator.components.empty())
        what +=
            " " + plain(indicator.components[static_cast<std::size_t>(value.component - 1)].name,
                        context);
      const std::optional<model::LocalText> figure = text_of(plan, indicator, value);
      writer.line("  " + what + writer.word("text.colon") +
                  (figure ? plain(*figure, context)
                          : writer.word("status." + std::string(name_of(value.status)))));
    }
  }
}

void write_list(std::string_view name, const std::vector<model::LocalText>& texts,
                TextWriter& writer, const Context& context) {
  std::string list;
  for (const model::LocalText& text : texts)
    list += (list.empty() ? "" : writer.word("timeline.next")) + plain(text, context);
  writer.fact(name, list);
}

void write_teams(const model::Plan& plan, TextWriter& writer, const Context& context) {
  if (plan.teams.empty()) return;
  writer.gap();
  writer.line("# " + writer.word("teams.title"));
  for (const model::Team& team : plan.teams) {
    writer.gap();
    writer.line("## " + plain(team.title, context));
    write_list("teams.topics", team.topics, writer, context);
    if (team.secretariat) writer.fact("teams.secretariat", plain(*team.secretariat, context));
    write_list("teams.members", team.members, writer, context);
    if (team.source_note) writer.fact("card.source-note", plain(*team.source_note, context));
  }
}

void write_timetables(const model::Plan& plan, TextWriter& writer, const Context& context) {
  if (plan.timetables.empty()) return;
  writer.gap();
  writer.line("# " + writer.word("timetables.title"));
  for (const model::Timetable& timetable : plan.timetables) {
    writer.gap();
    writer.line("## " + plain(timetable.title, context));
    for (const model::TimetableRow& row : timetable.rows) {
      writer.line(writer.word("text.task") + time_of(row, context) + writer.word("text.colon") +
                  plain(row.text, context));
    }
    if (timetable.source_note)
      writer.fact("card.source-note", plain(*timetable.source_note, context));
  }
}

void write_card(const model::Plan& plan, const model::Initiative& card, TextWriter& writer,
                const Context& context) {
  const model::Initiative* with_marks = plan.revision.marked(card.id);
  const model::Initiative& marked = with_marks != nullptr ? *with_marks : card;
  const model::LocalText& former_title = marked.former ? marked.former->title : marked.title;
  std::string badge;
  if (card.revision.is_revised) badge = " " + writer.word("badge.revised");
  if (card.revision.is_new) badge = " " + writer.word("badge.new");
  writer.gap();
  writer.line("## " + card.number_printed.str() + " " +
              in_words(marked_in_place(former_title, card.title, context), context) + badge);
  writer.fact("card.departments", names_of(plan, card, context));
  if (card.revision.note) writer.fact("card.revisions", plain(*card.revision.note, context));
  write_sections(plan.sections, marked.sections, writer, context);
  write_schedule(marked, writer, context);
  write_indicators(card.indicators, plan, writer, context);
  if (card.source_note) {
    writer.gap();
    writer.fact("card.source-note", plain(*card.source_note, context));
  }
}

void write_goal(const model::Plan& plan, const model::Goal& goal, TextWriter& writer,
                const Context& context) {
  const model::Goal* with_marks = plan.revision.marked(goal.id);
  const model::Goal& marked = with_marks != nullptr ? *with_marks : goal;
  writer.gap();
  writer.line("# " + goal_number(goal, plan, context).as_text().str() + " " +
              plain(goal.title, context));
  write_sections(plan.goal_sections, marked.sections, writer, context);
  write_indicators(goal.indicators, plan, writer, context);
  for (const model::Initiative* card : plan.initiatives_of(goal.id))
    write_card(plan, *card, writer, context);
}

}  // namespace

Content text_edition(const model::Plan& plan, const Context& context) {
  TextWriter writer(context);
  writer.line(plain(plan.title, context));
  writer.fact("plan.edition", plain(plan.edition().title, context));
  writer.fact("plan.source", plain(plan.edition().source, context));
  writer.line(plain(context.catalogue.site.notice, context));
  writer.line(writer.word("text.marks"));
  writer.gap();
  writer.line(plain(plan.summary, context));
  write_sections(plan.plan_sections, plan.overview, writer, context);
  write_indicators(plan.indicators, plan, writer, context);
  for (const model::Goal& goal : plan.goals) write_goal(plan, goal, writer, context);
  write_teams(plan, writer, context);
  write_timetables(plan, writer, context);
  return {plain(plan.title, context), plain(plan.summary, context), {}, true, {}, {},
          std::move(writer).take()};
}

}  // namespace kohyo::pages
