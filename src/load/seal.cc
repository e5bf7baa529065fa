#include "load/seal.h"

#include "base/fingerprint.h"
#include "load/broken_files.h"
#include "load/fields.h"
#include "load/read_tree.h"

namespace kohyo::load {
namespace {

using base::Code;

void check_file(const yaml::Entry& entry, const std::string& folder, const Files& files,
                const BrokenFiles& broken, const Reading& reading) {
  const auto file = files.find(folder + entry.key);
  if (file == files.end()) {
    if (!broken.contains(folder + entry.key))
      reading.diagnostics.report(Code::frozen_missing, entry.key_span, {folder + entry.key});
    return;
  }
  if (base::sha256(reading.sources[file->second].content) != entry.value.text)
    reading.diagnostics.report(Code::frozen_changed, {file->second, 0, 0}, {entry.key});
}

void report_extra_files(const yaml::Node& seal, const std::string& folder, const Files& files,
                        const Reading& reading) {
  for (auto file = files.lower_bound(folder); file != files.end(); ++file) {
    if (!file->first.starts_with(folder)) break;
    const std::string name = file->first.substr(folder.size());
    if (name != seal_name && seal.find(name) == nullptr)
      reading.diagnostics.report(Code::frozen_extra, {file->second, 0, 0}, {name});
  }
}

}  // namespace

std::string seal_of(const FrozenFiles& files) {
  std::string text =
      "# kohyo freeze が書いたファイルです。このフォルダーのファイルは変えないでください。\n";
  for (const auto& [path, bytes] : files) text += path + ": " + base::sha256(bytes) + "\n";
  return text;
}

void check_seal(const model::Edition& edition, const std::string& folder, const Files& files,
                const Reading& reading) {
  const std::string path = folder + std::string(seal_name);
  const BrokenFiles broken(reading.sources, reading.diagnostics);
  if (!files.contains(path)) {
    if (!broken.contains(path))
      reading.diagnostics.report(Code::frozen_unsealed, edition.span, {edition.id.str(), path});
    return;
  }
  const std::optional<yaml::Node> seal = read_yaml(path, files, edition.span, reading);
  if (!seal) return;
  if (seal->kind != yaml::Node::Kind::map) {
    reading.diagnostics.report(Code::expected_map, seal->span, {std::string(seal_name), ""});
    return;
  }
  for (const yaml::Entry& entry : seal->entries) check_file(entry, folder, files, broken, reading);
  report_extra_files(*seal, folder, files, reading);
}

}  // namespace kohyo::load
