// Inputs that are meant to break a reader, or that happen: each is told at its place, in little
// time and memory.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "cli/print_diagnostics.h"
#include "support/content_tree.h"

using namespace kohyo;
using test::ContentTree;

namespace {

using Lines = std::vector<std::string>;

#ifdef __SANITIZE_ADDRESS__
constexpr bool memory_is_measured = false;  // the sanitizer needs most of it
#else
constexpr bool memory_is_measured = true;
#endif

const std::string card = "content/plans/sample/initiatives/1-1.md";
const std::string goal = "content/plans/sample/goals/1.md";
const std::string site = "content/site.yml";

/// The base with one piece of one file replaced.
ContentTree with(const std::string& path, const std::string& from, const std::string& to) {
  ContentTree tree = test::base_tree();
  std::string& content = tree.at(path);
  REQUIRE(content.find(from) != std::string::npos);
  content.replace(content.find(from), from.size(), to);
  return tree;
}

ContentTree with_file(const std::string& path, const std::string& content) {
  ContentTree tree = test::base_tree();
  tree[path] = content;
  return tree;
}

ContentTree with_field(const std::string& field) {
  return with(card, "goal: 1\n", "goal: 1\n" + field + "\n");
}
ContentTree with_title(const std::string& text) {
  return with(card, "ja: 申請書の見直し", "ja: " + text);
}
ContentTree with_prose(const std::string& text) {
  return with(card, "申請書をわかりやすくする。", text);
}

std::string repeated(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

/// Builds and prints, and writes where each message stands: `1-1.md:4:7 yaml-flow-map`.
std::string told(const ContentTree& tree) {
  const pipeline::Built built = test::build_tree(tree);
  std::string lines;
  for (const auto language : {cli::MessageLanguage::japanese, cli::MessageLanguage::english}) {
    if (cli::print_diagnostics(built.sources, built.diagnostics, language).size() > 100'000)
      lines += "long messages\n";
  }
  for (const base::Diagnostic& diagnostic : built.diagnostics.sorted()) {
    if (lines.size() > 500) return lines + "...\n";
    const base::Source& source = built.sources[diagnostic.span.source];
    const base::Place place = base::place_of(source, diagnostic.span.begin);
    lines += source.path.substr(source.path.rfind('/') + 1) + ":" + std::to_string(place.line) +
             ":" + std::to_string(place.column) + " " +
             std::string(base::name_of(diagnostic.code)) + "\n";
  }
  return lines;
}

/// The same in a process of its own, whose memory and time are measured and limited.
std::string told_apart(const ContentTree& tree) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    alarm(60);
    const std::string lines = told(tree);
    const bool written =
        write(ends[1], lines.data(), lines.size()) == static_cast<ssize_t>(lines.size());
    _exit(written ? 0 : 1);
  }
  close(ends[1]);
  std::string lines;
  char buffer[4096];
  for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
    lines.append(buffer, static_cast<std::size_t>(got));
  close(ends[0]);
  int status = 0;
  rusage usage{};
  REQUIRE(wait4(child, &status, 0, &usage) == child);
  CHECK(WIFEXITED(status));
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  constexpr long most_kilobytes = 200 * 1024;
  if (memory_is_measured) CHECK(usage.ru_maxrss < most_kilobytes);
  CHECK(usage.ru_utime.tv_sec < 20);
  return lines;
}

void check(const ContentTree& tree, const Lines& expected) {
  std::string all;
  for (const std::string& line : expected) all += line + "\n";
  CHECK(told_apart(tree) == all);
}

}  // namespace

TEST_CASE("YAML that grows, refers or runs is refused where it begins") {
  check(with_field("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]"),
        {"1-1.md:7:4 yaml-special-character", "1-1.md:8:4 yaml-special-character",
         "1-1.md:9:4 yaml-special-character", "1-1.md:10:5 yaml-special-character"});
  check(with_field("<<: *base"), {"1-1.md:7:5 yaml-special-character"});
  check(with_field("<<: {a: b}"), {"1-1.md:7:5 yaml-flow-map"});
  check(with_title("!!python/object/apply:os.system [ls]"), {"1-1.md:4:7 yaml-special-character"});
  check(with_field("&x printed_page: 1"), {"1-1.md:7:1 yaml-special-character"});
  check(with_field("? printed_page"), {"1-1.md:7:1 yaml-colon-missing"});
  check(with_field("%YAML 1.2"), {"1-1.md:7:1 yaml-directive"});
}

