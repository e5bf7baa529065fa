// Reads C++ as far as the house rules need: what is code, and where functions begin and end.
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::house {

inline bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

inline std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == text.npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

/// Whether `word` stands in `text` as a whole word.
inline bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t i = text.find(word); i != text.npos; i = text.find(word, i + 1)) {
    const std::size_t end = i + word.size();
    const bool begins = i == 0 || !is_word_character(text[i - 1]);
    if (begins && (end == text.size() || !is_word_character(text[end]))) return true;
  }
  return false;
}

/// The end of the comment or literal that begins at `i`, one past its last character; `i` where
/// none begins there.
inline std::size_t end_of_non_code(std::string_view text, std::size_t i) {
  const auto after = [&](std::size_t found, std::size_t size) {
    return found == text.npos ? text.size() : found + size;
  };
  const std::string_view rest = text.substr(i);
  if (rest.starts_with("//")) return std::min(text.find('\n', i), text.size());
  if (rest.starts_with("/*")) return after(text.find("*/", i + 2), 2);
  const bool follows_word = i > 0 && is_word_character(text[i - 1]);
  if (rest.starts_with("R\"") && !follows_word) {
    const std::size_t open = std::min(text.find('(', i), text.size());
    const std::string close = ")" + std::string(text.substr(i + 2, open - i - 2)) + "\"";
    return after(text.find(close, open), close.size());
  }
  const char quote = text[i];
  const bool is_digit_separator = quote == '\'' && follows_word;
  if ((quote != '"' && quote != '\'') || is_digit_separator) return i;
  std::size_t end = i + 1;
  while (end < text.size() && text[end] != quote && text[end] != '\n')
    end += text[end] == '\\' ? 2 : 1;
  const bool is_closed = end < text.size() && text[end] == quote;
  return std::min(is_closed ? end + 1 : end, text.size());
}

/// `text` with comments and the inside of literals as spaces (literals keep a quote at each end),
/// so that every place stays the same.
inline std::string code_of(std::string_view text) {
  std::string code(text);
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = end_of_non_code(text, i);
    const bool is_comment = text[i] == '/';
    for (std::size_t j = i; j < end; ++j) {
      const bool is_edge = !is_comment && (j == i || j + 1 == end);
      if (code[j] != '\n') code[j] = is_edge ? '"' : ' ';
    }
    i = end > i ? end : i + 1;
  }
  return code;
}

/// `code` with preprocessor lines, and the lines that continue them, as spaces.
inline std::string without_directives(std::string code) {
  bool inside = false;
  for (std::size_t begin = 0; begin < code.size();) {
    const std::size_t end = std::min(code.find('\n', begin), code.size());
    const std::string line = trimmed(std::string_view(code).substr(begin, end - begin));
    inside = inside || line.starts_with('#');
    if (inside)
      std::fill(code.begin() + static_cast<std::ptrdiff_t>(begin),
                code.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    inside = inside && line.ends_with('\\');
    begin = end + 1;
  }
  return code;
}

/// A function (a test case as well) by the line where it begins, from 1; lambdas belong to the
/// function they stand in.
struct Function {
  std::size_t line;
  std::size_t lines;  ///< from the first line of its head to its closing brace
  friend bool operator==(const Function&, const Function&) = default;
};

/// What a brace opens, by the text before it.
enum class Block { scope, function, other };

/// Whether `head` ends in a list of lambda captures: `= [&]`, `([]`.
inline bool ends_in_captures(std::string_view head) {
  const std::size_t open = head.ends_with(']') ? head.rfind('[') : head.npos;
  if (open == head.npos) return false;
  const std::string before = trimmed(head.substr(0, open));
  return before.empty() || std::string_view("=(,{").find(before.back()) != std::string_view::npos;
}

/// Whether `head` is a constructor's that has come to the list of its members: `A(int a) : a_`.
inline bool is_in_member_list(std::string_view head) {
  int depth = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '(') ++depth;
    if (head[i] == ')') --depth;
    const bool is_scope =
        head[i] == ':' && ((i > 0 && head[i - 1] == ':') || head.substr(i + 1).starts_with(':'));
    if (head[i] != ':' || is_scope || depth > 0) continue;
    return head.substr(0, i).find('(') != head.npos && head.find('?') == head.npos;
  }
  return false;
}

/// What the brace after `head` opens; `in_parentheses`: the head has an open parenthesis before the
/// brace.
inline Block block_after(std::string_view text, bool in_parentheses) {
  std::string head = trimmed(text);
  if (head.empty()) return Block::other;
  const std::string_view opens_value = "=,(";
  if (opens_value.find(head.back()) != opens_value.npos || has_word(head, "return"))
    return Block::other;
  if (ends_in_captures(head)) return Block::function;
  if (in_parentheses) return head.ends_with(')') ? Block::function : Block::other;
  if (has_word(head, "namespace") || head.starts_with("extern \"")) return Block::scope;
  if (head.find('(') == head.npos) {
    for (const char* const word : {"class", "struct", "union", "enum"}) {
      if (has_word(head, word)) return Block::scope;
    }
    return Block::other;
  }
  const bool is_member = is_in_member_list(head) && is_word_character(head.back());
  return is_member ? Block::other : Block::function;
}

/// Goes through code without comments, literals and directives, brace by brace.
class FunctionScanner {
 public:
  std::vector<Function> scan(std::string_view code) {
    for (const char c : code) {
      if (function_depth_ > 0) {
        step_in_function(c);
      } else {
        step_outside(c);
      }
      if (c == '\n') ++line_;
    }
    return found_;
  }

 private:
  void step_in_function(char c) {
    if (c == '{') ++function_depth_;
    if (c == '}' && --function_depth_ == 0) {
      found_.push_back({head_line_, line_ - head_line_ + 1});
      if (parentheses_ == 0) head_.clear();
    }
  }

  void step_outside(char c) {
    if (c == '{') return open();
    if (c == '}') return close();
    if (c == '(') ++parentheses_;
    if (c == ')') --parentheses_;
    const bool ends_statement = c == ';' && parentheses_ <= 0;
    if (ends_statement || (c == ':' && is_access(trimmed(head_)))) return head_.clear();
    if (trimmed(head_).empty()) head_line_ = line_;
    head_ += c;
  }

  static bool is_access(const std::string& head) {
    return head == "public" || head == "protected" || head == "private";
  }

  void open() {
    const Block block = block_after(head_, parentheses_ > 0);
    if (block == Block::function) {
      function_depth_ = 1;
      return;
    }
    blocks_.push_back(block);
    if (block == Block::scope) head_.clear();
  }

  void close() {
    const Block block = blocks_.empty() ? Block::scope : blocks_.back();
    if (!blocks_.empty()) blocks_.pop_back();
    if (block == Block::scope) {
      head_.clear();
    } else {
      head_ += '}';
    }
  }

  std::vector<Function> found_;
  std::vector<Block> blocks_;
  std::string head_;
  std::size_t head_line_ = 1;
  std::size_t line_ = 1;
  int parentheses_ = 0;
  int function_depth_ = 0;
};

/// The functions of a C++ file, in order.
inline std::vector<Function> functions_in(std::string_view text) {
  return FunctionScanner().scan(without_directives(code_of(text)));
}

}  // namespace kohyo::house
