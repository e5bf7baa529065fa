// Text in the XML of a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace kohyo::opendata {

/// Appends `text` as ECMA-376 holds strings: markup escaped; what XML cannot hold as `_xHHHH_`
/// (22.9.2.19), and with it a text that looks like such an escape.
void append_xml(std::string_view text, std::string& xml);

/// `text`, whose markup a reader of XML has resolved, with each `_xHHHH_` as its character.
std::string unescaped_xml(std::string_view text);

}  // namespace kohyo::opendata
