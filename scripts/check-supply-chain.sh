#!/usr/bin/env bash
# Checks the packages that users install and those that build the package, by npm's queries of the lockfile. The build itself checks
# the licences of bundled code.
set -euo pipefail

none() {
  local found
  if found=$(npm query "$2" --package-lock-only="${3:-true}" --expect-result-count=0 2>&1); then
    echo "ok    $1"
  else
    echo "FAIL  $1: $(grep -oP '"_id": "\K[^"]+' <<<"$found" | paste -sd ' ')"
    failed=1
  fi
}

# Takes licences, one to a line.
other_than() { sed 's/.*/:not([license="&"])/' <<<"$1" | tr -d '\n'; }

failed=0
own="#$(node -p 'require("./package.json").name')"
refused=$(node -p 'Object.entries(require("./package.json").allowScripts).map(([name, may]) => may ? "" : `:not(#${name})`).join("")')
notice=$'0BSD\nApache-2.0\nBSD-2-Clause\nBSD-3-Clause\nISC\nMIT'
tools=$notice$'\nBlueOak-1.0.0\nCC-BY-4.0\nCC0-1.0\nMIT OR Apache-2.0\nMPL-2.0\nPython-2.0\nUnicode-3.0'

none "every package has a SHA-512 hash" ":not($own):not([integrity^=\"sha512-\"])"
none "no package has an address" "[resolved]"
none "users install date-fns and zod only" ":not([dev]):not($own):not(#date-fns):not(#zod)"
none "no package runs a script at installation" "[hasInstallScript]$refused, [hasInstallScript]:not([dev])"
none "what users install may be passed on" ":not([dev])$(other_than "$notice"), #zod$(other_than "$notice")"
none "the licences of tools allow their use" "*$(other_than "$tools")"
none "the package itself runs no script" ":root:is($(printf ':attr(scripts, [%s]), ' preinstall install):attr(scripts, [postinstall]))" false

exit $failed
