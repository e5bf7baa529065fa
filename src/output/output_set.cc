#include "output/output_set.h"

#include <algorithm>
#include <utility>

#include "text/text.h"
#include "text/unicode.h"

namespace kohyo::output {
namespace {

bool is_sound_part(std::string_view part) {
  return !part.empty() && part.size() <= 255 && part.front() != '.';
}

/// Calls `f` with each folder that `path` goes through: `a/b/c` gives `a` and `a/b`.
template <typename F>
void for_each_folder(std::string_view path, F f) {
  for (std::size_t i = path.find('/'); i != path.npos; i = path.find('/', i + 1)) {
    f(path.substr(0, i));
  }
}

/// The name under which servers and unpackers that fold names would look for `path`.
std::string folded(std::string_view path) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (!std::ranges::all_of(path, is_ascii)) return text::fold_key(path);
  std::string lower(path);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

bool is_sound_path(std::string_view path) {
  constexpr std::size_t longest = 1024;
  constexpr std::size_t deepest = 32;
  if (path.size() > longest || path.find('\\') != path.npos) return false;
  if (text::find_fault(path, false) || path.find_first_of("\r\n") != path.npos) return false;
  std::size_t parts = 0;
  for (std::size_t begin = 0; begin <= path.size(); ++parts) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (!is_sound_part(path.substr(begin, end - begin))) return false;
    begin = end + 1;
  }
  return parts <= deepest;
}

bool OutputSet::is_free(std::string_view path) const {
  if (holders_.contains(folded(path))) return false;
  bool free = true;
  for_each_folder(path, [&](std::string_view folder) {
    const auto holder = holders_.find(folded(folder));
    if (holder == holders_.end()) return;
    free = free && holder->second.is_folder && holder->second.path == folder;
  });
  return free;
}

void OutputSet::take(std::string_view path) {
  for_each_folder(path, [&](std::string_view folder) {
    holders_.try_emplace(folded(folder), std::string(folder), true);
  });
  holders_.try_emplace(folded(path), std::string(path), false);
}

bool OutputSet::add(std::string path, FileBytes bytes) {
  if (!is_sound_path(path) || !is_free(path)) return false;
  take(path);
  total_bytes_ += bytes.size();
  files_.emplace(std::move(path), std::move(bytes));
  return true;
}

std::vector<std::string> OutputSet::merge(OutputSet other) {
  std::vector<std::string> refused;
  for (auto& [path, bytes] : other.files_) {
    if (!add(path, std::move(bytes))) refused.push_back(path);
  }
  return refused;
}

bool OutputSet::replace(std::string_view path, FileBytes bytes) {
  const auto file = files_.find(path);
  if (file == files_.end()) return false;
  total_bytes_ += bytes.size() - file->second.size();
  file->second = std::move(bytes);
  return true;
}

std::shared_ptr<const std::string> OutputSet::find(std::string_view path) const {
  const auto file = files_.find(path);
  return file == files_.end() ? nullptr : file->second.open();
}

}  // namespace kohyo::output
