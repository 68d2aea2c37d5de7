# Readies the loopback interface of a new network for the zoo: up, with a whole IPv6 address and a
# link-local one. Done with ioctl(2), since a fresh machine need not have ip(8). Ends with its input.
use strict;
use warnings;
use Socket qw(:DEFAULT inet_pton);

my ($SIOCGIFFLAGS, $SIOCSIFFLAGS, $SIOCSIFADDR, $IFF_UP) = (0x8913, 0x8914, 0x8916, 1);
my $loopback_index = 1;

socket my $four, AF_INET, SOCK_DGRAM, 0 or die "socket: $!\n";
my $flags = pack 'Z16x24', 'lo';
ioctl $four, $SIOCGIFFLAGS, $flags or die "flags: $!\n";
my (undef, $before) = unpack 'Z16s', $flags;
ioctl $four, $SIOCSIFFLAGS, pack 'Z16sx22', 'lo', $before | $IFF_UP or die "up: $!\n";

socket my $six, AF_INET6, SOCK_DGRAM, 0 or die "socket: $!\n";
for (@ARGV) {
  my ($address, $bits) = split m{/};
  ioctl $six, $SIOCSIFADDR, pack 'a16Li', inet_pton(AF_INET6, $address), $bits, $loopback_index
    or die "$address: $!\n";
}
$| = 1;
print "ready\n";
1 while <STDIN>;
