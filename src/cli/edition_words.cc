#include "cli/edition_words.h"

namespace kohyo::cli {
namespace {

constexpr EditionWords japanese = {
    .plan_unknown = "計画 {0} はありません。あるのは {1} です。",
    .plan_needed = "計画がいくつかあります。どれかを --plan で指定してください: {0}",
    .edition_unknown = "計画 {1} に版 {0} はありません。あるのは {2} です。",
    .is_draft = "（draft）",
    .has_no_text = "（全文の記録なし）",
    .not_on_record =
        "版 {0} と版 {1} は比べられません。全文が記録にない版は、そのすぐ後の版とだけ、"
        "古いほうから順に比べられます。全文があるのは {2} です。",
    .not_in_hand = "凍結できるのは手元の版 {1} だけです（{0} は手元の版ではありません）。",
    .still_draft =
        "版 {0} はまだ案（draft）です。決まったら plan.yml の status を adopted にし、"
        "decided_on に決まった日を書いてから、もう一度実行してください。",
    .already_frozen = "版 {0} はもう凍結してあります（{1}）。上書きはしません。",
    .frozen =
        "版 {0} を {2} に凍結しました（{1} ファイル）。\n"
        "このフォルダーのファイルは、これからは変えないでください。公表したものを正すときは正誤の"
        "記録（errata）を書きます。\n"
        "次の版を始めるには: kohyo begin 新しい版 --title 版の名前",
    .sealed =
        "版 {0} を封印しました（{2}、{1} "
        "ファイル）。このフォルダーのファイルは、これからは変えないでください。",
    .not_frozen =
        "手元の版 {0} がまだ凍結されていません。先に kohyo freeze {0} を実行してから、"
        "kohyo begin {1} を実行してください。",
    .id_invalid =
        "版の名前 {0} は使えません。2026-03 "
        "のように、半角の小文字、数字、ハイフンで書いてください。",
    .id_taken = "版 {0} はもうあります。別の名前にしてください。",
    .title_invalid = "版の題名は、= + - @ で始まらない一行の文にしてください。",
    .not_accepted =
        "次のところの修正の印を取り込めませんでした。何も書き込んでいません。"
        "印を手で直して（今の文だけを残して）から、もう一度実行してください: {1}",
    .begun =
        "版 {0} を始めました（書き換えたファイル "
        "{1}）。前の版の修正の印は、今の文に取り込みました。\n"
        "これから: 個票を書き直す。kohyo diff {3} {0} で前の版との違いを見る。\n"
        "決まったら: {2} の版 {0} の status を adopted にし、decided_on と source を書く。",
    .diff = "二つの版の違いを示す",
    .freeze = "決まった版を、二度と変わらないフォルダーに写す",
    .begin = "凍結した版の次の版を、手元のファイルで始める",
    .first_edition = "もとの版（手元の案は draft とも書けます）",
    .second_edition = "比べる版",
    .edition_in_hand = "凍結する版（手元の版）",
    .new_edition = "新しい版（2026-03 のような名前）",
    .plan = "計画（いくつもあるとき）",
    .json = "JSON（公開データの revisions 表の行）で出す",
    .title = "新しい版の題名",
    .title_in_english = "その英語",
};

constexpr EditionWords english = {
    .plan_unknown = "There is no plan {0}. There is: {1}",
    .plan_needed = "There are several plans. Name one with --plan: {0}",
    .edition_unknown = "The plan {1} has no edition {0}. It has: {2}",
    .is_draft = " (draft)",
    .has_no_text = " (no full text on record)",
    .not_on_record =
        "The editions {0} and {1} cannot be compared. An edition whose full text is not on record "
        "can only be compared with the one after it, the older one first. Full texts: {2}",
    .not_in_hand = "Only the edition in hand, {1}, can be frozen ({0} is not in hand).",
    .still_draft =
        "The edition {0} is still a draft. When it is decided, write status: adopted and "
        "decided_on in plan.yml, and run this again.",
    .already_frozen = "The edition {0} is frozen already ({1}). Nothing was overwritten.",
    .frozen =
        "The edition {0} is frozen in {2} ({1} files).\n"
        "Do not change the files of that folder any more. To correct what was published, write an "
        "erratum.\n"
        "To begin the next edition: kohyo begin NEW-EDITION --title TITLE",
    .sealed = "The edition {0} is sealed ({2}, {1} files). Its files stay as they are from now on.",
    .not_frozen =
        "The edition in hand, {0}, is not frozen yet. Run kohyo freeze {0} first, then kohyo "
        "begin {1}.",
    .id_invalid =
        "{0} cannot be the name of an edition. Use small letters, digits and hyphens, as 2026-03.",
    .id_taken = "There is an edition {0} already. Choose another name.",
    .title_invalid = "A title is one line of text that does not begin with = + - @.",
    .not_accepted =
        "The marks of change in these places could not be taken over. Nothing was written. Mend "
        "them by hand (leave only the present text) and run this again: {1}",
    .begun =
        "The edition {0} has begun (files changed: {1}). What was marked as changed by the "
        "edition before is plain text now.\n"
        "Next: edit the cards; see what differs with kohyo diff {3} {0}.\n"
        "When it is decided: write status: adopted, decided_on and source of {0} in {2}.",
    .diff = "show what changed between two editions",
    .freeze = "copy the adopted edition into a folder that never changes again",
    .begin = "begin the edition after a frozen one in the files in hand",
    .first_edition = "edition to begin from (draft: the one in hand, if it is a draft)",
    .second_edition = "edition to compare with it",
    .edition_in_hand = "edition to freeze: the one in hand",
    .new_edition = "new edition, as 2026-03",
    .plan = "plan, where there are several",
    .json = "print JSON: the rows of the table revisions of the open data",
    .title = "title of the new edition",
    .title_in_english = "the same in English",
};

}  // namespace

const EditionWords& edition_words(MessageLanguage language) {
  return language == MessageLanguage::japanese ? japanese : english;
}

}  // namespace kohyo::cli
