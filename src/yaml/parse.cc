#include "yaml/parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>
#include <string>
#include <utility>

#include "yaml/line_values.h"
#include "yaml/lint.h"

namespace kohyo::yaml {
namespace {

using base::Code;

/// Reads bytes in place: a string stream would copy the file.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // NOLINT: a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

/// Thrown inside this file only, to leave the parser.
struct TooDeep {
  base::Span span;
};

/// Builds the tree from yaml-cpp's events. `YAML::Load` would drop duplicate keys, types of quotes
/// and positions.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics)
      : source_(sources[body.source]),
        text_(sources.text(body)),
        body_(body),
        diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAnchor(const YAML::Mark&, const std::string&) override {}

  /// yaml-cpp calls this for a missing value, and for the texts `null` and `~`, which are texts
  /// here.
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    const std::uint32_t begin = offset(mark);
    const std::string_view text = null_text_at(begin - body_.begin);
    const auto end = begin + static_cast<std::uint32_t>(text.size());
    add({Node::Kind::scalar, {body_.source, begin, end}, std::string(text), false, {}, {}});
  }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    const std::size_t begin = std::min(static_cast<std::size_t>(mark.pos), text_.size());
    const bool quoted = begin < text_.size() && (text_[begin] == '"' || text_[begin] == '\'');
    std::size_t end = std::min(begin + value.size(), text_.size());
    if (quoted) end = std::min(end_of_quoted(text_, begin), text_.size());
    const auto shift = body_.begin;
    const base::Span span{body_.source, shift + static_cast<std::uint32_t>(begin),
                          shift + static_cast<std::uint32_t>(end)};
    // Whatever the lint overlooked: text that is not what stands there was joined or cut.
    if (!quoted && text_.substr(begin, value.size()) != value)
      diagnostics_.report(Code::yaml_multi_line_text, span);
    add({Node::Kind::scalar, span, value, quoted, {}, {}});
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(Node::Kind::list, mark);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(Node::Kind::map, mark);
  }
  void OnMapEnd() override { close(); }

  std::optional<Node> take() { return std::move(root_); }

 private:
  struct Frame {
    Node node;
    std::optional<Node> key;  ///< of a map: read, its value not yet
    bool has_duplicate = false;
  };

  std::uint32_t offset(const YAML::Mark& mark) const {
    const std::size_t at = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
    return body_.begin + static_cast<std::uint32_t>(std::min(at, text_.size()));
  }

  /// `null` or `~` where one stands as a key or value at `begin`. For a missing value the parser
  /// gives the position of whatever comes next: that is on another line, or no such text.
  std::string_view null_text_at(std::size_t begin) const {
    for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
      if (!text_.substr(begin).starts_with(word)) continue;
      const bool is_key =
          !frames_.empty() && frames_.back().node.kind == Node::Kind::map && !frames_.back().key;
      const std::size_t before = text_.substr(0, begin).find_last_not_of(" \t");
      const bool is_behind_mark =
          before != std::string_view::npos &&
          std::string_view(":-[,").find(text_[before]) != std::string_view::npos;
      if (is_key || is_behind_mark) return text_.substr(begin, word.size());
    }
    return {};
  }

  void open(Node::Kind kind, const YAML::Mark& mark) {
    const std::uint32_t at = offset(mark);
    const base::Span span{body_.source, at, at + 1};
    if (frames_.size() == deepest) throw TooDeep{span};
    frames_.push_back({{kind, span, {}, false, {}, {}}, {}});
  }

  void close() {
    Node node = std::move(frames_.back().node);
    frames_.pop_back();
    if (!node.items.empty()) node.span.end = node.items.back().span.end;
    if (!node.entries.empty()) node.span.end = node.entries.back().value.span.end;
    add(std::move(node));
  }

  void add(Node node) {
    if (frames_.empty()) {
      root_ = std::move(node);
      return;
    }
    Frame& frame = frames_.back();
    if (frame.node.kind == Node::Kind::list) {
      frame.node.items.push_back(std::move(node));
    } else if (!frame.key) {
      frame.key = std::move(node);
    } else {
      add_entry(frame, std::move(node));
    }
  }

  void add_entry(Frame& frame, Node value) {
    Node key = *std::exchange(frame.key, std::nullopt);
    if (key.kind != Node::Kind::scalar) {
      diagnostics_.report(Code::expected_text, key.span, {""});
      return;
    }
    const auto same = [&](const Entry& entry) { return entry.key == key.text; };
    const auto first = std::ranges::find_if(frame.node.entries, same);
    if (first != frame.node.entries.end()) {
      // Several in one map are most likely two maps that lack a line between them: one is enough.
      if (std::exchange(frame.has_duplicate, true)) return;
      diagnostics_.report(Code::yaml_duplicate_key, key.span, {key.text, line_of(first->key_span)});
      return;
    }
    frame.node.entries.push_back({std::move(key.text), key.span, std::move(value)});
  }

  std::string line_of(base::Span span) const {
    return std::to_string(base::place_of(source_, span.begin).line);
  }

  const base::Source& source_;
  std::string_view text_;
  base::Span body_;
  base::Diagnostics& diagnostics_;
  std::vector<Frame> frames_;
  std::optional<Node> root_;
};

base::Span at(base::Span body, std::string_view text, const YAML::Mark& mark) {
  const std::size_t pos = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  const auto offset = body.begin + static_cast<std::uint32_t>(std::min(pos, text.size()));
  return {body.source, offset, offset + 1};
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &Entry::key);
  return found == entries.end() ? nullptr : &found->value;
}

std::optional<Node> parse(const base::Sources& sources, base::Span body,
                          base::Diagnostics& diagnostics) {
  body.begin += static_cast<std::uint32_t>(base::byte_order_mark_size(sources.text(body)));
  if (!lint(sources, body, diagnostics)) return {};
  const std::size_t errors = diagnostics.errors();
  const std::string_view text = sources.text(body);
  TreeBuilder builder(sources, body, diagnostics);
  try {
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
  } catch (const TooDeep& deep) {
    diagnostics.report(Code::yaml_too_deep, deep.span, {std::to_string(deepest)});
  } catch (const YAML::Exception& exception) {
    diagnostics.report(Code::yaml_syntax, at(body, text, exception.mark), {exception.msg});
  }
  if (diagnostics.errors() != errors) return {};
  std::optional<Node> root = builder.take();
  if (root && root->is_blank()) return {};  // `---` alone
  return root;
}

}  // namespace kohyo::yaml
