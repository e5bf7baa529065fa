#include "pages/print_size.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

/// The class of a card whose note is so many characters of Japanese long.
std::string class_of(std::size_t characters) {
  Workbench bench = small_bench();
  model::Initiative& card = bench.card("1-1");
  card.schedule.clear();
  card.sections.clear();
  card.source_note.reset();
  std::string note;
  for (std::size_t i = 0; i < characters; ++i) note += "字";
  card.revision.note = only(note);
  return printed(print_size(card, bench.ja()));
}

}  // namespace

TEST_CASE("a card is printed smaller, the more it holds") {
  CHECK(class_of(0) == "(none)");
  CHECK(class_of(700) == "(none)");
  CHECK(class_of(800) == "long");
  CHECK(class_of(1200) == "longer");
  CHECK(class_of(1500) == "longest");
}

TEST_CASE("cells count as much as they say, rows a line each") {
  Workbench bench = small_bench();
  const model::Initiative& card = bench.card("1-2");
  CHECK(printed(print_size(card, bench.ja())) == "(none)");
  model::Initiative full = card;
  for (int i = 0; i < 80; ++i) full.schedule.push_back(card.schedule.front());
  CHECK(printed(print_size(full, bench.ja())) != "(none)");
}
