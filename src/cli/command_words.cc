#include "cli/messages.h"

namespace kohyo::cli {
namespace {

constexpr CommandWords japanese = {
    .error = "エラー",
    .warning = "注意",
    .usage_error = "使い方が違います",
    .more_in_file =
        "このファイルには、ほかにもエラーや注意が {0} "
        "件あります。上のものを直してから、もう一度調べてください。",
    .failure = "できませんでした: {0}（{1}）",
    .folder_missing =
        "フォルダー {0} がありません。kohyo "
        "のフォルダーの中で実行するか、フォルダーの場所を指定してください（kohyo build --help）。",
    .not_published = "エラー {0} 件、注意 {1} 件。何も公開していません。前のサイトはそのままです。",
    .rules_not_met =
        "--strict がついているので、機械可読性のルールについての注意 {0} "
        "件をエラーとして数えます。",
    .no_errors = "エラーはありません（注意 {0} 件）。",
    .published = "{3} に {0} 個のファイルができました（書き込み {1}、削除 {2}）。",
    .about = "自治体の計画の個票から、二言語の公開サイトとオープンデータをつくります。",
    .build = "サイトをつくって公開フォルダーに置く",
    .check = "間違いを調べる（何も書き込まない）",
    .content = "内容のフォルダー",
    .templates = "テンプレートのフォルダー",
    .assets = "スタイルシートなどのフォルダー",
    .output = "できたサイトを置くフォルダー",
    .as_of = "site.yml の as_of に代わる基準日（2025-03-31 の形）",
    .drafts = "まだ決まっていない版（draft）も見せる",
    .zip = "サイト全体のZIPも作り、オープンデータのページから配る",
    .strict = "オープンデータが機械可読性のルールを満たさないときはエラーにする",
    .jobs = "同時に使うスレッドの数（結果は変わりません）",
    .language = "メッセージの言語（ja または en）",
    .help = "使い方を表示する",
    .version = "版を表示する",
    .bad_date = "実在する日付を 2025-03-31 の形で書いてください",
};

constexpr CommandWords english = {
    .error = "error",
    .warning = "warning",
    .usage_error = "wrong usage",
    .more_in_file = "{0} more errors and warnings in this file. Mend those above and check again.",
    .failure = "could not {0}: {1}",
    .folder_missing =
        "There is no folder {0}. Run kohyo inside its project folder, or say where the folder is "
        "(kohyo build --help).",
    .not_published =
        "Errors: {0}, warnings: {1}. Nothing was published; the old site is as it was.",
    .rules_not_met =
        "With --strict, rules of machine readability that are not met are errors: {0}.",
    .no_errors = "No errors (warnings: {0}).",
    .published = "{3} holds {0} files (written: {1}, removed: {2}).",
    .about = "Makes a bilingual website and open data from the cards of a public plan.",
    .build = "make the site and publish it into the output folder",
    .check = "look for mistakes; write nothing",
    .content = "folder of the content",
    .templates = "folder of the templates",
    .assets = "folder of the stylesheet and other assets",
    .output = "folder that receives the finished site",
    .as_of = "date of the edition instead of as_of in site.yml, as 2025-03-31",
    .drafts = "show editions that are still drafts as well",
    .zip = "make a ZIP of the whole site as well, offered on the page of open data",
    .strict = "a rule of machine readability that the open data does not meet is an error",
    .jobs = "threads to use (the result does not depend on it)",
    .language = "language of messages (ja or en)",
    .help = "show this help",
    .version = "show the version",
    .bad_date = "write a date that exists, as 2025-03-31",
};

}  // namespace

const CommandWords& command_words(MessageLanguage language) {
  return language == MessageLanguage::japanese ? japanese : english;
}

}  // namespace kohyo::cli
