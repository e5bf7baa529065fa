# shellcheck shell=bash
# Shared by the scripts, which source it: moves to the top of the project, prints plain progress lines, and runs
# commands whose output is shown only when they fail.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# seconds_since START: START is a former value of EPOCHREALTIME; prints 3.2.
seconds_since() {
  local tenths=$(((${EPOCHREALTIME/[.,]/} - ${1/[.,]/}) / 100000))
  printf '%d.%d' $((tenths / 10)) $((tenths % 10))
}

# step TEXT COMMAND...: says TEXT, runs COMMAND, and shows what it printed if it fails.
step() {
  local text=$1 start=$EPOCHREALTIME log status=0
  shift
  say "$text"
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status)); then
    cat "$log" >&2
    say "  failed after $(seconds_since "$start") s" >&2
  elif ((${EPOCHREALTIME/[.,]/} - ${start/[.,]/} >= 1000000)); then
    say "  done in $(seconds_since "$start") s"
  fi
  rm -f "$log"
  return "$status"
}

# configure: prepares build/release, unless that was done; a build folder that was moved is made anew.
configure() {
  local folder=build/release
  if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
    rm -rf "$folder"
  fi
  if [[ ! -e $folder/build.ninja || CMakePresets.json -nt $folder/build.ninja ]]; then
    step 'Preparing the build' cmake --preset release
  fi
}

# compile TEXT TARGET...: on a terminal one line that updates, elsewhere the time.
compile() {
  local text=$1
  shift
  local command=(cmake --build build/release --target "$@")
  if [[ -t 1 ]]; then
    say "$text"
    NINJA_STATUS='  [%f/%t] ' "${command[@]}"
  else
    step "$text" "${command[@]}"
  fi
}
