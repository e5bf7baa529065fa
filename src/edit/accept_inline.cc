#include "edit/accept_inline.h"

#include <algorithm>
#include <array>

namespace kohyo::edit {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t sign_size = 3;

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

std::size_t run_of_backticks(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (end < text.size() && text[end] == '`') ++end;
  return end - i;
}

/// Behind the backticks that close those at `i`; `npos` where none do.
std::size_t end_of_code(std::string_view text, std::size_t i, std::size_t size) {
  for (std::size_t at = text.find('`', i + size); at != npos; at = text.find('`', at)) {
    const std::size_t run = run_of_backticks(text, at);
    if (run == size) return at + run;
    at += run;
  }
  return npos;
}

class Signs {
 public:
  explicit Signs(std::string& block) : block_(block), is_literal_(literal_bytes(block)) {}

  void accept() {
    std::size_t at = 0;
    while (true) {
      const std::size_t added = find("{++", at);
      const std::size_t removed = find("{--", at);
      const std::size_t replaced = find("{~~", at);
      const std::size_t first = std::min({added, removed, replaced});
      if (first == npos) return;
      const std::size_t end = first == added     ? accept_added(first)
                              : first == removed ? accept_removed(first)
                                                 : accept_replaced(first);
      at = std::max(end, first + sign_size);
    }
  }

 private:
  /// The first `sign` from `from` on that is typed as itself.
  std::size_t find(std::string_view sign, std::size_t from) const {
    for (std::size_t at = block_.find(sign, from); at != npos; at = block_.find(sign, at + 1)) {
      const auto begin = is_literal_.begin() + static_cast<std::ptrdiff_t>(at);
      if (std::none_of(begin, begin + static_cast<std::ptrdiff_t>(sign.size()),
                       [](bool literal) { return literal; }))
        return at;
    }
    return npos;
  }

  std::size_t accept_added(std::size_t begin) {
    const std::size_t close = find("++}", begin + sign_size);
    if (close == npos) return begin;
    erase(block_, begin, begin + sign_size);
    erase(block_, close, close + sign_size);
    return close + sign_size;
  }

  std::size_t accept_removed(std::size_t begin) {
    const std::size_t close = find("--}", begin + sign_size);
    if (close == npos) return begin;
    erase(block_, begin, close + sign_size);
    return close + sign_size;
  }

  std::size_t accept_replaced(std::size_t begin) {
    const std::size_t middle = find("~>", begin + sign_size);
    const std::size_t close = middle == npos ? npos : find("~~}", middle + 2);
    if (close == npos) return begin;
    erase(block_, begin, middle + 2);
    erase(block_, close, close + sign_size);
    return close + sign_size;
  }

  std::string& block_;
  std::vector<bool> is_literal_;
};

}  // namespace

void erase(std::string& text, std::size_t begin, std::size_t end) {
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(end), gone);
}

std::vector<bool> literal_bytes(std::string_view block) {
  std::vector<bool> is_literal(block.size());
  const auto mark = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) is_literal[i] = true;
  };
  for (std::size_t i = 0; i < block.size();) {
    if (block[i] == '\\' && i + 1 < block.size() && is_punctuation(block[i + 1])) {
      mark(i, i + 2);
      i += 2;
      continue;
    }
    const std::size_t run = run_of_backticks(block, i);
    const std::size_t end = run == 0 ? npos : end_of_code(block, i, run);
    if (end != npos) mark(i, end);
    i = end != npos ? end : i + std::max<std::size_t>(run, 1);
  }
  return is_literal;
}

void accept_marks_inside(std::string& block) {
  Signs(block).accept();
}

}  // namespace kohyo::edit
