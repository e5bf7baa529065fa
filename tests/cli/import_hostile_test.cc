// Texts that have broken readers of data before, from content to tables and back.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cli/import_content.h"
#include "cli/print_diagnostics.h"
#include "load/item_text.h"
#include "markup/write_markdown.h"
#include "opendata/csv.h"
#include "opendata/hostile.h"
#include "opendata/tables.h"
#include "support/book.h"
#include "support/content_tree.h"

using namespace kohyo;
using opendata::Table;
using yaml::Value;

namespace {

const std::string content = "content/";
const std::string folder = content + "plans/sample/";
const model::PlanId sample("sample");
const std::vector<text::Language> languages{text::Language("ja"), text::Language("en")};

/// Those that content may hold: it reports what is not NFC and marks in the middle of a text.
std::vector<std::string> texts() {
  std::vector<std::string> texts = test::hostile_lines();
  std::erase_if(texts, [](const std::string& text) {
    return text == "e\u0301" || text.starts_with("\uFEFF") || text == "―";
  });
  return texts;
}

pipeline::Content content_of(const test::ContentTree& tree) {
  return {test::sources_in(tree, content), content.size(), 1};
}

std::vector<Table> tables_of(const test::ContentTree& tree) {
  const pipeline::Read read = pipeline::read_catalogue(content_of(tree));
  INFO(cli::print_diagnostics(read.sources, read.diagnostics, cli::MessageLanguage::english));
  REQUIRE(read.catalogue);
  return opendata::tables_of(*read.catalogue, read.catalogue->plans.front(), sample);
}

std::string csv_of(const std::vector<Table>& tables) {
  std::string all;
  for (const Table& table : tables) all += opendata::to_csv(table);
  return all;
}

/// A card full of texts that follow each other in a list.
class Author {
 public:
  explicit Author(std::size_t first) : next_(first) {}

  Value both() {
    Value texts;
    texts.set("ja", Value::of(text()));
    texts.set("en", Value::of(text()));
    return texts;
  }
  load::ItemText card(const std::string& id) {
    load::ItemText card;
    card.fields.set("id", Value::of(id));
    card.fields.set("title", both());
    card.fields.set("goal", Value::of("1"));
    card.fields.set("departments", Value::list({Value::of("finance")}));
    Value task;
    task.set("id", Value::of("a"));
    task.set("task", both());
    task.set("group", both());
    Value item;
    item.set("was", both());
    item.set("now", both());
    task.set("R6", Value::list({both(), item}));
    card.fields.set("schedule", Value::list({task}));
    card.fields.set("source_note", both());
    for (const text::Language& language : languages) {
      card.prose[language][model::SectionId("direction")] =
          markup::joined_markdown({line(""), line("* "), line("* "), line("> "), line("")});
    }
    return card;
  }

 private:
  std::string text() {
    static const std::vector<std::string> all = texts();
    return all[next_++ % all.size()];
  }
  std::string line(const std::string& mark) { return mark + markup::escaped_markdown(text()); }

  std::size_t next_;
};

std::vector<model::Section> card_sections(const test::ContentTree& tree) {
  return pipeline::read_catalogue(content_of(tree)).catalogue->plans.front().sections;
}

}  // namespace

TEST_CASE("hostile text comes through every format and back") {
  const test::ContentTree base = test::base_tree();
  const std::vector<model::Section> sections = card_sections(base);
  test::ContentTree tree = base;
  for (std::size_t i = 0; i < texts().size(); i += 7) {
    const std::string id = "1-" + std::to_string(i + 3);
    tree[folder + "initiatives/" + id + ".md"] =
        load::write_item(Author(i).card(id), languages, sections);
  }
  const std::vector<Table> tables = tables_of(tree);
  for (const test::Format format : test::formats) {
    const cli::Import import =
        cli::import_content(test::book_of(tables, format), content_of(base), sample);
    INFO(cli::print_diagnostics(import.sources, import.diagnostics, cli::MessageLanguage::english));
    REQUIRE(import.diagnostics.all().empty());
    test::ContentTree made = base;
    for (const cli::ImportedFile& file : import.files) made[content + file.path] = file.bytes;
    CHECK(csv_of(tables_of(made)) == csv_of(tables));
  }
}

TEST_CASE("random bytes in the place of a book never make a file") {
  std::mt19937 random(5);
  const test::ContentTree base = test::base_tree();
  const std::string csv = opendata::to_csv(tables_of(base)[6]);  // initiatives
  for (int round = 0; round < 300; ++round) {
    std::string broken = csv;
    for (int n = 0; n < 3; ++n)
      broken[random() % broken.size()] = static_cast<char>(random() % 256);
    const auto table = opendata::read_csv("initiatives", broken);
    if (!table) continue;
    const cli::Import import = cli::import_content({"plan", {*table}}, content_of(base), sample);
    CHECK((import.files.empty() || !import.diagnostics.has_errors()));
  }
}
