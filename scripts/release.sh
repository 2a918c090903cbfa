#!/usr/bin/env bash
# What `npm version` runs: "check" before it changes anything, "changelog" before it commits.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "Not released: $1" >&2
  exit 1
}

case ${1-} in
  check)
    node -e 'process.exit(require("./package.json").repository ? 0 : 1)' ||
      fail 'package.json has no "repository", which npm shows and provenance needs'
    git symbolic-ref -q HEAD >/dev/null || fail "no branch is checked out"
    [ -z "$(git tag --list "v$npm_new_version")" ] || fail "there is a tag v$npm_new_version already"
    awk '/^## /{inside = /^## Unreleased$/; next} inside && NF {found = 1} END {exit !found}' CHANGELOG.md ||
      fail 'CHANGELOG.md has nothing under "## Unreleased"'
    clone=$(mktemp -d)
    trap 'rm -rf "$clone"' EXIT
    git clone --quiet . "$clone"
    "$clone/.ci/run"
    [ -z "$(git -C "$clone" status --porcelain)" ] || fail ".ci/run changed committed files"
    ;;
  changelog)
    sed -i "s/^## Unreleased\$/&\n\n## $npm_new_version - $(date -u +%F)/" CHANGELOG.md
    git add CHANGELOG.md
    ;;
esac
