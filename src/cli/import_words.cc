#include "cli/import_words.h"

namespace kohyo::cli {
namespace {

constexpr ImportWords japanese = {
    .not_imported = "エラー {0} 件。何も書き込んでいません。",
    .needs_force =
        "次のファイルの中身が変わるので、まだ何も書き込んでいません。よければ --force "
        "をつけて、もう一度実行してください: {0}",
    .imported = "取り込みました（新しいファイル {0}、書き換えたファイル {1}）。",
    .nothing_new = "表の内容は、いまのファイルと同じです。何も書き込んでいません。",
    .left = "表にないので、そのまま残したファイル: {0}",
    .no_tables = "{0} に、取り込める表（XLSX、CSV、JSON）がありません。",
    .is_there = "{0} はもうあります。上書きするには --force をつけてください。",
    .made = "{0} をつくりました。書き込んだら kohyo import {0} で取り込みます。",
    .import = "表計算のブック、CSV、JSON から個票と到達点のファイルをつくる、または直す",
    .start = "表計算ソフトで計画を書くための、ひな形のブックをつくる",
    .path = "ブック（.xlsx）、または CSV や JSON のフォルダー",
    .format = "フォルダーから読むもの: csv または json",
    .force = "いまあるファイルの書き換えを許す",
    .spreadsheet = "つくるブック（.xlsx）",
};

constexpr ImportWords english = {
    .not_imported = "Errors: {0}. Nothing was written.",
    .needs_force =
        "These files would change, so nothing was written yet. If that is meant, run the command "
        "again with --force: {0}",
    .imported = "Imported (new files: {0}, changed: {1}).",
    .nothing_new = "The tables say what the files say. Nothing was written.",
    .left = "Files that were left as they are, because no table has them: {0}",
    .no_tables = "{0} has no tables to import (XLSX, CSV, JSON).",
    .is_there = "{0} is there already. Add --force to overwrite it.",
    .made = "Made {0}. Once it is filled in, kohyo import {0} reads it.",
    .import = "make or change the files of cards and goals from a workbook, CSV or JSON",
    .start = "make a workbook in which to write a plan",
    .path = "a workbook (.xlsx), or a folder of CSV or JSON files",
    .format = "what to read from a folder: csv or json",
    .force = "allow files that are there to change",
    .spreadsheet = "the workbook to make (.xlsx)",
};

}  // namespace

const ImportWords& import_words(MessageLanguage language) {
  return language == MessageLanguage::japanese ? japanese : english;
}

}  // namespace kohyo::cli
