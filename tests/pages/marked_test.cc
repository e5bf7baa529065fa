#include "pages/marked.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using model::Presence;
using render::Object;

namespace {

/// What a cell becomes, as an object.
Object cell_values(const model::Cell& schedule_cell, const Context& context) {
  return cell(schedule_cell, context).as_object();
}

model::CellItem item(model::LocalText text) {
  return {std::move(text), {}, {}};
}

model::CellItem item(model::LocalText text, model::ItemRevision revision) {
  return {std::move(text), {}, std::move(revision)};
}

using Kind = model::ItemRevision::Kind;

/// The items of a cell for FY2025 as a marked cell shows them.
Object marked(std::vector<model::CellItem> items, const Context& context) {
  return marked_cell({{2025}, model::ValueStatus::figure, std::move(items)}, model::Presence::kept,
                     context)
      .as_object();
}

/// The pieces of a text as `kept[-removed-]{+inserted+}`.
std::string pieces_of(const render::Value& spans) {
  std::string line;
  const Object values = Object().set("spans", spans);
  for (std::size_t i = 0; i < size_at(values, "spans"); ++i) {
    const std::string at = "spans." + std::to_string(i);
    const std::string piece = text_at(values, at + ".text");
    if (text_at(values, at + ".is_kept") == "true") line += piece;
    if (text_at(values, at + ".is_taken_out") == "true") line += "[-" + piece + "-]";
    if (text_at(values, at + ".is_put_in") == "true") line += "{+" + piece + "+}";
  }
  return line;
}

std::string pieces_of(const model::LocalText& before, const model::LocalText& after, Around around,
                      const Context& context) {
  return pieces_of(spans(before, after, around, context));
}

}  // namespace

TEST_CASE("a cell states its items, each in the language that it has") {
  const Workbench bench = small_bench();
  const model::Cell two{
      {2024}, model::ValueStatus::figure, {item(both("検討", "Study")), item(only("実施"))}};
  const Object values = cell_values(two, bench.en());
  CHECK(each(values, "items", "text") == Strings{"Study", "実施"});
  CHECK(language_at(values, "items.1.text") == "ja");
  CHECK(text_at(values, "is_none") == "false");
}

TEST_CASE("a cell without items says which of the three it is") {
  const Workbench bench = small_bench();
  using model::ValueStatus;
  for (const ValueStatus status : {ValueStatus::dash, ValueStatus::undecided, ValueStatus::none}) {
    const Object values = cell_values({{2024}, status, {}}, bench.ja());
    CHECK(text_at(values, "is_dash") == (status == ValueStatus::dash ? "true" : "false"));
    CHECK(text_at(values, "is_undecided") == (status == ValueStatus::undecided ? "true" : "false"));
    CHECK(text_at(values, "is_none") == (status == ValueStatus::none ? "true" : "false"));
    CHECK_FALSE(at(values, "items").opens_section());
  }
}

TEST_CASE("a cell does not state what the edition removed") {
  const Workbench bench = small_bench();
  const model::Cell cell{
      {2024}, model::ValueStatus::dash, {item(only("検討"), {Kind::removed, {}, {}, {}, {}})}};
  CHECK(size_at(cell_values(cell, bench.ja()), "items") == 0);
  CHECK(text_at(cell_values(cell, bench.ja()), "is_dash") == "true");
}

TEST_CASE("a marked cell shows plain items, additions and removals as what they are") {
  const Workbench bench = small_bench();
  const Object values =
      marked({item(only("甲")), item(only("乙"), {Kind::added, {}, {}, {}, {}}),
              item(only("丙"), {Kind::removed, {}, {}, {}, text::FiscalYear{2026}})},
             bench.ja());
  CHECK(text_at(values, "items.0.is_plain") == "true");
  CHECK(text_at(values, "items.1.is_plain") == "false");
  CHECK(text_at(values, "items.1.is_inserted") == "true");
  CHECK(text_at(values, "items.1.is_removed") == "false");
  CHECK(text_at(values, "items.2.is_removed") == "true");
  CHECK(text_at(values, "items.2.moved") ==
        project_words()[0].format("change.moved-to", {{"year", "令和8年度"}}).str());
}

TEST_CASE(
    "a reworded item has the pieces of both wordings, or says that the former is not on record") {
  const Workbench bench = small_bench();
  const Object known =
      marked({item(both("実施", "Implement"), {Kind::reworded, both("検討", "Study"), {}, {}, {}})},
             bench.en());
  CHECK(text_at(known, "items.0.spans.0.text") == "Study");
  CHECK(text_at(known, "items.0.spans.0.is_taken_out") == "true");
  CHECK(text_at(known, "items.0.spans.1.text") == "Implement");
  CHECK(text_at(known, "items.0.spans.1.is_put_in") == "true");
  CHECK(text_at(known, "items.0.is_inserted") == "false");
  CHECK(text_at(known, "items.0.is_unknown") == "false");
  const Object unknown = marked({item(only("実施"), {Kind::reworded, {}, {}, {}, {}})}, bench.en());
  CHECK(text_at(unknown, "items.0.spans") == "(none)");
  CHECK(text_at(unknown, "items.0.is_inserted") == "true");
  CHECK(text_at(unknown, "items.0.is_unknown") == "true");
}

