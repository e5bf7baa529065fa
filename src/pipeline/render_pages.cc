#include "pipeline/render_pages.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/parallel_map.h"
#include "pages/all_pages.h"
#include "pages/frame.h"
#include "render/renderer.h"

namespace kohyo::pipeline {
namespace {

/// One page in one language: a piece of work for one thread.
struct Work {
  const pages::Layout* layout;
  const model::Words* words;
  const render::Value* words_value;
};

struct Rendered {
  std::string path;
  std::string bytes;
  base::Diagnostics diagnostics;
};

Rendered render_one(const pages::Page& page, const render::Value& words,
                    const render::TemplateSet& templates) {
  Rendered rendered{page.path, page.file.value_or(""), {}};
  if (page.file) return rendered;
  if (!templates.has(page.template_name))
    return rendered;  // reported by `report_missing_templates`
  rendered.bytes = render::render(templates, page.template_name, {&words, &page.values},
                                  page.language, rendered.diagnostics)
                       .str();
  return rendered;
}

void report_missing_templates(const Rendering& rendering,
                              const std::vector<pages::Page>& single_files, base::SourceId whole,
                              base::Diagnostics& diagnostics) {
  std::set<std::string_view> names;
  for (const pages::Layout& layout : rendering.layouts) names.insert(layout.template_name);
  if (rendering.easy != nullptr) {
    for (const pages::Layout& layout : rendering.easy->layouts) names.insert(layout.template_name);
  }
  for (const pages::Page& page : single_files) names.insert(page.template_name);
  for (const std::string_view name : names) {
    if (name.empty() || rendering.templates.has(name)) continue;
    diagnostics.report(base::Code::template_missing, {whole, 0, 0}, {std::string(name)});
  }
}

std::vector<render::Value> words_of(const Rendering& rendering) {
  std::vector<render::Value> words;
  for (const model::Words& each : rendering.words) words.push_back(pages::words_value(each));
  return words;
}

const pages::EasyJapanese* easy_of(const Rendering& rendering) {
  const bool has_easy = rendering.easy != nullptr && rendering.easy->japanese;
  return has_easy ? &*rendering.easy->japanese : nullptr;
}

/// Each layout in each main language.
std::vector<Work> in_each_language(const Rendering& rendering,
                                   const std::vector<pages::Layout>& layouts,
                                   const std::vector<render::Value>& words) {
  std::vector<Work> work;
  for (const pages::Layout& layout : layouts) {
    for (std::size_t language = 0; language < words.size(); ++language)
      work.push_back({&layout, &rendering.words[language], &words[language]});
  }
  return work;
}

std::vector<Rendered> render_all(const Rendering& rendering, const std::vector<Work>& work,
                                 std::size_t jobs) {
  const auto render_work = [&](const Work& each) {
    const pages::Context context{
        rendering.catalogue,    *each.words,        rendering.words,    rendering.data,
        each.layout->permanent, rendering.examples, rendering.findings, rendering.search_version,
        rendering.archive_size, easy_of(rendering)};
    return render_one(pages::lay_out(*each.layout, context), *each.words_value,
                      rendering.templates);
  };
  return base::parallel_map(work, jobs, render_work);
}

}  // namespace

output::OutputSet render_pages(const Rendering& rendering, std::size_t jobs, base::SourceId whole,
                               base::Diagnostics& diagnostics) {
  const std::vector<render::Value> words = words_of(rendering);
  std::vector<Work> work = in_each_language(rendering, rendering.layouts, words);
  render::Value easy_words;
  if (const pages::EasyJapanese* easy = easy_of(rendering)) {
    easy_words = pages::words_value(easy->words);
    for (const pages::Layout& layout : rendering.easy->layouts)
      work.push_back({&layout, &easy->words, &easy_words});
  }
  std::vector<Rendered> rendered = render_all(rendering, work, jobs);
  const std::vector<pages::Page> single_files =
      pages::site_files(rendering.catalogue, rendering.layouts, rendering.words);
  for (const pages::Page& page : single_files) {
    rendered.push_back(render_one(page, words.front(), rendering.templates));
  }
  report_missing_templates(rendering, single_files, whole, diagnostics);

  output::OutputSet set;
  for (Rendered& page : rendered) {
    diagnostics.append(std::move(page.diagnostics));
    if (set.add(page.path, std::move(page.bytes))) continue;
    diagnostics.report(base::Code::path_duplicate, {whole, 0, 0}, {std::move(page.path)});
  }
  return set;
}

void offer_archive(const Rendering& rendering, Built& built) {
  std::vector<pages::Layout> offering;
  for (const pages::Layout& layout : rendering.layouts) {
    if (layout.place == routes::open_data()) offering.push_back(layout);
  }
  const std::vector<render::Value> words = words_of(rendering);
  for (Rendered& page : render_all(rendering, in_each_language(rendering, offering, words), 1)) {
    built.diagnostics.append(std::move(page.diagnostics));
    built.site.replace(page.path, std::move(page.bytes));
  }
}

void add_files(output::OutputSet pages, const std::vector<opendata::DataFile>& data,
               std::vector<search::IndexFile> index,
               const std::vector<std::pair<std::string, std::string>>& assets, Built& built,
               base::SourceId whole) {
  const auto add = [&](const std::string& path, output::FileBytes bytes) {
    if (built.site.add(path, std::move(bytes))) return;
    built.diagnostics.report(base::Code::path_duplicate, {whole, 0, 0}, {path});
  };
  built.site = std::move(pages);
  for (const opendata::DataFile& file : data) {
    for (const routes::SitePath& copy : file.copies) add(copy, file.bytes);
    add(file.path, file.bytes);
  }
  for (search::IndexFile& file : index) add(file.path, std::move(file.bytes));
  for (const auto& [path, bytes] : assets) add(path, bytes);
}

}  // namespace kohyo::pipeline
