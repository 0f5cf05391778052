#!/bin/sh
# Stops the servers of a pair once none of its users (pids in users/) is alive: watchdog.sh FOLDER SECONDS_OF_GRACE
folder=$1
grace=$2
alone=0
pids=

used() {
    for user in "$folder"/users/*; do
        [ -e "$user" ] || continue
        if kill -0 "${user##*/}" 2>/dev/null; then
            return 0
        fi
        rm -f "$user"
    done
    return 1
}

stop() {
    [ -z "$pids" ] && return
    kill $pids 2>/dev/null
    patience=30
    while kill -0 $pids 2>/dev/null && [ $patience -gt 0 ]; do
        sleep 1
        patience=$((patience - 1))
    done
    kill -9 $pids 2>/dev/null
}

while sleep 1; do
    if [ ! -d "$folder/users" ]; then
        stop
        exit 0
    fi
    pids=$(sed -n 's/^pid=//p' "$folder"/mariadb*/state.properties "$folder"/elasticsearch*/state.properties 2>/dev/null | tr '\n' ' ')
    if used; then
        alone=0
        continue
    fi
    alone=$((alone + 1))
    [ $alone -le "$grace" ] && continue
    : > "$folder/stopping"
    if used; then
        rm -f "$folder/stopping"
        continue
    fi
    stop
    rm -f "$folder/stopping"
    exit 0
done
