// Texts that have broken readers of data before.
#pragma once

#include <string>
#include <vector>

namespace kohyo::test {

/// One line each: what a cell of the data may hold.
inline const std::vector<std::string>& hostile_lines() {
  static const std::vector<std::string> lines = {"\"",
                                                 "\"\"",
                                                 ",",
                                                 "a,b",
                                                 "'",
                                                 "'131121",
                                                 "a\"b\"c",
                                                 "\\",
                                                 "\\\"",
                                                 "null",
                                                 "true",
                                                 "TRUE",
                                                 "0",
                                                 "007",
                                                 "012345",
                                                 "131121",
                                                 "1-9",
                                                 "2-25",
                                                 "1/2",
                                                 "5-13①",
                                                 "2025-03",
                                                 "2025-03-28",
                                                 "R7.4.1",
                                                 "1e5",
                                                 "12:30",
                                                 "50%",
                                                 "\xC2\xA5"
                                                 "1,000",
                                                 "1,234",
                                                 "12345678901234567890",
                                                 "#N/A",
                                                 "NaN",
                                                 "(1)",
                                                 "_x0041_",
                                                 "_x000D_",
                                                 "__x0041_x0042_",
                                                 "שלום",
                                                 "مرحبا, \"x\"",
                                                 "👩‍👩‍👧‍👦🏢",
                                                 "𠮷野家",
                                                 "①",
                                                 "<b>&amp;",
                                                 "]]>",
                                                 "</script>",
                                                 "―",
                                                 "；",
                                                 "a;b",
                                                 "a|b",
                                                 "　全角　",
                                                 "e\u0301",
                                                 "a  b",
                                                 "\uFEFFa",
                                                 "x'; DROP TABLE goals; --"};
  return lines;
}

/// And what none holds, but a writer must not stumble over.
inline std::vector<std::string> hostile_texts() {
  std::vector<std::string> texts = hostile_lines();
  for (const char* text : {"", "\r", "\n", "\r\n", "a\nb", " a", "a ", " ", "\t", "\x7f", "\u2028",
                           "=1+1", "+1", "-1", "@a", "\x01"}) {
    texts.emplace_back(text);
  }
  return texts;
}

}  // namespace kohyo::test
