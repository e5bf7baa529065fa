#include "load/seal.h"

#include <catch2/catch.hpp>

#include "base/fingerprint.h"
#include "support/seal.h"

using namespace kohyo;

namespace {

const std::string folder = "plans/a/editions/2025-03/";

/// What is said of the files of a frozen edition, as `code argument`.
std::vector<std::string> told(const std::map<std::string, std::string>& tree) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId plan = sources.add({"content/plans/a/plan.yml", ""});
  load::Files files;
  for (const auto& [path, bytes] : tree)
    files.emplace(path, sources.add({"content/" + path, bytes}));
  const text::Language ja("ja");
  const model::LocalText title(ja, text::Text::from_program("x"));
  const model::Edition edition{model::EditionId("2025-03"),
                               title,
                               {},
                               model::EditionStatus::adopted,
                               true,
                               title,
                               {plan, 0, 0}};
  const std::vector<text::Language> languages = {ja};
  load::check_seal(edition, folder, files, {sources, languages, diagnostics});
  std::vector<std::string> all;
  for (const base::Diagnostic& each : diagnostics.sorted())
    all.push_back(std::string(base::name_of(each.code)) + " " + each.arguments.front());
  return all;
}

using Told = std::vector<std::string>;

std::map<std::string, std::string> sealed() {
  const load::FrozenFiles frozen = {{"plan.yml", "p"}, {"goals/1.md", "g"}};
  return {{folder + "plan.yml", "p"},
          {folder + "goals/1.md", "g"},
          {folder + "checksums.yml", load::seal_of(frozen)},
          {"plans/a/editions/2025-03-b/x.yml", "another folder"}};
}

}  // namespace

TEST_CASE("a seal names every file with its SHA-256, in order") {
  const std::string seal = load::seal_of({{"plan.yml", "p"}, {"goals/1.md", "g"}});
  CHECK(seal.ends_with("\ngoals/1.md: " + base::sha256("g") + "\nplan.yml: " + base::sha256("p") +
                       "\n"));
  CHECK(seal.starts_with("# "));
}

TEST_CASE("a sealed edition that is as it was has no mistake") {
  CHECK(told(sealed()).empty());
}

TEST_CASE("every file that is not as it was is told") {
  auto tree = sealed();
  tree[folder + "plan.yml"] = "q";
  tree[folder + "initiatives/1-1.md"] = "new";
  tree.erase(folder + "goals/1.md");
  CHECK(told(tree) == Told{"frozen-missing " + folder + "goals/1.md",
                           "frozen-extra initiatives/1-1.md", "frozen-changed plan.yml"});
}

TEST_CASE("an edition without a seal is told once") {
  auto tree = sealed();
  tree.erase(folder + "checksums.yml");
  tree[folder + "more.yml"] = "";
  CHECK(told(tree) == Told{"frozen-unsealed 2025-03"});
}

TEST_CASE("a seal that says nothing is a mistake, not a pass") {
  auto tree = sealed();
  tree[folder + "checksums.yml"] = "# nothing\n";
  CHECK(told(tree) == Told{"value-empty " + folder + "checksums.yml"});
  tree[folder + "checksums.yml"] = "- plan.yml\n";
  CHECK(told(tree) == Told{"expected-map checksums.yml"});
  tree[folder + "checksums.yml"] = "plan.yml:\ngoals/1.md: x\n";
  CHECK(told(tree) == Told{"frozen-changed goals/1.md", "frozen-changed plan.yml"});
}

TEST_CASE("tests seal their editions as freeze does") {
  auto tree = sealed();
  const std::string seal = tree[folder + "checksums.yml"];
  tree.erase(folder + "checksums.yml");
  test::seal_editions(tree);
  CHECK(tree[folder + "checksums.yml"] == seal);
  CHECK(tree.contains("plans/a/editions/2025-03-b/checksums.yml"));
}
