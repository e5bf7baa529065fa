#include "pages/accessibility_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using model::Judgement;

namespace {

model::AccessibilityPolicy policy() {
  const text::Language ja("ja");
  const auto local = [&](std::string_view words) {
    return model::LocalText(ja, text::Text::from_program(std::string(words)));
  };
  return {{2025, 4, 1},    "AA", model::Degree::partial, {}, local("すべて"), {}, {local("未確認")},
          local("広報課"), {}};
}

text::Text word(std::string_view words) {
  return text::Text::from_program(std::string(words));
}

model::AccessibilityRecord record() {
  return {{2025, 3, 1},
          {2025, 3, 14},
          {word("axe-core 4"), word("vnu")},
          {word("Firefox 153")},
          {word("light 1280 px")},
          7,
          120,
          {word("index.html")},
          {word("ja/about.html"), word("en/about.html")},
          {{"1.1.1", {word("axe-core")}, 3, 0},
           {"1.4.3", {word("axe-core")}, 2, 4},
           {"1.2.2", {word("axe-core")}, 0, 0}}};
}

Workbench bench_with_record() {
  Workbench bench = small_bench();
  bench.catalogue.accessibility = {policy(), record()};
  return bench;
}

/// The row of a criterion of the JIS, by its position in the list.
std::string row(const render::Object& values, std::size_t position, std::string_view name) {
  return text_at(values,
                 "record.lists.0.rows." + std::to_string(position) + "." + std::string(name));
}

}  // namespace

TEST_CASE("without a policy the page says so") {
  const Workbench bench = small_bench();
  CHECK_FALSE(at(accessibility_page(bench.ja()).values, "policy").opens_section());
}

TEST_CASE("the policy states its aim in the words of the notation guide") {
  Workbench bench = small_bench();
  bench.catalogue.accessibility.policy = policy();
  const render::Object ja = accessibility_page(bench.ja()).values;
  CHECK(text_at(ja, "policy.level") == "適合レベル AA に一部準拠");
  CHECK(text_at(ja, "policy.due") == "定めていません");
  CHECK(size_at(ja, "policy.issues") == 1);
  CHECK_FALSE(accessibility_page(bench.en()).is_translated);
}

TEST_CASE("without a record no test is on record, and nothing is claimed") {
  const Workbench bench = small_bench();
  const render::Object values = accessibility_results_page(bench.en()).values;
  CHECK_FALSE(at(values, "record").opens_section());
  CHECK(text_at(values, "announced") == "not entered");
}

TEST_CASE("the results list every criterion with what programs found") {
  const Workbench bench = bench_with_record();
  const render::Object en = accessibility_results_page(bench.en()).values;
  CHECK(size_at(en, "record.lists.0.rows") == 38);
  CHECK(size_at(en, "record.lists.1.rows") == 18);
  CHECK(size_at(en, "record.selected") == 1);
  CHECK(size_at(en, "record.at_random") == 2);
  CHECK(text_at(en, "record.confirmed_count") == "0");
  CHECK(text_at(en, "record.clear_count") == "1");
  CHECK(text_at(en, "record.found_count") == "1");
  CHECK(text_at(en, "record.open_count") == "54");
  CHECK(row(en, 0, "number") == "1.1.1");
  CHECK(row(en, 0, "result") == "no finding by programs; a person must still confirm");
  CHECK(row(en, 1, "result") == "not checked by programs; a person must still confirm");
  CHECK(row(en, 2, "applied") == "programs found nothing to examine");
  CHECK(row(en, 11, "number") == "1.4.3");
  CHECK(row(en, 11, "result").find("(findings by programs: 4)") != std::string::npos);
}

TEST_CASE("what a person confirmed stands before what programs found") {
  Workbench bench = bench_with_record();
  bench.catalogue.accessibility.policy->confirmations = {
      {"1.4.3", Judgement::met, {2025, 3, 20}, {}},
      {"1.2.2", Judgement::not_applicable, {2025, 3, 20}, {}}};
  const render::Object en = accessibility_results_page(bench.en()).values;
  CHECK(row(en, 11, "result") == "confirmed by a person: met");
  CHECK(row(en, 2, "applied") == "confirmed by a person: nothing of the kind here");
  CHECK(text_at(en, "record.confirmed_count") == "2");
  CHECK(text_at(en, "record.found_count") == "0");
}

TEST_CASE("conformance is never claimed, even where every criterion is confirmed") {
  Workbench bench = bench_with_record();
  const auto achieved = [&] {
    return text_at(accessibility_results_page(bench.ja()).values, "record.achieved");
  };
  CHECK(achieved() == "表示しません（人の確認が終わっていないため）");
  for (const model::Criterion& each : model::criteria()) {
    bench.catalogue.accessibility.policy->confirmations.push_back(
        {std::string(each.number), Judgement::met, {2025, 3, 20}, {}});
  }
  CHECK(achieved() == "このページでは判定しません（担当者が判断し、方針に書きます）");
}
