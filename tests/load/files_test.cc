#include "load/files.h"

#include <catch2/catch.hpp>
#include <string>

#include "load/broken_files.h"
#include "support/reports.h"

using namespace kohyo;
using test::Lines;

namespace {

struct Checked {
  bool sound;
  Lines reports;
};

Checked check(const std::string& content) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"content/x.md", content});
  const bool sound = load::check_source(sources, id, diagnostics);
  return {sound, test::reports(sources, diagnostics)};
}

}  // namespace

TEST_CASE(
    "ordinary text is sound, with tabs, both line ends and a byte order mark at the beginning") {
  CHECK(check("\xEF\xBB\xBF"
              "文\tx\r\n文\n")
            .sound);
  CHECK(check("\xEF\xBB\xBF"
              "文\tx\r\n文\n")
            .reports.empty());
  CHECK(check("").sound);
  CHECK(check("👨\u200D👩\n").reports.empty());
}

TEST_CASE("a file above the limit is not read, and the whole of it is meant") {
  const Checked large = check(std::string(load::largest_file + 1, 'a'));
  CHECK_FALSE(large.sound);
  CHECK(large.reports == Lines{"file-too-large 1:1 [] 256"});
  CHECK(check(std::string(load::largest_file, 'a')).sound);
}

TEST_CASE("the first byte that is no UTF-8 is reported") {
  CHECK(check("a\n文\x82\xA0\n").reports == Lines{"invalid-utf8 2:2 [\x82]"});
  CHECK_FALSE(check("\xFF\xFE"
                    "a\0")
                  .sound);
  CHECK_FALSE(check("\xE6\x96").sound);
  CHECK_FALSE(check("\xED\xA0\x80").sound);  // a surrogate
}

TEST_CASE("characters that nobody sees are reported by their number") {
  CHECK(check(std::string("ab\0c", 4)).reports ==
        Lines{std::string("control-character 1:3 [\0] U+0000", 32)});
  CHECK(check("文\u202Ex\n").reports == Lines{"control-character 1:2 [\u202E] U+202E"});
  CHECK(check("文\uFEFFx\n").reports == Lines{"control-character 1:2 [\uFEFF] U+FEFF"});
  CHECK(check("\u200B").reports == Lines{"control-character 1:1 [\u200B] U+200B"});
  CHECK(check("a\u00ADb\u200B").reports == Lines{"control-character 1:2 [\u00AD] U+00AD"});
  CHECK(check("a\rb").reports == Lines{"control-character 1:2 [\r] U+000D"});
  CHECK_FALSE(check("\x1B[31m").sound);
}

TEST_CASE("characters that are not NFC are told, and the file is read") {
  const Checked checked = check("x\n\uFA19社と\uFA1A\n");
  CHECK(checked.sound);
  CHECK(checked.reports == Lines{"not-nfc 2:1 [\uFA19] 神", "not-nfc 2:4 [\uFA1A] 祥"});
}

TEST_CASE("of sequences that are not NFC the first of each line is told, with its base") {
  CHECK(check("aか\u3099か\u3099\nxは\u309A\n").reports ==
        Lines{"not-nfc 1:2 [か\u3099] が", "not-nfc 2:2 [は\u309A] ぱ"});
  CHECK(check("e\u0301\n").reports == Lines{"not-nfc 1:1 [e\u0301] é"});
}

TEST_CASE("Markdown files of a folder are those directly in it, in the order of their names") {
  const load::Files files = {
      {"a/2.md", {2}}, {"a/1.md", {1}}, {"a/x.yml", {5}}, {"a/b/3.md", {3}}, {"ab/4.md", {4}}};
  const auto found = load::markdown_files_in(files, "a/");
  REQUIRE(found.size() == 2);
  CHECK(found[0].first == "a/1.md");
  CHECK(found[1].second.index == 2);
  CHECK(load::markdown_files_in(files, "c/").empty());
}

TEST_CASE("a stem is the name without folder and ending") {
  CHECK(load::stem_of("plans/x/initiatives/1-9.md") == "1-9");
  CHECK(load::stem_of("about") == "about");
  CHECK(load::stem_of("a.b/c.d.md") == "c.d");
}

TEST_CASE("broken files are those with errors, and those that are missing") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId card = sources.add({"content/plans/x/initiatives/1-1.md", "a"});
  const base::SourceId site = sources.add({"content/site.yml", "a"});
  diagnostics.report(base::Code::key_missing, {card, 0, 1}, {"id"});
  diagnostics.report(base::Code::not_nfc, {site, 0, 1}, {"a"});
  diagnostics.report(base::Code::file_missing, {site, 0, 0}, {"glossary.yml"});
  const load::BrokenFiles broken(sources, diagnostics);
  CHECK(broken.contains("plans/x/initiatives/1-1.md"));
  CHECK_FALSE(broken.contains("1/1-1.md"));
  CHECK_FALSE(broken.contains("1.md"));
  CHECK(broken.contains("glossary.yml"));
  CHECK(broken.any_in("plans/x/initiatives/"));
  CHECK_FALSE(broken.any_in("plans/x/"));
  CHECK_FALSE(broken.any_in("plans/y/initiatives/"));
}

TEST_CASE("a warning, and an error of another file, break nothing") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId site = sources.add({"content/site.yml", "a"});
  diagnostics.report(base::Code::not_nfc, {site, 0, 1}, {"a"});
  CHECK_FALSE(load::BrokenFiles(sources, diagnostics).contains("site.yml"));
}
