// Whole sites, built in memory from folders of the project.
#pragma once

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "load/files.h"
#include "pipeline/build.h"

namespace kohyo::test {

inline std::filesystem::path project() {
  return KOHYO_ROOT;
}

/// The content of a golden site.
inline std::filesystem::path golden_content(const std::string& name) {
  return project() / "tests/golden" / name / "content";
}

/// The files below `folder` as sources whose paths begin with `name`, which ends in `/`.
inline std::vector<base::Source> sources_below(const std::filesystem::path& folder,
                                               const std::string& name,
                                               const std::vector<std::string>& extensions) {
  auto read = base::read_tree(folder, extensions, load::largest_file);
  REQUIRE(read.ok());
  std::vector<base::Source> sources = std::move(read).value();
  for (base::Source& source : sources)
    source.path = name + source.path.substr(folder.string().size() + 1);
  return sources;
}

/// What `kohyo build` reads: this content with the project's own templates and assets.
inline pipeline::Input input_of(const std::filesystem::path& content) {
  const std::string content_name = "content/";
  const std::string templates_name = "templates/";
  const std::string assets_name = "assets/";
  return {sources_below(content, content_name, {".md", ".yml"}),
          sources_below(project() / "templates", templates_name, {".html", ".xml", ".yml"}),
          sources_below(project() / "assets", assets_name, {""}),
          content_name.size(),
          templates_name.size(),
          assets_name.size(),
          {},
          revision::Show::adopted,
          2};
}

inline pipeline::Input small_input() {
  return input_of(golden_content("small"));
}

/// The source of that path, to be changed.
inline base::Source& source_in(std::vector<base::Source>& sources, std::string_view path) {
  for (base::Source& source : sources) {
    if (source.path == path) return source;
  }
  FAIL("there is no source " << path);
  return sources.front();
}

/// Replaces `from`, which has to be there, by `to`.
inline void replace(base::Source& source, std::string_view from, std::string_view to) {
  const std::size_t at = source.content.find(from);
  REQUIRE(at != std::string::npos);
  source.content.replace(at, from.size(), to);
}

/// Every diagnostic as `file:line: code argument, argument`, a line each, in the order in which
/// they are printed.
inline std::string told(const pipeline::Built& built) {
  std::string all;
  for (const base::Diagnostic& diagnostic : built.diagnostics.sorted()) {
    const base::Source& source = built.sources[diagnostic.span.source];
    all += source.path + ":" + std::to_string(base::place_of(source, diagnostic.span.begin).line) +
           ": ";
    all += name_of(diagnostic.code);
    for (std::size_t i = 0; i < diagnostic.arguments.size(); ++i) {
      all += (i == 0 ? " " : ", ") + diagnostic.arguments[i];
    }
    all += '\n';
  }
  return all;
}

/// The bytes of a file that the site must have.
inline std::string file_in(const pipeline::Built& built, std::string_view path) {
  const auto bytes = built.site.find(path);
  INFO(path);
  REQUIRE(bytes != nullptr);
  return *bytes;
}

/// The first file in which two sites differ; empty if none does.
inline std::string first_different_file(const pipeline::Built& a, const pipeline::Built& b) {
  for (const auto& [path, bytes] : a.site.files()) {
    const auto other = b.site.find(path);
    if (other == nullptr || !(bytes == *other)) return path;
  }
  for (const auto& [path, bytes] : b.site.files()) {
    if (a.site.find(path) == nullptr) return path;
  }
  return {};
}

/// Leaves out what a file of content says in easy Japanese.
inline void drop_easy_text(base::Source& source) {
  std::string& text = source.content;
  for (std::size_t at = text.find(" ja-easy:"); at != text.npos; at = text.find(" ja-easy:")) {
    const std::size_t begin = text.rfind('\n', at) + 1;
    text.erase(begin, text.find('\n', at) + 1 - begin);
  }
  if (const std::size_t at = text.find("# ja-easy\n"); at != text.npos) text.erase(at);
}

/// The site that comes of the content of the project.
inline const pipeline::Built& real_site() {
  static const pipeline::Built built = pipeline::build(input_of(project() / "content"));
  return built;
}

}  // namespace kohyo::test
