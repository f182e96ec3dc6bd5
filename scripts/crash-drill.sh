#!/usr/bin/env bash
# Kills the program and its database in the middle of writing, again and again, and counts what is missing afterwards:
#   scripts/crash-drill.sh [ROUNDS] [SEED]
#
# In turn the writer, the main process of the database, one of its connections, all of the database, and everything at
# once get SIGKILL at a random moment; then the database is opened as any command would. Prints for each kind of victim
# the rounds, the entries that were acknowledged, those of them lost, the chains that do not hold, and how long the next
# start took. Takes 2 to 4 seconds a round.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/scripts/jdk.sh"
find_jdk
use_jdk_for_maven

mvn -B -ntp -f "$root/pom.xml" verify -pl app -am -Dcrash.rounds="${1:-200}" -Dcrash.seed="${2:-1}" \
    -Dit.test=CrashIT -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfailsafe.failIfNoSpecifiedTests=false | grep -E '^(victim|writer|postmaster|backend|server|everything|all) |ERROR|BUILD'
