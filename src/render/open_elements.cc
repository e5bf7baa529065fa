#include "render/open_elements.h"

#include <cassert>
#include <utility>

#include "render/html_rules.h"

namespace kohyo::render {

void OpenElements::open(std::string name) {
  count(name, true);
  names_.push_back(std::move(name));
}

void OpenElements::close(std::string_view name) {
  const std::size_t base = sections_.empty() ? 0 : sections_.back().base;
  if (names_.size() > base && names_.back() == name) {
    count(name, false);
    names_.pop_back();
  } else if (!sections_.empty()) {
    sections_.back().balanced = false;
  }
}

void OpenElements::begin_section() {
  sections_.push_back({names_.size(), true});
}

bool OpenElements::end_section() {
  assert(!sections_.empty());
  const Section section = sections_.back();
  sections_.pop_back();
  const bool balanced = section.balanced && names_.size() == section.base;
  while (names_.size() > section.base) {
    count(names_.back(), false);
    names_.pop_back();
  }
  return balanced;
}

void OpenElements::count(std::string_view name, bool opened) {
  const std::string_view local = name.substr(name.rfind(':') + 1);  // npos + 1 is 0
  std::size_t* counter = is_foreign_root(local)                  ? &foreign_
                         : local == "script" || local == "style" ? &code_
                                                                 : nullptr;
  if (counter) opened ? ++*counter : --*counter;
}

}  // namespace kohyo::render
