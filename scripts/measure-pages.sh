#!/usr/bin/env bash
# Measures how soon a running server answers: scripts/measure-pages.sh [ADDRESS [REQUESTS]]
#
# Prints for each page the time to the first byte in milliseconds: median, least and most of so many requests (50), one
# after the other, after five that do not count. The what-ifs ask each time for another date or delay that was not asked
# before, as a reader does who moves the date or the slider.
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
address=${address%/}
requests=${2:-50}

# first_byte PATH: milliseconds until the first byte of a page that has to be there.
first_byte() {
    curl -sf -o /dev/null -w '%{time_starttransfer}\n' "$address$1" | awk '{ printf "%.1f\n", 1000 * $1 }'
}

# measure NAME PATH: PATH may hold DAY, MONTH and LATER, which differ from request to request.
measure() {
    local name=$1 path i
    for ((i = -5; i < requests; i++)); do
        path=${2//DAY/$(printf '%02d' $(((i + 5) % 28 + 1)))}
        path=${path//MONTH/$(printf '%02d' $(((i + 5) / 28 % 12 + 1)))}
        path=${path//LATER/$(((i + 5) % 60 + 1))}
        if ((i < 0)); then first_byte "$path" >/dev/null; else first_byte "$path"; fi
    done | sort -n | awk -v name="$name" '
        { at[NR] = $1 }
        END { printf "%-34s median %7.1f  least %7.1f  most %7.1f  of %d\n", name, at[int((NR + 1) / 2)], at[1], at[NR], NR }'
}

state='on=2026-11-22&scenario=as-forecast&lang=en'
echo "time to first byte in ms, $address"
measure 'first page' "/?$state"
measure 'provisions' "/provisions?$state"
measure 'one project' "/projects/PRJ-KARS-DILUCU?$state"
measure 'map' "/map?$state"
measure 'route' "/route?from=KZ_ALTYNKOL&to=GE_POTI&$state"
measure 'cost of delay' "/delay?$state"
measure 'what if: the date moves, map' '/map?on=2029-MONTH-DAY&scenario=as-forecast&lang=en'
measure 'what if: the date moves, route' '/route?from=AZ_ALAT&to=TR_KARS&on=2030-MONTH-DAY&scenario=as-forecast&lang=en'
measure 'what if: another scenario, route' '/route?from=AZ_ALAT&to=TR_KARS&on=2031-MONTH-DAY&scenario=as-promised&lang=en'
measure 'what if: a project comes later' "/whatif?project=PRJ-KARS-DILUCU&months=LATER&$state"
