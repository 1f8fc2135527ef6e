# What the steps with servers share, to be sourced: a folder for their files, their servers' ends, and where these listen.
work=$(mktemp -d)
started=()

finish() {
  for id in "${started[@]}"; do
    kill "$id" 2>/dev/null || true
    wait "$id" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Waits until a server has written the line that says where it listens, and prints the address. Other lines hold addresses as
# well, and are written before or after it.
address() {
  local log=$1 id=$2
  for _ in $(seq 600); do
    if grep -E '(listening on|served at):? .*http://127\.0\.0\.1:[0-9]+' "$log" >"$work/address" 2>/dev/null; then
      head -n 1 "$work/address" | grep -oE 'http://127\.0\.0\.1:[0-9]+[^[:space:]]*' | head -n 1
      return
    fi
    kill -0 "$id" 2>/dev/null || break
    sleep 0.1
  done
  cat "$log" >&2
  return 1
}
