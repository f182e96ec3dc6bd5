#!/usr/bin/env bash
# Measures a running server under load: scripts/measure-load.sh [ADDRESS [CLIENTS [REQUESTS]]]
#
# Asks pages of the register and questions of the API, each by so many clients at once (100) until so many requests (3000)
# are answered, after 300 that do not count, and prints requests a second, the median and the 99th percentile of the time
# to the whole answer in milliseconds, and how many failed. Needs ab (Debian: apache2-utils) and a server without a limit
# for one client (CHARTERWORKS_API_REQUESTS=0).
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
address=${address%/}
clients=${2:-100}
requests=${3:-3000}
command -v ab >/dev/null || { echo "measure-load: ab is missing (Debian: apt-get install apache2-utils)" >&2; exit 1; }

# measure NAME PATH
measure() {
    ab -q -k -n 300 -c "$clients" "$address$2" >/dev/null 2>&1 || true
    ab -q -k -n "$requests" -c "$clients" "$address$2" 2>&1 | awk -v name="$1" '
        /^Requests per second/ { rate = $4 }
        /^Failed requests/ { failed = $3 }
        /^Non-2xx/ { failed += $3 }
        /^ +50%/ { median = $2 }
        /^ +99%/ { last = $2 }
        END { printf "%-22s %8.0f a second  median %6d ms  p99 %6d ms  failed %d\n", name, rate, median, last, failed }'
}

state='on=2026-11-22&scenario=as-forecast&lang=en'
echo "$clients clients at once, $requests requests, $address"
measure 'first page' "/?$state"
measure 'commitments' "/commitments?$state"
measure 'one commitment' "/commitments/C-IV.2?$state"
measure 'projects' "/projects?$state"
measure 'one project' "/projects/PRJ-KARS-DILUCU?$state"
measure 'meetings' "/meetings?$state"
measure 'search' "/search?q=railway&$state"
measure 'API brief' '/api/v1/brief?on=2026-11-22'
measure 'API scorecard' '/api/v1/scorecard?on=2026-11-22'
measure 'API records' '/api/v1/records?file=commitments.yaml'
measure 'API one record' '/api/v1/record?file=commitments.yaml&key=commitments/C-IV.2'
