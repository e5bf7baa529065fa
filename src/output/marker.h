// The file that tells a folder made by kohyo from any other.
#pragma once

#include <string_view>

namespace kohyo::output {

/// At the top of every site that kohyo published: only such a folder is replaced.
inline constexpr std::string_view marker_name = ".kohyo";
/// What a marker begins with, whatever version wrote it.
inline constexpr std::string_view marker_start = "kohyo: finished site.";
inline constexpr std::string_view marker_text =
    "kohyo: finished site. Every build replaces this whole folder; keep nothing of your own "
    "here.\n";

}  // namespace kohyo::output
