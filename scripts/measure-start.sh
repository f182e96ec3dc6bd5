#!/usr/bin/env bash
# Measures how long the server takes from the command to the line with its address: scripts/measure-start.sh [TIMES]
#
# Starts it so many times (5) on a free port, after one start that does not count, and stops it each time. Prints
# seconds: median, least and most.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

start_once() {
    local begun=$EPOCHREALTIME server line
    exec {lines}< <(exec "$root/charterworks" serve --port 0 2>/dev/null)
    server=$!
    read -r line <&"$lines"
    echo "$begun $EPOCHREALTIME"
    kill -TERM "$server"
    wait "$server" || true
    exec {lines}<&-
}

start_once >/dev/null
for ((i = 0; i < ${1:-5}; i++)); do
    start_once
done | awk '{ printf "%.2f\n", $2 - $1 }' | sort -n | awk '
    { at[NR] = $1 }
    END { printf "start to address in s: median %s  least %s  most %s  of %d\n", at[int((NR + 1) / 2)], at[1], at[NR], NR }'
