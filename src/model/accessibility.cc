#include "model/accessibility.h"

#include <algorithm>

namespace kohyo::model {

const std::vector<Criterion>& criteria() {
  static const std::vector<Criterion> all = {
      {"1.1.1", "A", "2.0", true},   {"1.2.1", "A", "2.0", true},   {"1.2.2", "A", "2.0", true},
      {"1.2.3", "A", "2.0", true},   {"1.2.4", "AA", "2.0", true},  {"1.2.5", "AA", "2.0", true},
      {"1.3.1", "A", "2.0", true},   {"1.3.2", "A", "2.0", true},   {"1.3.3", "A", "2.0", true},
      {"1.3.4", "AA", "2.1", true},  {"1.3.5", "AA", "2.1", true},  {"1.4.1", "A", "2.0", true},
      {"1.4.2", "A", "2.0", true},   {"1.4.3", "AA", "2.0", true},  {"1.4.4", "AA", "2.0", true},
      {"1.4.5", "AA", "2.0", true},  {"1.4.10", "AA", "2.1", true}, {"1.4.11", "AA", "2.1", true},
      {"1.4.12", "AA", "2.1", true}, {"1.4.13", "AA", "2.1", true}, {"2.1.1", "A", "2.0", true},
      {"2.1.2", "A", "2.0", true},   {"2.1.4", "A", "2.1", true},   {"2.2.1", "A", "2.0", true},
      {"2.2.2", "A", "2.0", true},   {"2.3.1", "A", "2.0", true},   {"2.4.1", "A", "2.0", true},
      {"2.4.2", "A", "2.0", true},   {"2.4.3", "A", "2.0", true},   {"2.4.4", "A", "2.0", true},
      {"2.4.5", "AA", "2.0", true},  {"2.4.6", "AA", "2.0", true},  {"2.4.7", "AA", "2.0", true},
      {"2.4.11", "AA", "2.2", true}, {"2.5.1", "A", "2.1", true},   {"2.5.2", "A", "2.1", true},
      {"2.5.3", "A", "2.1", true},   {"2.5.4", "A", "2.1", true},   {"2.5.7", "AA", "2.2", true},
      {"2.5.8", "AA", "2.2", true},  {"3.1.1", "A", "2.0", true},   {"3.1.2", "AA", "2.0", true},
      {"3.2.1", "A", "2.0", true},   {"3.2.2", "A", "2.0", true},   {"3.2.3", "AA", "2.0", true},
      {"3.2.4", "AA", "2.0", true},  {"3.2.6", "A", "2.2", true},   {"3.3.1", "A", "2.0", true},
      {"3.3.2", "A", "2.0", true},   {"3.3.3", "AA", "2.0", true},  {"3.3.4", "AA", "2.0", true},
      {"3.3.7", "A", "2.2", true},   {"3.3.8", "AA", "2.2", true},  {"4.1.1", "A", "2.0", false},
      {"4.1.2", "A", "2.0", true},   {"4.1.3", "AA", "2.1", true},
  };
  return all;
}

const Criterion* find_criterion(std::string_view number) {
  const auto found = std::ranges::find(criteria(), number, &Criterion::number);
  return found == criteria().end() ? nullptr : &*found;
}

}  // namespace kohyo::model
