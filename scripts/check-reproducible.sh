#!/usr/bin/env bash
# Builds and packs the package twice, in folders of different names, in different time zones and languages and with clocks a year
# apart, and compares the tarballs byte by byte. Prints the hash that any build of this commit with this Node and npm has.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# $1: a folder, $2: a time zone, $3: a language, $4: how many days the clock is fast
build() {
  local copy="$folder/$1" clock="globalThis.Date = class extends Date { constructor(...parts) { super(...(parts.length > 0 ? parts : [Date.now()])); } static now() { return super.now() + $4 * 864e5; } };"
  mkdir -p "$copy"
  git ls-files -z --cached --others --exclude-standard -- ':!tests' ':!docs' ':!examples' ':!bench' | xargs -0 cp --parents -t "$copy"
  find "$copy" -exec touch -d "$4 days ago" {} +
  ln -s "$PWD/node_modules" "$copy/node_modules"
  (
    cd "$copy"
    env TZ="$2" LC_ALL="$3" NODE_OPTIONS="--import=data:text/javascript,$(node -p 'encodeURIComponent(process.argv[1])' "$clock")" \
      npm run --silent build
    npm pack --silent --ignore-scripts >/dev/null
  )
}

build a UTC C 0
build "another, with a longer name/b" Pacific/Apia tr_TR.UTF-8 366

# Both builds share node_modules, so a path to that would be the same in both.
if grep -rlF -e "$PWD" -e "$folder" "$folder"/a/{dist,THIRD-PARTY-LICENSES}; then
  echo "These files name the folder that they were built in." >&2
  exit 1
fi
cmp "$folder"/*/*.tgz "$folder"/*/b/*.tgz
echo "sha512-$(openssl dgst -sha512 -binary "$folder"/a/*.tgz | base64 -w 0) (Node $(node --version), npm $(npm --version))"
