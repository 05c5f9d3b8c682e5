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

dotnet test ConseillerNumerique.sln --no-build --nologo -m:1 -v q ${1:+--filter "$1"} \
    --logger trx --results-directory "$results"
status=$?

shopt -s globstar nullglob
reports=("$results"/**/*.trx)

# Each failure once more, at the end, where nobody has to look for it: its name and the beginning of what it said.
cat /dev/null "${reports[@]}" | awk '
    /<UnitTestResult / { failed = / outcome="(Failed|Error|Timeout|Aborted)"/ }
    failed && match($0, / testName="[^"]*"/) { print "Failed: " substr($0, RSTART + 11, RLENGTH - 12) }
    failed && /<Message>/ { telling = 1; said = 0 }
    telling && said++ < 20 { line = $0; gsub(/ *<\/?Message> */, "", line); print "    " line }
    /<\/Message>/ { telling = 0 }' |
    sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'

# NUnit's ignored tests are those counted in the total but not executed.
cat /dev/null "${reports[@]}" | grep -o '<Counters [^>]*>' | awk '
    { for (i = 2; i <= NF; i++) { split($i, pair, "\""); sub(/=$/, "", pair[1]); sum[pair[1]] += pair[2] } }
    END {
        failed = sum["failed"] + sum["error"] + sum["timeout"] + sum["aborted"]
        printf "%d passed, %d failed, %d skipped\n", sum["passed"], failed, sum["total"] - sum["executed"]
    }'
exit $status
