// bench_export CONTENT [COUNT] [JOBS]: how long the open data of a large plan takes, and how much
// memory. The plan is the first one of the content folder, alone, with its cards repeated until
// there are COUNT (10,000). It is written as sites do: what is published, and its edition.
#include <sys/resource.h>

#include <chrono>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/heap.h"
#include "base/parallel_map.h"
#include "load/load_catalogue.h"
#include "opendata/data_files.h"

using namespace kohyo;

namespace {

model::Catalogue read_catalogue(const std::string& folder) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  load::Files files;
  auto read = base::read_tree(folder, {".md", ".yml"}, load::largest_file);
  for (base::Source& source : std::move(read).value()) {
    std::string path = source.path.substr(folder.size() + 1);
    files.emplace(std::move(path), sources.add(std::move(source)));
  }
  std::optional<load::Frame> frame = load::read_frame(files, sources, diagnostics);
  std::vector<load::CardReading> cards;
  for (const load::CardFile& file : load::card_files(*frame, files))
    cards.push_back(load::read_card(file, *frame, sources));
  return load::assemble(*std::move(frame), std::move(cards), sources, diagnostics);
}

/// Repeats the cards of the plan, each with an id of its own.
void enlarge(model::Plan& plan, std::size_t count) {
  const std::vector<model::Initiative> pattern = plan.initiatives;
  plan.initiatives.clear();
  plan.initiatives.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    model::Initiative card = pattern[i % pattern.size()];
    const std::size_t round = i / pattern.size();
    if (round > 0) card.id = model::InitiativeId(card.id.str() + "-r" + std::to_string(round));
    plan.initiatives.push_back(std::move(card));
  }
}

double megabytes(std::size_t bytes) {
  return static_cast<double>(bytes) / 1e6;
}

double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

/// Says how long it is since `start`, and starts again.
class Clock {
 public:
  void lap(const std::string& what) {
    const auto now = std::chrono::steady_clock::now();
    std::cout << what << ": " << std::chrono::duration<double>(now - start_).count() << " s, peak "
              << peak_megabytes() << " MB\n";
    start_ = std::chrono::steady_clock::now();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

void tell_sizes(const std::vector<opendata::DataFile>& files) {
  std::map<std::string, std::size_t> sizes;
  for (const opendata::DataFile& file : files)
    sizes[file.path.substr(file.path.rfind('.') + 1)] += file.bytes.size();
  for (const auto& [format, size] : sizes)
    std::cout << "  " << format << ": " << megabytes(size) << " MB\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "usage: bench_export CONTENT [COUNT] [JOBS]\n";
    return 2;
  }
  base::return_large_blocks();
  const std::size_t jobs = count > 3 ? std::stoul(arguments[3]) : 2;
  Clock clock;
  model::Catalogue catalogue = read_catalogue(arguments[1]);
  catalogue.plans.erase(catalogue.plans.begin() + 1, catalogue.plans.end());
  enlarge(catalogue.plans.front(), count > 2 ? std::stoul(arguments[2]) : 10'000);
  clock.lap("reading");

  std::vector<opendata::DataFile> files;
  const std::vector<opendata::Coverage> coverages = opendata::coverages(catalogue);
  const auto work = opendata::encodings(catalogue, coverages);
  for (auto& part : base::parallel_map(work, jobs, opendata::encode))
    std::ranges::move(part, std::back_inserter(files));
  clock.lap("formats");
  std::ranges::move(opendata::descriptions(catalogue, files), std::back_inserter(files));
  files.push_back(opendata::checksums(files));
  clock.lap("descriptors");
  tell_sizes(files);
}