TEST_CASE("huge lines and deep nesting are told once") {
  check(with_title("\"" + repeated("あ", 60000) + "\""), {});
  check(with_title(repeated("あ", 60000) + ": x"), {"1-1.md:4:60007 yaml-colon-in-text"});
  check(with_field(repeated("- ", 100000) + "x"), {"1-1.md:7:1 yaml-indent"});
  check(with_field("related:\n  " + repeated("- ", 100000) + "x"), {"1-1.md:8:33 yaml-too-deep"});
  check(with_field("related: " + repeated("[", 100000)), {"1-1.md:7:26 yaml-too-deep"});
  std::string deep;
  for (std::size_t i = 0; i < 600; ++i) deep += std::string(i, ' ') + "a:\n";
  check(with_field(deep), {"1-1.md:23:17 yaml-too-deep"});
}

TEST_CASE("broken quotes of every kind are told at the quote") {
  for (const char* text : {"\"申請", "'申請", "[申請", "\"申請\\\"", "\"", "'''"}) {
    INFO(text);
    check(with_title(text), {"1-1.md:4:7 yaml-unclosed-quote"});
  }
  check(with_title("\"申請\"書"), {"1-1.md:4:11 yaml-text-after-quote"});
  check(with_title("'申請'\"書\""), {"1-1.md:4:11 yaml-text-after-quote"});
  check(with_title("{申請"), {"1-1.md:4:7 yaml-flow-map"});
  check(with_title("\"\\q\""), {"1-1.md:4:8 yaml-escape"});
  check(with_title("“申請: 書”"), {"1-1.md:4:10 yaml-colon-in-text"});
  check(with_title("“申請”"), {});
}

TEST_CASE("invisible characters are told also where an escape makes them") {
  check(with_title("\"a\\x00b\""), {"1-1.md:4:7 control-character"});
  check(with_title("\"a\\u202Eb\""), {"1-1.md:4:7 control-character"});
  check(with_title("\"a\\u000Ab\""), {"1-1.md:4:7 control-character"});
  check(with_title("\"a\\u3042\\U00020BB7\""), {});
  for (const char* escape : {"n", "0", "L", "_", "q", "u12", "uD800", "UFFFFFFFF"}) {
    INFO(escape);
    check(with_title("\"a\\" + std::string(escape) + "\""), {"1-1.md:4:9 yaml-escape"});
  }
  check(with_prose("申請&#0;書&#x202E;を"), {"1-1.md:18:8 control-character"});
}

TEST_CASE("what the Japanese input method leaves is told") {
  check(with_field("printed_page：41"), {"1-1.md:7:13 yaml-colon-missing"});
  check(with_field("printed_page:\u300041"), {"1-1.md:7:13 yaml-colon-missing"});
  check(with_field("printed_page: ４１"), {"1-1.md:7:15 number-invalid"});
  check(with_field("related: ［1-2］"), {"1-1.md:7:10 expected-list"});
  check(with_field("related:\n  － 1-2"), {"1-1.md:8:3 yaml-list-mark"});
  check(with_field("related: [1－2]"), {"1-1.md:7:11 id-invalid"});
  check(with_field("\u3000printed_page: 41"), {"1-1.md:7:1 yaml-wide-space-indent"});
  check(with_field("\tprinted_page: 41"), {"1-1.md:7:1 yaml-tab-indent"});
  check(with(card, "    R7: 実施", "    Ｒ７: 実施"), {});
  check(with(card, "## 改善の方向性", "＃＃　改善の方向性"),
        {"1-1.md:17:1 markdown-heading-space"});
}

