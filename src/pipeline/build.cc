#include "pipeline/build.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/fingerprint.h"
#include "base/parallel_map.h"
#include "load/load_catalogue.h"
#include "load/read_words.h"
#include "opendata/accessibility_report.h"
#include "opendata/audit.h"
#include "opendata/data_files.h"
#include "pages/all_pages.h"
#include "pages/easy_pages.h"
#include "pages/frame.h"
#include "pipeline/archive_site.h"
#include "pipeline/check_site.h"
#include "pipeline/read_catalogue.h"
#include "pipeline/read_sources.h"
#include "pipeline/render_pages.h"
#include "pipeline/report_audit.h"
#include "revision/settle_editions.h"
#include "search/index_files.h"

namespace kohyo::pipeline {
namespace {

struct Data {
  std::vector<opendata::DataFile> files;
  std::vector<opendata::Finding> findings;
};

/// Every data file: the tables in all formats, what describes them, the audit of them, a document
/// for each card, the checksums.
Data encode_data(const model::Catalogue& catalogue, std::size_t jobs) {
  Data data;
  std::vector<opendata::DataFile>& files = data.files;
  const auto take = [&](std::vector<std::vector<opendata::DataFile>> parts) {
    for (auto& part : parts) std::move(part.begin(), part.end(), std::back_inserter(files));
  };
  const std::vector<opendata::Coverage> coverages = opendata::coverages(catalogue);
  take(base::parallel_map(opendata::encodings(catalogue, coverages), jobs, opendata::encode));
  take({opendata::descriptions(catalogue, files)});  // with the sizes and checksums of the tables
  data.findings = opendata::audit(opendata::audited(catalogue, coverages, files));
  files.push_back(opendata::audit_report(data.findings));
  const auto& [policy, record] = catalogue.accessibility;
  if (policy && record)
    files.push_back(opendata::accessibility_report(*record, policy->confirmations));
  const auto take_documents = [&](const model::Plan& plan, const routes::PlanFolder& folder) {
    const auto document = [&](const model::Initiative& card) {
      return std::vector{opendata::card_document(catalogue, plan, folder, card)};
    };
    take(base::parallel_map(plan.initiatives, jobs, document));
  };
  for (const model::Plan& plan : catalogue.plans) {
    take_documents(plan, plan.id);
    for (const model::Plan* edition : catalogue.editions_of(plan.id)) {
      const routes::PlanFolder folder(plan.id, edition->edition().id);
      take_documents(*edition, folder);
      files.push_back(opendata::checksums(files, folder));
    }
  }
  files.push_back(opendata::checksums(files));
  return data;
}

/// The search index in every language.
std::vector<search::IndexFile> index_search(const model::Catalogue& catalogue, std::size_t jobs) {
  const auto index = [&](const text::Language& language) {
    return search::index_files(catalogue, language);
  };
  std::vector<search::IndexFile> files;
  for (auto& part : base::parallel_map(catalogue.site.languages, jobs, index))
    std::ranges::move(part, std::back_inserter(files));
  return files;
}

/// A name for these very files: browsers that keep old ones ask anew when it changes.
std::string version_of(const std::vector<search::IndexFile>& files) {
  std::string all;
  for (const search::IndexFile& file : files) all += file.path + '\0' + file.bytes;
  return base::sha256(all).substr(0, 12);
}

/// The programs among the assets that the page on open data shows. One that is no sound text is
/// left out: it is copied like any other asset, but no page can print it.
std::vector<pages::Example> examples_in(
    const std::vector<std::pair<std::string, std::string>>& assets) {
  std::vector<pages::Example> examples;
  for (const auto& [path, bytes] : assets) {
    const bool is_example = path.starts_with(routes::asset("examples/"));
    if (is_example && !text::find_fault(bytes, true)) examples.push_back({path, bytes});
  }
  return examples;
}

/// The words of the interface: in the main languages, and in easy Japanese where the site has it.
struct AllWords {
  std::vector<model::Words> main;
  std::optional<model::Words> easy;
};

AllWords read_all_words(const std::optional<load::Frame>& frame, const load::Files& files,
                        const base::Sources& sources, base::Diagnostics& diagnostics) {
  const std::vector<text::Language> languages =
      frame ? frame->languages : std::vector{text::Language("ja")};
  AllWords words{load::read_words(files, languages, sources, diagnostics), {}};
  if (frame && frame->site.has_easy_japanese)
    words.easy = load::read_easy_words(files, sources, diagnostics);
  return words;
}

Easy lay_out_easy(std::optional<model::Words> words, const model::Catalogue& catalogue) {
  if (!words) return {};
  std::vector<pages::Layout> layouts = pages::easy_layouts(catalogue);
  pages::EasyJapanese japanese = pages::easy_japanese(*std::move(words), layouts);
  return {std::move(layouts), std::move(japanese)};
}

void add_archive(Rendering& rendering, Built& built, std::size_t jobs) {
  std::optional<std::string> archive = archive_of(built.site, jobs);
  if (!archive) return;
  rendering.archive_size = archive->size();
  offer_archive(rendering, built);
  built.site.add(routes::archive(), *std::move(archive));
}

}  // namespace

Built build(Input input) {
  Built built;
  base::Diagnostics& diagnostics = built.diagnostics;
  const std::size_t jobs = input.jobs;

  // Every file becomes a source. What is no sound text is reported and not read any further.
  const InputFiles files = read_sources(input, built.sources, diagnostics);

  // The shape of the plans, departments, glossary and phrases: what reading a card asks for.
  std::optional<load::Frame> frame = load::read_frame(files.content, built.sources, diagnostics);

  // The words and the templates are read whether or not the content is sound: one run reports every
  // mistake.
  AllWords words = read_all_words(frame, files.words, built.sources, diagnostics);
  const render::TemplateSet templates =
      render::TemplateSet::compile(built.sources, files.templates, diagnostics);
  if (!frame) return built;
  if (input.as_of) frame->site.as_of = *input.as_of;

  // The cards, and every reference between all that was read.
  model::Catalogue read =
      read_cards(*std::move(frame), files.content, jobs, built.sources, diagnostics);
  if (diagnostics.has_errors()) return built;

  // What each edition changed against the one before, and which of them the site shows. From here
  // on the catalogue is immutable.
  const model::Catalogue catalogue =
      revision::settle_editions(std::move(read), input.show, diagnostics);
  if (diagnostics.has_errors()) return built;

  // Data files come before pages: pages print their sizes and checksums. From here on the data is
  // not changed any more, and in the end becomes part of the site.
  Data data = encode_data(catalogue, jobs);
  report_audit(data.findings, built);

  // So does the search index: pages name its version.
  std::vector<search::IndexFile> index = index_search(catalogue, jobs);

  // Every address of the site, every page laid out and rendered.
  const std::vector<pages::Layout> layouts = pages::all_layouts(catalogue);
  const Easy easy = lay_out_easy(std::move(words.easy), catalogue);
  Rendering rendering{
      catalogue,     words.main,        data.files, layouts, templates, examples_in(files.assets),
      data.findings, version_of(index), {},         &easy};
  output::OutputSet pages = render_pages(rendering, jobs, files.whole, diagnostics);

  // All files together: a path that two of them claim is an error.
  add_files(std::move(pages), data.files, std::move(index), files.assets, built, files.whole);

  // What a reader would find broken: dead links, an id that stands twice, a page without its twin.
  // Not where pages are incomplete: every link to a part that is missing would be told as well.
  if (!diagnostics.has_errors()) check_site(catalogue.site, built, jobs);

  // The archive holds all of that; only then the page that offers it can tell its size.
  if (input.has_archive && !diagnostics.has_errors()) add_archive(rendering, built, jobs);
  return built;
}

}  // namespace kohyo::pipeline
