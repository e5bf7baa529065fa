#include "pipeline/archive_site.h"

#include <vector>

#include "base/parallel_map.h"
#include "output/zip.h"

namespace kohyo::pipeline {

std::optional<std::string> archive_of(const output::OutputSet& site, std::size_t jobs) {
  if (!output::fits_zip(site.count(), site.total_bytes())) return {};
  using File = output::OutputSet::Files::value_type;
  std::vector<const File*> files;
  for (const File& file : site.files()) files.push_back(&file);
  const auto pack = [](const File* file) {
    return output::zip_member("site/" + file->first, *file->second.open());
  };
  return output::zip(base::parallel_map(files, jobs, pack));
}

}  // namespace kohyo::pipeline