TEST_CASE("files in other encodings are told, and nothing else") {
  check(with_file(card, "---\nid: 1-1\ntitle:\n  ja: \x90\x5C\x90\xBF\n"),
        {"1-1.md:4:7 invalid-utf8"});
  check(with_file(card, std::string("\xFF\xFE-\0-\0-\0", 8)), {"1-1.md:1:1 invalid-utf8"});
  check(with_file(card, std::string("\xFE\xFF\0-\0-\0-", 8)), {"1-1.md:1:1 invalid-utf8"});
  check(with_file(card, std::string("\0-\0-\0-", 6)), {"1-1.md:1:1 control-character"});
  check(with_file(site, std::string(5000, '\x82')), {"site.yml:1:1 invalid-utf8"});
  check(with_file(card, "---\rid: 1-1\r---\r"), {"1-1.md:1:4 control-character"});
  check(with_prose(std::string("申請\0書", 10)), {"1-1.md:18:3 control-character"});
  check(with_prose("申請\uFEFF書"), {"1-1.md:18:3 control-character"});
  check(with_prose("申請\u202E書"), {"1-1.md:18:3 control-character"});
}

TEST_CASE("files without their frame are told once") {
  check(with_file(card, ""), {"1-1.md:1:1 front-matter-missing"});
  check(with_file(card, "---"), {"1-1.md:1:1 front-matter-unclosed"});
  check(with_file(card, std::string(200000, '-')), {"1-1.md:1:1 front-matter-missing"});
  check(with(card, "# ja\n", ""), {"1-1.md:16:1 main-language-missing"});
  check(with(card, "# en\n", "# ja\n"), {"1-1.md:19:1 section-duplicate"});
  check(with_file(site, ""), {"site.yml:1:1 value-empty"});
  check(with_file(site, "- x\n"), {"site.yml:1:1 expected-map"});
  check(with_file(site, "x\n"), {"site.yml:1:1 yaml-colon-missing"});
}

TEST_CASE("ids that are paths, or not those of their files, are told") {
  for (const char* id : {"1/1", "../1", "..", "A-1", "1_1", "１-1", "con.md", "1-1/"}) {
    INFO(id);
    check(with(card, "id: 1-1", "id: " + std::string(id)), {"1-1.md:2:5 id-invalid"});
  }
  check(with(card, "id: 1-1", "id: " + repeated("1", 61)), {"1-1.md:2:5 id-invalid"});
  check(with(card, "id: 1-1", "id: 1-9"), {"1-1.md:2:5 id-file-name"});
  check(with(card, "id: 1-1", "id: 1-2"), {"1-1.md:2:5 id-duplicate"});
  check(with(site, "plans: [sample]", "plans: [../sample]"), {"site.yml:23:9 id-invalid"});
  check(with(card, "id: 1-1", "id: 1-1\nitem: 1\npart: 0"), {"1-1.md:4:7 number-invalid"});
  check(with(card, "id: 1-1", "id: 1-1\nitem: 1\npart: 21"), {"1-1.md:4:7 number-invalid"});
  check(with(card, "id: 1-1", "id: 1-1\nitem: 1\npart: 999999999999"),
        {"1-1.md:4:7 number-invalid"});
}

TEST_CASE("years, dates and amounts beyond reason are told") {
  check(with(card, "R7: 実施", "R99: 実施"), {"1-1.md:14:5 key-unknown"});
  check(with(card, "R7: 実施", "H40: 実施"), {"1-1.md:14:5 year-outside-period"});
  check(with(card, "R7: 実施", "2024-04: 実施"), {"1-1.md:14:5 key-unknown"});
  check(with(card, "R7: 実施", "2024: 実施"), {"1-1.md:14:5 yaml-duplicate-key"});
  check(with_field("updated_on: 2025-02-30"), {"1-1.md:7:13 date-invalid"});
  check(with_field("updated_on: 99999-01-01"), {"1-1.md:7:13 date-invalid"});
  check(with(goal, "amount: 79", "amount: -79.5"), {});
  check(with(goal, "amount: 79", "amount: 1e9"), {"1.md:11:13 number-invalid"});
  check(with(goal, "amount: 79", "amount: 9223372036854775807"), {"1.md:11:13 number-invalid"});
  check(with(goal, "amount: 79", "amount: 999999999999999"), {"1.md:11:13 number-invalid"});
  check(with("content/plans/sample/plan.yml", "last: R9", "last: 2100"),
        {"plan.yml:9:9 period-invalid"});
}

