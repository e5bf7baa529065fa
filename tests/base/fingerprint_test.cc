#include "base/fingerprint.h"

#include <catch2/catch.hpp>

using namespace kohyo::base;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 covers bytes behind a NUL") {
  CHECK(sha256(std::string_view("a\0b", 3)) != sha256(std::string_view("a\0c", 3)));
}

TEST_CASE("the fast hash is XXH3, the same on every run") {
  CHECK(fast_hash("") == 0x2D06800538D394C2ULL);
  CHECK(fast_hash("a") != fast_hash("b"));
  CHECK(fast_hash(std::string_view("a\0b", 3)) != fast_hash("a"));
}
