#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <random>
#include <thread>

#include "output/published.h"

using namespace kohyo::test;
namespace fs = std::filesystem;

namespace {

/// Two sites that share some files, differ in some, and have some of their own.
Tree version(char letter) {
  Tree tree;
  for (int i = 0; i < 60; ++i) {
    const std::string path = "d" + std::to_string(i % 5) + "/" + std::to_string(i);
    tree[path] = i % 3 == 0 ? "shared" : std::string(3000, letter);
  }
  tree["only/" + std::string(1, letter)] = "own";
  return tree;
}

/// Runs `work` in a child process, which exits with what `work` gives.
pid_t start(const std::function<int()>& work) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) _exit(work());
  return child;
}

int status_of(pid_t child) {
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// For the child of a test that runs as root, whom no permission stops: becomes an ordinary user.
bool become_ordinary() {
  constexpr uid_t nobody = 65534;
  return geteuid() != 0 ||
         (setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0);
}

}  // namespace

TEST_CASE(
    "a run killed at any moment leaves a whole site, old or new, and the next run tidies up") {
  const TemporaryFolder folder;
  const Tree a = version('a');
  const Tree b = version('b');
  publish_tree(a, folder / "site");
  const auto files_a = files_of(a);
  const auto files_b = files_of(b);
  std::minstd_rand random(1);
  for (int round = 0; round < 100; ++round) {
    const pid_t child = start([&] {
      for (;;) {
        if (!kohyo::output::publish(files_b, folder / "site").ok()) return 1;
        if (!kohyo::output::publish(files_a, folder / "site").ok()) return 1;
      }
    });
    std::this_thread::sleep_for(std::chrono::microseconds(500 + random() % 40000));
    REQUIRE(kill(child, SIGKILL) == 0);
    REQUIRE(status_of(child) == -1);
    const Tree found = published(folder / "site");
    REQUIRE((found == a || found == b));
  }
  publish_tree({{"last", "1"}}, folder / "site");
  CHECK(published(folder / "site") == Tree{{"last", "1"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a reader never meets a missing or half-written file while sites change") {
  const TemporaryFolder folder;
  publish_tree({{"index.html", std::string(5000, 'a')}}, folder / "site");
  std::atomic<bool> done = false;
  std::size_t broken = 0;
  std::thread reader([&] {
    while (!done) {
      const std::string bytes = bytes_of(folder / "site/index.html");
      if (bytes != std::string(5000, 'a') && bytes != std::string(5000, 'b')) ++broken;
    }
  });
  for (int i = 0; i < 100; ++i) {
    publish_tree({{"index.html", std::string(5000, i % 2 == 0 ? 'b' : 'a')}}, folder / "site");
  }
  done = true;
  reader.join();
  CHECK(broken == 0);
}

TEST_CASE("folders that dead runs left are deleted, others with like names are not") {
  const TemporaryFolder folder;
  publish_tree({{"a", "1"}}, folder / "site.staging-4000001");
  fs::create_directory(folder / "site.staging-4000002");
  write_file(folder / "site.previous-4000003/README.txt", "placeholder");
  write_file(folder / "site.staging-4000004/theirs", "x");
  write_file(folder / "site.staging-4000005/.kohyo", "");  // died while it wrote the marker
  write_file(folder / "site.staging-4000006/.kohyo", "");
  write_file(folder / "site.staging-4000006/theirs", "x");
  write_file(folder / "site.staging-old/README.txt", "x");
  write_file(folder / "site.staging-12", "a file");
  fs::create_directory(folder / "othersite.staging-7");
  publish_tree({{"a", "2"}}, folder / "site");
  CHECK(names_in(folder.path()) ==
        std::vector<std::string>{"othersite.staging-7", "site", "site.staging-12",
                                 "site.staging-4000004", "site.staging-4000006",
                                 "site.staging-old"});
}

TEST_CASE("an old site that a dead run left between two renames is put back first") {
  const TemporaryFolder folder;
  publish_tree({{"a", "old"}, {"b", "old"}}, folder / "site");
  const ino_t before = inode_of(folder / "site/a");
  fs::rename(folder / "site", folder / "site.previous-4000001");
  publish_tree({{"a", "half"}}, folder / "site.staging-4000001");
  const auto report = publish_tree({{"a", "old"}, {"b", "new"}}, folder / "site");
  CHECK(report.unchanged == 1);
  CHECK(inode_of(folder / "site/a") == before);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a run that fails puts back an old site that a dead run left aside, too") {
  const TemporaryFolder folder;
  publish_tree({{"a", "old"}}, folder / "site.previous-4000001");
  const std::string staging = "site.staging-" + std::to_string(getpid());
  write_file(folder / staging, "in the way");
  refusal_of(folder / "site");
  CHECK(published(folder / "site") == Tree{{"a", "old"}});
}

TEST_CASE("a disk that is full leaves the old site whole and nothing beside it") {
  const TemporaryFolder folder;
  const Tree old = {{"a", "old"}, {"b", "old"}};
  publish_tree(old, folder / "site");
  const auto files = files_of({{"a", "new"}, {"b", std::string(100000, 'x')}});
  const int status = status_of(start([&] {
    const rlimit limit{50000, 50000};  // stands for the full disk: write(2) fails half way
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto report = kohyo::output::publish(files, folder / "site");
    if (report.ok()) return 1;
    return report.failure().reason == "File too large" && report.failure().action.ends_with("/b")
               ? 0
               : 2;
  }));
  CHECK(status == 0);
  CHECK(published(folder / "site") == old);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a parent folder that cannot be written is a failure with its reason") {
  const TemporaryFolder folder;
  publish_tree({{"a", "old"}}, folder / "site");
  fs::permissions(folder.path(), fs::perms(0555));
  const auto files = files_of({{"a", "new"}});
  const int status = status_of(start([&] {
    if (!become_ordinary()) return 3;
    const auto report = kohyo::output::publish(files, folder / "site");
    if (report.ok()) return 1;
    return report.failure().reason == "Permission denied" ? 0 : 2;
  }));
  fs::permissions(folder.path(), fs::perms(0755));
  CHECK(status == 0);
  CHECK(published(folder / "site") == Tree{{"a", "old"}});
}

TEST_CASE("files of another user that cannot be linked are written anew") {
  if (geteuid() != 0) return;  // only root can make files of two users
  const TemporaryFolder folder;
  publish_tree({{"a", "same"}, {"b", "old"}}, folder / "site");
  fs::permissions(folder.path(), fs::perms(0777));
  fs::permissions(folder / "site", fs::perms(0755));
  const auto files = files_of({{"a", "same"}, {"b", "new"}});
  const int status = status_of(start([&] {
    if (!become_ordinary()) return 3;
    return kohyo::output::publish(files, folder / "site").ok() ? 0 : 1;
  }));
  CHECK(status == 0);
  CHECK(published(folder / "site") == Tree{{"a", "same"}, {"b", "new"}});
}

TEST_CASE("what this run cannot delete is reported and harms nothing") {
  if (geteuid() != 0) return;
  const TemporaryFolder folder;
  publish_tree({{"a/b", "old"}}, folder / "site");
  fs::permissions(folder.path(), fs::perms(0777));
  const auto files = files_of({{"a/b", "new"}});
  const int status = status_of(start([&] {
    if (!become_ordinary()) return 3;
    const auto report = kohyo::output::publish(files, folder / "site");
    return report.ok() && report.value().leftovers.size() == 1 ? 0 : 1;
  }));
  CHECK(status == 0);
  CHECK(published(folder / "site") == Tree{{"a/b", "new"}});
  CHECK(names_in(folder.path()).size() == 2);
  publish_tree({{"a/b", "new"}}, folder / "site");
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("several runs at once publish one after the other") {
  const TemporaryFolder folder;
  std::vector<pid_t> children;
  std::vector<Tree> versions;
  for (const char letter : {'a', 'b', 'c', 'd'}) {
    versions.push_back(version(letter));
    const auto files = files_of(versions.back());
    children.push_back(start([&] {
      for (int i = 0; i < 10; ++i) {
        if (!kohyo::output::publish(files, folder / "site").ok()) return 1;
      }
      return 0;
    }));
  }
  for (const pid_t child : children) CHECK(status_of(child) == 0);
  CHECK(std::count(versions.begin(), versions.end(), published(folder / "site")) == 1);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"site"});
}

TEST_CASE("a run waits for one that holds the lock") {
  const TemporaryFolder folder;
  const int other = open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(flock(other, LOCK_EX) == 0);
  std::thread holder([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(120));
    CHECK_FALSE(fs::exists(folder / "site"));
    close(other);
  });
  publish_tree({{"a", "1"}}, folder / "site");
  holder.join();
  CHECK(published(folder / "site") == Tree{{"a", "1"}});
}