TEST_CASE("links to nowhere, and links that run, are told at their target") {
  check(with_prose("[a](card:9-9)[b](card:no/1)[c](goal:../1)"),
        {"1-1.md:18:5 card-unknown", "1-1.md:18:18 plan-unknown", "1-1.md:18:32 markdown-link"});
  for (const char* target :
       {"javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example/", "vbscript:x",
        "file:///etc/passwd", "\\\\evil", "card:", "x", "/x", "#x"}) {
    INFO(target);
    check(with_prose("[a](" + std::string(target) + ")"), {"1-1.md:18:5 markdown-link"});
  }
  check(with_prose("<javascript:x>"), {"1-1.md:18:2 markdown-link"});
  check(with_field("source_note:\n  ja: =cmd|' /C calc'!A0"), {"1-1.md:8:7 text-formula"});
}

TEST_CASE("what looks like markup of pages is text, comments are told") {
  check(with_prose("<script>alert(1)</script> {{page.title}} {{{x}}} <img src=x onerror=y>"), {});
  check(with_title("\"<script>alert(1)</script> {{page.title}}\""), {});
  check(with_prose("文<!-- メモ"), {"1-1.md:18:2 markdown-comment"});
  check(with_prose("<!-- メモ\n\n続き\n"), {"1-1.md:18:1 markdown-comment"});
}

TEST_CASE("prose that would cost much is told once") {
  check(with_prose(repeated("|a", 10000) + "|\n" + repeated("|-", 10000) + "|"),
        {"1-1.md:18:1 markdown-too-large"});
  check(with_prose(repeated("|a", 4000) + "|\n" + repeated("|-", 4000) + "|"),
        {"1-1.md:19:1 markdown-table-size"});
  check(with_prose(repeated(">", 32000) + "a*"), {"1-1.md:18:1 markdown-quote-depth"});
  check(with_prose(repeated("- ", 10000) + "a"), {"1-1.md:18:1 markdown-quote-depth"});
  check(with_prose(repeated("a[", 10000)), {});
  check(with_prose(repeated("[a](", 5000)), {});
  check(with_prose(repeated("`a``", 7000)), {});
  check(with_prose(repeated("*a _b ", 5000)), {});
  check(with_prose(repeated("&amp;", 6000)), {});
  check(with_prose("[^1]\n\n[^1]: [^1][^1]\n"), {});
}

TEST_CASE("a file of nothing but mistakes is told in little time") {
  std::string keys;
  for (int i = 0; keys.size() < 200'000; ++i) keys += "k" + std::to_string(i) + ": x\n";
  CHECK(told_apart(with_field(keys)).find("1-1.md:7:1 key-unknown\n") == 0);
  CHECK(told_apart(with_field(repeated("k: x\n", 40000))).find("1-1.md:8:1 yaml-duplicate-key\n") ==
        0);
  CHECK(told_apart(with_field("related: [" + repeated("9-9, ", 40000) + "1-2]"))
            .find("1-1.md:7:11 card-unknown\n") == 0);
  CHECK(told_apart(with(card, "# en", repeated("## x\n", 40000) + "# en"))
            .find("1-1.md:19:1 section-unknown\n") == 0);
  CHECK(told_apart(with(card, "# en", repeated("# x\n", 40000) + "# en"))
            .find("1-1.md:19:1 language-unknown\n") == 0);
  CHECK(told_apart(with(card, "# en", repeated("```a\n", 40000) + "# en"))
            .find("1-1.md:18:1 markdown-too-large\n") == 0);
  CHECK(told_apart(with(card, "わかり", repeated("か\u3099\n", 4000)))
            .find("1-1.md:18:5 not-nfc\n") == 0);
  CHECK(told_apart(with_prose(repeated("｜漢字《", 2000))).find("1-1.md:18:1 markdown-ruby\n") ==
        0);
}

TEST_CASE("unknown everything is told field by field") {
  check(with_file(card, "---\nnumber: 1-1\nname: x\naim: 1\n---\n# de\n## Ziel\nx\n"),
        {"1-1.md:2:1 key-missing", "1-1.md:2:1 key-missing", "1-1.md:2:1 key-missing",
         "1-1.md:3:1 key-unknown", "1-1.md:4:1 key-unknown", "1-1.md:6:1 language-unknown"});
}
