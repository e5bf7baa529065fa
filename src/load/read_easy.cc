#include "load/read_easy.h"

#include <utility>
#include <variant>

#include "text/readings.h"

namespace kohyo::load {

using base::Code;
using yaml::Node;

text::Text read_kana(const Node& node, std::string_view name, const Reading& reading) {
  std::optional<text::Text> kana = read_text(node, "kana", reading);
  if (!kana) return {};
  if (!text::is_reading(kana->str())) {
    reading.diagnostics.report(Code::kana_invalid, node.span, {kana->str()});
    return {};
  }
  if (name.empty()) return *std::move(kana);
  const auto placed = text::place_readings(name, kana->str());
  const auto* misfit = std::get_if<text::Misfit>(&placed);
  if (misfit == nullptr) return *std::move(kana);
  reading.diagnostics.report(Code::kana_misfit, node.span, {misfit->part});
  return {};
}

std::optional<text::Text> read_easy_line(const Node& node, const Reading& reading) {
  if (!reading.has_easy_japanese) {
    reading.diagnostics.report(Code::easy_disabled, node.span);
    return {};
  }
  std::optional<text::Text> text = read_text(node, model::easy_key, reading);
  if (!text) return {};
  if (text::read_ruby(text->str()).lone_bars.empty()) return text;
  reading.diagnostics.report(Code::markdown_ruby, node.span);
  return {};
}

std::optional<text::Text> find_easy_line(const Node& languages, const Reading& reading) {
  const Node* node = languages.find(model::easy_key);
  return node == nullptr ? std::nullopt : read_easy_line(*node, reading);
}

text::RubyText find_easy_title(const Node& languages, const Reading& reading) {
  const std::optional<text::Text> line = find_easy_line(languages, reading);
  return line ? text::read_ruby(line->str()).parts : text::RubyText();
}

std::optional<Title> read_title(const Node& node, const Reading& reading) {
  std::optional<RevisedText> text =
      read_revised_text(node, "title", reading, {"kana", model::easy_key});
  if (!text) return {};
  const Node* former = node.find("was");
  const Node& now = former == nullptr ? node : *node.find("now");
  Title title{*std::move(text), {}, {}};
  if (const Node* kana = now.find("kana"))
    title.kana = read_kana(*kana, title.text.now.main().str(), reading);
  title.easy = find_easy_title(now, reading);
  return title;
}

}  // namespace kohyo::load
