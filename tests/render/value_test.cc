#include "render/value.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>
#include <type_traits>

namespace kohyo::render {
namespace {

using markup::Html;
using markup::Url;
using text::Language;
using text::Text;

// What no page may pass by mistake does not compile.
static_assert(!std::is_constructible_v<Value, const char*>);
static_assert(!std::is_constructible_v<Value, std::string>);
static_assert(!std::is_constructible_v<Value, int>);
static_assert(!std::is_constructible_v<Value, double>);
static_assert(!std::is_constructible_v<Value, text::Localized<Text>>);
static_assert(std::is_convertible_v<bool, Value>);
static_assert(std::is_convertible_v<Text, Value>);

/// Whether `run` ends the process by an assertion.
template <typename Run>
bool aborts(Run run) {
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);
    std::fclose(stderr);
    run();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

TEST_CASE("each maker gives its kind") {
  CHECK(Value().kind() == Kind::none);
  CHECK(Value(false).kind() == Kind::boolean);
  CHECK(Value(Text::from_program("a")).kind() == Kind::text);
  CHECK(Value::text("a").kind() == Kind::text);
  CHECK(Value::spoken(Text::from_program("a"), Language("ja")).kind() == Kind::text);
  CHECK(Value(Html::escape("a")).kind() == Kind::html);
  CHECK(Value(Url::from_program("a.html")).kind() == Kind::url);
  CHECK(Value(std::vector<Value>{}).kind() == Kind::list);
  CHECK(Value(Object()).kind() == Kind::object);
}

TEST_CASE("kinds have the names that messages print") {
  CHECK(name_of(Kind::none) == "none");
  CHECK(name_of(Kind::boolean) == "bool");
  CHECK(name_of(Kind::text) == "text");
  CHECK(name_of(Kind::html) == "html");
  CHECK(name_of(Kind::url) == "url");
  CHECK(name_of(Kind::list) == "list");
  CHECK(name_of(Kind::object) == "object");
}

TEST_CASE("a value gives back what it was made of") {
  CHECK(Value(true).as_boolean());
  CHECK(Value::text("計画").as_text().str() == "計画");
  CHECK(Value(Html::escape("<")).as_html().str() == "&lt;");
  CHECK(Value(Url::from_program("a.html")).as_url().str() == "a.html");
  CHECK(Value(std::vector<Value>{true, Value()}).as_list().size() == 2);
  CHECK(Value(Object().set("a", true)).as_object().find("a")->as_boolean());
}

TEST_CASE("asking a value for another kind asserts") {
  CHECK(aborts([] { Value(true).as_text(); }));
  CHECK(aborts([] { Value::text("a").as_html(); }));
  CHECK(aborts([] { Value().as_list(); }));
  CHECK_FALSE(aborts([] { Value(true).as_boolean(); }));
}

TEST_CASE("empty values open no section") {
  CHECK_FALSE(Value().opens_section());
  CHECK_FALSE(Value(false).opens_section());
  CHECK_FALSE(Value::text("").opens_section());
  CHECK_FALSE(Value::spoken(Text(), Language("ja")).opens_section());
  CHECK_FALSE(Value(Html()).opens_section());
  CHECK_FALSE(Value(std::vector<Value>{}).opens_section());
}

TEST_CASE("values that say something open a section") {
  CHECK(Value(true).opens_section());
  CHECK(Value::text("0").opens_section());
  CHECK(Value(Html::escape(" ")).opens_section());
  CHECK(Value(Url::from_program("#a")).opens_section());
  CHECK(Value(std::vector<Value>{Value()}).opens_section());
  CHECK(Value(Object()).opens_section());
}

TEST_CASE("only spoken text has a language") {
  CHECK(Value::spoken(Text::from_program("計画"), Language("ja")).language()->tag() == "ja");
  CHECK(Value::text("計画").language() == nullptr);
  CHECK(Value(true).language() == nullptr);
}

TEST_CASE("localized text is spoken in the language that the page shows") {
  text::Localized<Text> title(Language("ja"), Text::from_program("計画"));
  title.add(Language("en"), Text::from_program("Plan"));
  const Value english = Value::spoken(title, Language("en"));
  CHECK(english.as_text().str() == "Plan");
  CHECK(english.language()->tag() == "en");
  const Value fallback = Value::spoken(title, Language("zh"));
  CHECK(fallback.as_text().str() == "計画");
  CHECK(fallback.language()->tag() == "ja");
}

TEST_CASE("copies share lists and objects") {
  const Value list(std::vector<Value>{true});
  const Value copy = list;  // NOLINT(performance-unnecessary-copy-initialization)
  CHECK(&copy.as_list() == &list.as_list());
  const Value object(Object().set("a", true));
  const Value other = object;  // NOLINT(performance-unnecessary-copy-initialization)
  CHECK(&other.as_object() == &object.as_object());
}

TEST_CASE("an object finds each of many members and no other") {
  Object object;
  for (int i = 0; i < 500; ++i)
    object.set("name-" + std::to_string(i), Value::text(std::to_string(i)));
  for (int i = 0; i < 500; ++i) {
    const Value* found = object.find("name-" + std::to_string(i));
    REQUIRE(found);
    CHECK(found->as_text().str() == std::to_string(i));
  }
  CHECK(object.find("name-500") == nullptr);
  CHECK(object.find("") == nullptr);
}

TEST_CASE("members whose names share a hash are told apart by name") {
  const Object object = Object().set("a", true);
  CHECK(object.find("b", Object::hash_of("a")) == nullptr);
  CHECK(object.find("a", Object::hash_of("a")) != nullptr);
}

TEST_CASE("an object keeps the order in which members were set") {
  const Object object = Object().set("b", true).set("a", Value()).set("c", false);
  REQUIRE(object.members().size() == 3);
  CHECK(object.members()[0].name == "b");
  CHECK(object.members()[1].name == "a");
  CHECK(object.members()[2].name == "c");
}

TEST_CASE("setting a name twice asserts") {
  CHECK(aborts([] { Object().set("a", true).set("a", false); }));
  CHECK_FALSE(aborts([] { Object().set("a", true).set("b", false); }));
}

}  // namespace
}  // namespace kohyo::render
