#!/usr/bin/env bash
# Builds, runs every test and closes with the line « N passed, N failed, N skipped ».
# usage: tools/test.sh [filter]    a filter as `dotnet test --filter` takes it
set -uo pipefail
cd "$(dirname "$0")/.."

results=artifacts/test-results
rm -rf "$results"

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v pdfinfo >/dev/null || missing+=(poppler-utils)
command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
if [ ${#missing[@]} -gt 0 ]; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing ${missing[*]}"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || exit 1
    else
        echo "The tests of browser, PDF and workbooks need: ${missing[*]}"
        echo "On Debian: sudo apt-get install ${missing[*]}"
        exit 1
    fi
fi

# Every test host watches files; a machine has few watchers to give, so they look from time to time instead.
export DOTNET_USE_POLLING_FILE_WATCHER=1

dotnet build ConseillerNumerique.sln -v q -clp:NoSummary || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

run() {
    dotnet test "$1" --no-build --nologo -v q ${2:+--filter "$2"} \
        --logger trx --results-directory "$results/$(basename "$1")"
}

# Tests through a browser and through processes that are killed wait about half of the time: all others run beside them.
mkdir -p "$results"
run tests/EndToEnd.Tests "${1-}" > "$results/end-to-end.log" 2>&1 &
end_to_end=$!
status=0
for project in tests/*.Tests; do
    [ "$project" = tests/EndToEnd.Tests ] || run "$project" "${1-}" || status=1
done
wait "$end_to_end" || status=1
cat "$results/end-to-end.log"

# NUnit's ignored tests are those counted in the total but not executed.
shopt -s globstar nullglob
cat /dev/null "$results"/**/*.trx | grep -o '<Counters [^>]*>' | awk '
    { for (i = 2; i <= NF; i++) { split($i, pair, "\""); sub(/=$/, "", pair[1]); sum[pair[1]] += pair[2] } }
    END {
        failed = sum["failed"] + sum["error"] + sum["timeout"] + sum["aborted"]
        printf "%d passed, %d failed, %d skipped\n", sum["passed"], failed, sum["total"] - sum["executed"]
    }'
exit $status
