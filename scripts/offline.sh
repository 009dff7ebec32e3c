#!/bin/sh
# Runs a command where the only way out is a cable to nowhere on which packets are counted:
#   sh scripts/offline.sh COMMAND [ARGS]
# Ends with 1 if there was even one packet, else as the command did. Needs iproute2, and root
# or a kernel that gives users namespaces of their own.
set -eu
if [ "${1:-}" != --inside ]; then
  if [ "$(id -u)" -eq 0 ]; then own=; else own=-Ur; fi
  exec unshare $own -mn sh "$0" --inside "$@"
fi
shift

ip link set lo up
ip link add card type veth peer name wall
# No address of its own making: the kernel would announce it, and be counted.
ip link set card addrgenmode none
ip link set wall addrgenmode none
ip address add 192.0.2.2/24 dev card
ip link set wall up
ip link set card up
ip route add default via 192.0.2.1
# A name server on this machine would answer out of sight: ask one beyond the cable.
names=$(mktemp)
trap 'rm -f "$names"' EXIT
echo 'nameserver 192.0.2.1' > "$names"
mount --bind "$names" "$(readlink -f /etc/resolv.conf)"

sent() { cat /sys/class/net/card/statistics/tx_packets; }
# /sys still shows the network it was mounted in.
mount -t sysfs sysfs /sys
before=$(sent)
status=0
"$@" || status=$?
count=$(($(sent) - before))
echo "packets that tried to leave: $count"
[ "$count" -eq 0 ] || exit 1
exit "$status"
