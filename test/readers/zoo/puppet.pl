# A process that does with sockets what it is told, a line at a time, and answers each line with one.
# Only what perl-base has is used. Sockets are called by labels. Ends with its standard input.
use strict;
use warnings;
use Socket qw(:DEFAULT :addrinfo IPPROTO_IP IPPROTO_IPV6 IPPROTO_TCP IPV6_V6ONLY SO_REUSEPORT inet_pton IP_ADD_MEMBERSHIP);
use POSIX qw(EINPROGRESS EAGAIN);
use Fcntl qw(F_GETFL F_SETFL O_NONBLOCK);

my ($SO_BINDTODEVICE, $IP_MULTICAST_ALL, $TCP_DEFER_ACCEPT, $MPTCP) = (25, 49, 9, 262);
my %sockets;

sub family { return $_[0] eq '6' ? AF_INET6 : AF_INET }

# Packs `::1%1` (a scope is a number) or `127.0.0.1` and a port for a socket of family 4 or 6.
sub place {
  my ($version, $address, $port) = @_;
  return pack_sockaddr_in($port, inet_pton(AF_INET, $address)) if $version eq '4';
  my ($bare, $scope) = split /%/, $address;
  return pack_sockaddr_in6($port, inet_pton(AF_INET6, $bare), $scope // 0);
}

sub told {
  my ($socket) = @_;
  my $name = getsockname($socket);
  my ($error, $address, $port) = $name ? getnameinfo($name, NI_NUMERICHOST | NI_NUMERICSERV) : ();
  return sprintf 'ok %d %d %d %s', $$, fileno($socket), (stat $socket)[1], $port // 0;
}

# Hands a descriptor to whoever reads from `via` (SCM_RIGHTS); perl has no sendmsg of its own.
sub pass {
  my ($via, $descriptor) = @_;
  my $number = { x86_64 => 46, aarch64 => 211 }->{ (POSIX::uname())[4] } // die "no sendmsg here\n";
  my ($byte, $rights) = ('x', pack 'Qiiix4', 20, SOL_SOCKET, 1, $descriptor);
  my $vector = pack 'PQ', $byte, 1;
  my $message = pack 'QQPQPQQ', 0, 0, $vector, 1, $rights, length $rights, 0;
  syscall($number, fileno $via, $message, 0) >= 0 or die "sendmsg: $!\n";
}

# Writes until the kernel takes no more.
sub fill {
  my ($socket) = @_;
  fcntl $socket, F_SETFL, fcntl($socket, F_GETFL, 0) | O_NONBLOCK;
  1 while defined syswrite $socket, 'x' x 65536;
}

# A child that holds what its parent holds, until the parent is gone.
sub heir {
  pipe my $lifeline, my $kept or die "pipe: $!\n";
  my $pid = fork // die "fork: $!\n";
  if ($pid == 0) {
    close $kept;
    sysread $lifeline, my $nothing, 1;
    POSIX::_exit(0);
  }
  close $lifeline;
  $sockets{"heir $pid"} = $kept;
  return "ok $pid 0 0 0";
}

my %options = (
  reuseport => sub { setsockopt $_[0], SOL_SOCKET, SO_REUSEPORT, 1 },
  reuseaddr => sub { setsockopt $_[0], SOL_SOCKET, SO_REUSEADDR, 1 },
  v6only => sub { setsockopt $_[0], IPPROTO_IPV6, IPV6_V6ONLY, 1 },
  device => sub { setsockopt $_[0], SOL_SOCKET, $SO_BINDTODEVICE, pack 'Z16', $_[1] },
  defer => sub { setsockopt $_[0], IPPROTO_TCP, $TCP_DEFER_ACCEPT, 60 },
  small => sub { setsockopt($_[0], SOL_SOCKET, SO_RCVBUF, 2304) && setsockopt $_[0], SOL_SOCKET, SO_SNDBUF, 4608 },
  join => sub { setsockopt $_[0], IPPROTO_IP, IP_ADD_MEMBERSHIP, inet_aton($_[1]) . inet_aton('127.0.0.1') },
);

my %commands = (
  socket => sub {
    my ($label, $version, $kind) = @_;
    my $type = $kind eq 'udp' ? SOCK_DGRAM : SOCK_STREAM;
    socket $sockets{$label}, family($version), $type, $kind eq 'mptcp' ? $MPTCP : 0 or die "socket: $!\n";
    return told($sockets{$label});
  },
  option => sub { my ($label, $name, $value) = @_; $options{$name}->($sockets{$label}, $value) or die "$name: $!\n"; return told($sockets{$label}) },
  bind => sub { my $label = shift; bind $sockets{$label}, place(@_) or die "bind: $!\n"; return told($sockets{$label}) },
  listen => sub { my ($label, $backlog) = @_; listen $sockets{$label}, $backlog or die "listen: $!\n"; return told($sockets{$label}) },
  connect => sub { my $label = shift; connect $sockets{$label}, place(@_) or die "connect: $!\n"; return told($sockets{$label}) },
  begin => sub {
    my $label = shift;
    fcntl $sockets{$label}, F_SETFL, O_NONBLOCK;
    connect $sockets{$label}, place(@_) or $! == EINPROGRESS or die "connect: $!\n";
    return told($sockets{$label});
  },
  accept => sub { my ($label, $listener) = @_; accept $sockets{$label}, $sockets{$listener} or die "accept: $!\n"; return told($sockets{$label}) },
  twin => sub { my ($label, $of) = @_; open $sockets{$label}, '+<&', $sockets{$of} or die "dup: $!\n"; return told($sockets{$label}) },
  write => sub { my ($label, $text) = @_; syswrite $sockets{$label}, $text or die "write: $!\n"; return told($sockets{$label}) },
  read => sub { my ($label) = @_; sysread $sockets{$label}, my $text, 100; return told($sockets{$label}) },
  fill => sub { my ($label) = @_; fill($sockets{$label}); return told($sockets{$label}) },
  finish => sub { my ($label) = @_; shutdown $sockets{$label}, 1 or die "shutdown: $!\n"; return told($sockets{$label}) },
  close => sub { my ($label) = @_; close delete $sockets{$label}; return 'ok 0 0 0 0' },
  post => sub {
    my ($label) = @_;
    socketpair $sockets{"$label near"}, $sockets{"$label far"}, AF_UNIX, SOCK_STREAM, 0 or die "socketpair: $!\n";
    pass($sockets{"$label near"}, fileno $sockets{$label});
    close delete $sockets{$label};
    return 'ok 0 0 0 0';
  },
  heir => \&heir,
  # Takes a name (hexadecimal bytes), of which the kernel keeps fifteen.
  name => sub { my ($digits) = @_; $0 = pack 'H*', $digits; return 'ok 0 0 0 0' },
);

$| = 1;
print "ok $$ 0 0 0\n";
while (my $line = <STDIN>) {
  my ($command, @words) = split ' ', $line;
  my $answer = eval { $commands{$command}->(@words) } // "error $command: $@";
  chomp $answer;
  print "$answer\n";
}
