#include "pages/brand_style.h"

namespace kohyo::pages {

std::string brand_style(const model::Brand& brand) {
  return "@media screen and (forced-colors: none) { :root { --brand: " + to_hex(brand.light) +
         "; } }\n@media screen and (forced-colors: none) and (prefers-color-scheme: dark) { :root "
         "{ --brand: " +
         to_hex(brand.dark) + "; } }\n";
}

}  // namespace kohyo::pages