TEST_CASE("of a reworded item only what changed is marked") {
  const Workbench bench = small_bench();
  const Object values = marked(
      {item(only("検討・一部実施"), {Kind::reworded, only("検討"), {}, {}, {}})}, bench.ja());
  CHECK(size_at(values, "items.0.spans") == 2);
  CHECK(text_at(values, "items.0.spans.0.is_kept") == "true");
  CHECK(text_at(values, "items.0.spans.1.text") == "・一部実施");
}

TEST_CASE("where only one wording is translated, the main language shows the change") {
  const Workbench bench = small_bench();
  const Object values =
      marked({item(both("検討・実施", "Implement"), {Kind::reworded, only("検討"), {}, {}, {}})},
             bench.en());
  REQUIRE(size_at(values, "items.0.spans") == 2);
  CHECK(text_at(values, "items.0.spans.0.is_kept") == "true");
  CHECK(text_at(values, "items.0.spans.1.text") == "・実施");
  CHECK(language_at(values, "items.0.spans.1.text") == "ja");
}

TEST_CASE("where the translations are equal, nothing is marked in place") {
  const Workbench bench = small_bench();
  const Object values = marked(
      {item(both("実施", "Do"), {Kind::reworded, both("検討", "Do"), {}, {}, {}})}, bench.en());
  CHECK(text_at(values, "items.0.spans") == "(none)");
  CHECK(text_at(values, "items.0.text") == "Do");
}

TEST_CASE("an item that moved is plain and says where it came from") {
  const Workbench bench = small_bench();
  const Object values =
      marked({item(only("実施"), {Kind::moved, {}, {}, text::FiscalYear{2028}, {}})}, bench.en());
  CHECK(text_at(values, "items.0.is_plain") == "true");
  CHECK(text_at(values, "items.0.moved") ==
        project_words()[1].format("change.moved-from", {{"year", "FY2028"}}).str());
}

TEST_CASE("in a row that is new or gone every item is, whatever it says itself") {
  const Workbench bench = small_bench();
  const model::Cell cell{{2025}, model::ValueStatus::figure, {item(only("検討"))}};
  const Object added = marked_cell(cell, Presence::added, bench.ja()).as_object();
  CHECK(text_at(added, "items.0.is_inserted") == "true");
  CHECK(text_at(added, "items.0.is_plain") == "false");
  const Object removed = marked_cell(cell, Presence::removed, bench.ja()).as_object();
  CHECK(text_at(removed, "items.0.is_removed") == "true");
}

TEST_CASE("pieces of a change are in the language of the page, if both sides are") {
  const Workbench bench = small_bench();
  const model::LocalText before = both("全庁で検討", "Study in all divisions");
  const model::LocalText after = both("全庁で実施", "Pilot in all divisions");
  CHECK(pieces_of(before, after, Around::all, bench.ja()) == "全庁で[-検討-]{+実施+}");
  CHECK(pieces_of(before, after, Around::all, bench.en()) == "[-Study-]{+Pilot+} in all divisions");
  CHECK(pieces_of(only("全庁で検討"), after, Around::all, bench.en()) == "全庁で[-検討-]{+実施+}");
}

TEST_CASE("a summary leaves out what stands far from the change, and says so with an ellipsis") {
  const Workbench bench = small_bench();
  const std::string far = "電話催告センターの活用範囲を広げるため、関係する部署と調整を進める。";
  const model::LocalText before = only(far + "窓口で検討する。" + far);
  const model::LocalText after = only(far + "窓口で実施する。" + far);
  CHECK(pieces_of(before, after, Around::some, bench.ja()) ==
        "…署と調整を進める。窓口で[-検討-]{+実施+}する。電話催告センターの…");
  CHECK(pieces_of(before, after, Around::all, bench.ja()) ==
        far + "窓口で[-検討-]{+実施+}する。" + far);
  CHECK(pieces_of(only("短い検討"), only("短い実施"), Around::some, bench.ja()) ==
        "短い[-検討-]{+実施+}");
}

TEST_CASE("a text of one side is put in or taken out whole; equal texts are plain") {
  const Workbench bench = small_bench();
  const auto values = [&](const std::optional<model::LocalText>& before,
                          const std::optional<model::LocalText>& after) {
    return marked_text(before, after, Around::all, bench.ja()).as_object();
  };
  CHECK(text_at(values({}, only("甲")), "is_inserted") == "true");
  CHECK(text_at(values(only("甲"), {}), "is_removed") == "true");
  CHECK(text_at(values(only("甲"), {}), "text") == "甲");
  CHECK(text_at(values(only("甲"), only("甲")), "is_plain") == "true");
  CHECK(text_at(values(only("甲"), only("甲")), "spans") == "(none)");
  CHECK(text_at(values(only("甲"), only("乙")), "is_plain") == "false");
  CHECK(pieces_of(at(values(only("甲"), only("乙")), "spans")) == "[-甲-]{+乙+}");
}

TEST_CASE("what came from a year or went to one says which") {
  const Workbench bench = small_bench();
  CHECK(printed(moved(text::FiscalYear{2028}, {}, bench.en())) ==
        project_words()[1].format("change.moved-from", {{"year", "FY2028"}}).str());
  CHECK(printed(moved({}, text::FiscalYear{2024}, bench.ja())) ==
        project_words()[0].format("change.moved-to", {{"year", "令和6年度"}}).str());
  CHECK(printed(moved({}, {}, bench.ja())) == "(none)");
}
