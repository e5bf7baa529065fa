#include "revision/number_token.h"

#include <array>
#include <string_view>

namespace kohyo::revision {
namespace {

using Characters = std::vector<Character>;

/// Units and counters of plans; of several that fit the longest counts, wherever it stands here.
constexpr auto units = std::to_array<std::string_view>(
    {"円",     "年度",   "年度末",     "年度当初",   "年間",     "年目",
     "年代",   "年",     "月末",       "月",         "月間",     "日間",
     "日目",   "日",     "週間",       "週",         "時間",     "時",
     "分間",   "分",     "秒",         "か月",       "カ月",     "ヵ月",
     "ヶ月",   "ケ月",   "箇月",       "か年",       "カ年",     "ヵ年",
     "ヶ年",   "ケ年",   "箇年",       "か所",       "カ所",     "ヵ所",
     "ヶ所",   "ケ所",   "箇所",       "か国",       "カ国",     "ヵ国",
     "ヶ国",   "人",     "名",         "者",         "世帯",     "家庭",
     "団体",   "法人",   "社",         "件",         "回",       "回目",
     "校",     "園",     "学級",       "学年",       "年生",     "クラス",
     "地区",   "地域",   "拠点",       "施設",       "棟",       "台",
     "戸",     "室",     "区画",       "路線",       "枚",       "本",
     "冊",     "部",     "種",         "種類",       "項目",     "事業",
     "事業所", "事業者", "自治体",     "課題",       "分野",     "課",
     "点",     "倍",     "割",         "歳",         "代",       "期",
     "次",     "位",     "番",         "号",         "条",       "項",
     "章",     "節",     "款",         "頁",         "段階",     "つ",
     "ページ", "席",     "床",         "ポイント",   "メートル", "キロメートル",
     "キロ",   "トン",   "キログラム", "ヘクタール", "％",       "%",
     "‰",      "℃",      "㎡",         "㎢",         "㎥",       "㎞"});

bool is_digit_at(const Characters& text, std::size_t i) {
  return i < text.size() && text[i].type == Class::digit;
}

/// Stands between the digits of one number, id, time or date.
bool is_joint(const Character& c) {
  return is_one_of(c, ",，.．-‐‑–−－ー/／:：");
}
bool is_multiplier(const Character& c) {
  return is_one_of(c, "十百千万億兆");
}
bool is_sign(const Character& c) {
  return is_one_of(c, "+＋-‐−－±▲△¥￥$＄€£");
}

bool is_in_word(const Character& c) {
  return c.type != Class::punctuation && c.type != Class::space && c.type != Class::line_end;
}

bool is_latin(const Character& c) {
  return c.type == Class::letter && ((c.first < 0x80) || (c.first >= U'Ａ' && c.first <= U'ｚ') ||
                                     c.first == U'µ' || c.first == U'μ');
}

/// How many characters of `text` from `begin` on spell `unit`; 0 where they do not.
std::size_t length_at(const Characters& text, std::size_t begin, std::string_view unit) {
  std::size_t i = begin;
  while (!unit.empty() && i < text.size() && unit.starts_with(text[i].text)) {
    unit.remove_prefix(text[i].text.size());
    ++i;
  }
  return unit.empty() ? i - begin : 0;
}

/// Whether a unit of `length` characters is one here, and not the beginning of another word.
bool ends_well(const Characters& text, std::size_t begin, std::size_t length) {
  const std::size_t end = begin + length;
  if (end == text.size()) return true;
  const Class last = text[end - 1].type;
  if (last == Class::katakana) return text[end].type != Class::katakana;
  const bool goes_on = text[end].type == last && !text[end].begins_word;
  return length > 1 || !goes_on;
}

std::size_t end_of_digits(const Characters& text, std::size_t i) {
  while (is_digit_at(text, i) || (i < text.size() && is_joint(text[i]) && is_digit_at(text, i + 1)))
    ++i;
  return i;
}

/// Digits and multipliers by turns: 1億2,345万.
std::size_t end_of_amount(const Characters& text, std::size_t i) {
  for (std::size_t end = end_of_digits(text, i); end > i; end = end_of_digits(text, i)) {
    i = end;
    while (i < text.size() && is_multiplier(text[i])) ++i;
    if (i == end) break;
  }
  return i;
}

}  // namespace

std::size_t end_of_unit(const Characters& text, std::size_t begin) {
  std::size_t longest = 0;
  for (const std::string_view unit : units) {
    const std::size_t length = length_at(text, begin, unit);
    if (length > longest && ends_well(text, begin, length)) longest = length;
  }
  return begin + longest;
}

std::size_t end_of_number(const Characters& text, std::size_t begin) {
  std::size_t i = begin;
  while (i < text.size() && i < begin + 2 && is_sign(text[i])) ++i;
  if (!is_digit_at(text, i)) return begin;
  const bool has_hyphen = i > begin && is_one_of(text[begin], "-‐−－");
  if (has_hyphen && begin > 0 && is_in_word(text[begin - 1])) return begin;
  i = end_of_amount(text, i);
  const std::size_t unit = end_of_unit(text, i);
  if (unit > i) return unit;
  while (i < text.size() && is_latin(text[i])) ++i;
  return i;
}

}  // namespace kohyo::revision
