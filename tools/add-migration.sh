#!/usr/bin/env bash
# usage: tools/add-migration.sh ActivityReporting AddTags
# Adds one migration per provider, so that the two sets never drift.
set -euo pipefail
cd "$(dirname "$0")/.."
module=$1 name=$2
dotnet tool restore >/dev/null
dotnet build tools/DesignTime -v q -clp:NoSummary
for provider in Sqlite SqlServer; do
    dotnet ef migrations add "$name" --no-build \
        --context "${module}DbContext" \
        --project "src/Migrations.$provider" --startup-project tools/DesignTime \
        --output-dir "$module" -- "$provider"
done
