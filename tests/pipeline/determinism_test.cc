// The same input gives the same bytes, and only what an input says changes.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "support/golden.h"
#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

pipeline::Built build_small(std::size_t jobs) {
  pipeline::Input input = small_input();
  input.jobs = jobs;
  return pipeline::build(std::move(input));
}

pipeline::Built build_small_as_of(text::Date day) {
  pipeline::Input input = small_input();
  input.as_of = day;
  return pipeline::build(std::move(input));
}

/// Mistakes all over the content, on cards above all.
pipeline::Input input_with_mistakes(std::size_t jobs) {
  pipeline::Input input = small_input();
  for (base::Source& source : input.content) {
    if (source.path.ends_with(".md")) source.content += "\n## 無い見出し\n<!-- -->\n";
  }
  input.jobs = jobs;
  return input;
}

}  // namespace

TEST_CASE("one thread and sixteen make the same bytes") {
  const pipeline::Built one = build_small(1);
  CHECK(one.site.count() > 100);
  CHECK(first_different_file(one, build_small(16)) == "");
}

TEST_CASE("building twice makes the same bytes") {
  CHECK(first_different_file(build_small(2), build_small(2)) == "");
}

TEST_CASE("one thread and sixteen tell the same mistakes in the same order") {
  const std::string one = told(pipeline::build(input_with_mistakes(1)));
  CHECK(std::ranges::count(one, '\n') > 5);
  CHECK(told(pipeline::build(input_with_mistakes(16))) == one);
}

TEST_CASE("the order in which files are read does not matter") {
  const pipeline::Built sorted = build_small(2);
  for (const unsigned seed : {1U, 2U, 3U}) {
    INFO(seed);
    std::mt19937 random(seed);
    pipeline::Input input = small_input();
    for (auto* sources : {&input.content, &input.templates, &input.assets}) {
      std::shuffle(sources->begin(), sources->end(), random);
    }
    const pipeline::Built shuffled = pipeline::build(std::move(input));
    CHECK(told(shuffled) == "");
    CHECK(first_different_file(sorted, shuffled) == "");
  }
}

TEST_CASE("where the folders stand does not matter") {
  pipeline::Input input = small_input();
  const std::string prefix = "/somewhere/else/";
  for (auto* sources : {&input.content, &input.templates, &input.assets}) {
    for (base::Source& source : *sources) source.path = prefix + source.path;
  }
  input.content_root += prefix.size();
  input.templates_root += prefix.size();
  input.assets_root += prefix.size();
  CHECK(first_different_file(build_small(2), pipeline::build(std::move(input))) == "");
}

TEST_CASE("another day of the same fiscal year changes the printed date alone") {
  const pipeline::Built june = build_small_as_of({2025, 6, 1});
  const pipeline::Built july = build_small_as_of({2025, 7, 2});
  std::size_t changed = 0;
  for (const auto& [path, file] : june.site.files()) {
    const std::string bytes = file.str();
    const std::string& other = file_in(july, path);
    if (bytes == other) continue;
    ++changed;
    const std::vector<std::string> before = lines_of(bytes);
    const std::vector<std::string> after = lines_of(other);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (before[i] == after[i]) continue;
      INFO(path << ":" << i + 1 << ": " << before[i]);
      const bool tells_date = before[i].find("1 June 2025") != std::string::npos ||
                              before[i].find("令和7年（2025年）6月1日") != std::string::npos ||
                              before[i] == "<updated>2025-06-01T00:00:00+09:00</updated>";
      CHECK(tells_date);
    }
  }
  CHECK(changed > 10);
}

TEST_CASE("the date changes no data, no site map and no asset") {
  const pipeline::Built one = build_small_as_of({2024, 4, 1});
  const pipeline::Built other = build_small_as_of({2027, 3, 31});
  for (const auto& [path, file] : one.site.files()) {
    const std::string bytes = file.str();
    if (path.ends_with(".html") || path.ends_with("feed.xml")) continue;
    INFO(path);
    CHECK(file_in(other, path) == bytes);
  }
}

TEST_CASE("the date in the input comes before the date in site.yml") {
  CHECK(first_different_file(build_small(2), build_small_as_of({2025, 6, 1})) == "");
  CHECK(first_different_file(build_small(2), build_small_as_of({2025, 6, 2})) != "");
}

TEST_CASE("a change in the prose of one card changes that card and its data alone") {
  pipeline::Input input = small_input();
  replace(source_in(input.content, "content/plans/smart/initiatives/1-1.md"),
          "申請書を書く手間をなくす。", "手間をなくす。");
  const pipeline::Built before = build_small(2);
  const pipeline::Built after = pipeline::build(std::move(input));
  std::vector<std::string> changed;
  for (const auto& [path, file] : before.site.files()) {
    const std::string bytes = file.str();
    if (file_in(after, path) != bytes) changed.push_back(path);
  }
  // The card, its data, the two tables of texts, the books and databases that hold them, and what
  // prints or lists checksums: the citations of the card and of the edition among them. All of it
  // again at the permanent place.
  const std::vector<std::string> expected = {"data/SHA256SUMS",
                                             "data/all.sqlite",
                                             "data/all.xlsx",
                                             "data/all/datapackage.json",
                                             "data/all/texts.csv",
                                             "data/all/texts.json",
                                             "data/catalog.jsonld",
                                             "data/smart.sqlite",
                                             "data/smart.xlsx",
                                             "data/smart/datapackage.json",
                                             "data/smart/editions/2025-03.sqlite",
                                             "data/smart/editions/2025-03.xlsx",
                                             "data/smart/editions/2025-03/SHA256SUMS",
                                             "data/smart/editions/2025-03/datapackage.json",
                                             "data/smart/editions/2025-03/initiatives/1-1.json",
                                             "data/smart/editions/2025-03/texts.csv",
                                             "data/smart/editions/2025-03/texts.json",
                                             "data/smart/initiatives/1-1.json",
                                             "data/smart/texts.csv",
                                             "data/smart/texts.json",
                                             "en/open-data.html",
                                             "en/search.html",
                                             "en/smart/1-1.html",
                                             "en/smart/editions/2025-03/1-1.html",
                                             "en/smart/editions/2025-03/index.html",
                                             "en/smart/index.html",
                                             "ja/open-data.html",
                                             "ja/search.html",
                                             "ja/smart/1-1.html",
                                             "ja/smart/editions/2025-03/1-1.html",
                                             "ja/smart/editions/2025-03/index.html",
                                             "ja/smart/editions/2025-03/print.html",
                                             "ja/smart/editions/2025-03/text.txt",
                                             "ja/smart/index.html",
                                             "ja/smart/print.html",
                                             "ja/smart/text.txt",
                                             "search/ja/grams/0.js",
                                             "search/ja/grams/1.js",
                                             "search/ja/grams/2.js",
                                             "search/ja/grams/3.js",
                                             "search/ja/index.js",
                                             "search/ja/texts/0.js",
                                             "search/ja/texts/1.js"};
  CHECK(changed == expected);
}
