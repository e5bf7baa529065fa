#include "markup/link_syntax.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::markup;

namespace {

/// The address in the tail that `text` begins with and what follows the tail, parted by ` then `.
std::string tail_of(std::string_view text) {
  const std::optional<LinkTail> tail = link_tail_at(text, 0);
  if (!tail) return "none";
  const std::string_view address =
      text.substr(tail->address_begin, tail->address_end - tail->address_begin);
  return std::string(address) + " then " + std::string(text.substr(tail->end));
}

}  // namespace

TEST_CASE("the tail of a link is its address and perhaps a title") {
  CHECK(tail_of("(card:1)x") == "card:1 then x");
  CHECK(tail_of("( card:1 )") == "card:1 then ");
  CHECK(tail_of("(card:1 \"a ) b\")x") == "card:1 then x");
  CHECK(tail_of("(card:1 'a') y") == "card:1 then  y");
  CHECK(tail_of("(card:1\n(a))") == "card:1 then ");
  CHECK(tail_of("()") == " then ");
}

TEST_CASE("an address may hold brackets in pairs, escapes, or blanks between < and >") {
  CHECK(tail_of("(a(b)c)") == "a(b)c then ");
  CHECK(tail_of("(a\\)b)") == "a\\)b then ");
  CHECK(tail_of("(<a b>)x") == "a b then x");
  CHECK(tail_of("(<a\\>b>)") == "a\\>b then ");
}

TEST_CASE("what is not complete is no tail") {
  const std::string_view text =
      GENERATE("", "a", "(", "(a", "(a b)", "(a \"b)", "(<a)", "(a \"b\" c)", "(a(b)", "( ");
  CAPTURE(text);
  CHECK_FALSE(link_tail_at(text, 0));
}

TEST_CASE(
    "a tail of more than a few thousand bytes or with very many brackets is not looked through") {
  CHECK(link_tail_at("(" + std::string(4000, 'a') + ")", 0));
  CHECK_FALSE(link_tail_at("(" + std::string(5000, 'a') + ")", 0));
  CHECK_FALSE(link_tail_at("(" + std::string(33, '(') + std::string(33, ')') + ")", 0));
}

TEST_CASE("entities have the form of a name or a number") {
  CHECK(entity_size_at("&amp;x", 0) == 5);
  CHECK(entity_size_at("x&#8211;", 1) == 7);
  CHECK(entity_size_at("&#x2013;", 0) == 8);
  CHECK(entity_size_at("&#X2F;", 0) == 6);
}

TEST_CASE("what has not the form of an entity is none") {
  const std::string_view text =
      GENERATE("&", "&amp", "&;", "&#;", "&#x;", "&#12345678;", "&#xABCDEF0;", "&#12a;", "&a b;",
               "&1a;", "&#xg;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;");
  CAPTURE(text);
  CHECK(entity_size_at(text, 0) == 0);
}

TEST_CASE("an entity stands for its character") {
  CHECK(resolved_entity_size("&amp;", "&lt;") == 1);
  CHECK(resolved_entity_size("&lt;", "<a") == 1);
  CHECK(resolved_entity_size("&gt;", ">") == 1);
  CHECK(resolved_entity_size("&quot;", "\"") == 1);
  CHECK(resolved_entity_size("&#12354;", "あい") == 3);
  CHECK(resolved_entity_size("&#x3042;", "あい") == 3);
  CHECK(resolved_entity_size("&nbsp;", "\u00A0a") == 2);
}

TEST_CASE("some entities stand for two characters") {
  CHECK(resolved_entity_size("&ngE;", "\u2267\u0338a") == 5);
  CHECK(resolved_entity_size("&fjlig;", "fja") == 2);
}

TEST_CASE("a number that names no character stands for the replacement character") {
  CHECK(resolved_entity_size("&#0;", "\uFFFD") == 3);
  CHECK(resolved_entity_size("&#xD800;", "\uFFFD") == 3);
  CHECK(resolved_entity_size("&#x110000;", "\uFFFD") == 3);
}

TEST_CASE("an entity that nobody knows is shown as typed") {
  CHECK(resolved_entity_size("&nobody;", "&nobody; a") == 0);
  CHECK(resolved_entity_size("&nobody;", "") == 0);
  CHECK(resolved_entity_size("&lt;", "&lt;") == 0);
}

TEST_CASE("a name in brackets ends at the first closing bracket, if none opens before") {
  CHECK(bracketed_name_end("[a]b", 0) == 3);
  CHECK(bracketed_name_end("x[]", 1) == 3);
  CHECK(bracketed_name_end("[a\\]b]", 0) == 6);
  CHECK(bracketed_name_end("[a[b]]", 0) == 0);
  CHECK(bracketed_name_end("[a", 0) == 0);
  CHECK(bracketed_name_end("a", 0) == 0);
  CHECK(bracketed_name_end("", 0) == 0);
}
