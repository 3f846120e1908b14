#!/usr/bin/perl
# Answers questions, one a line, through the C library (Debian: libffi-platypus-perl).
#
#   ask.pl map.wegwijs lochal "2026-11-24 14:10" < questions.txt
use strict;
use warnings;
use FFI::Platypus 2.00;
use JSON::PP;

my $ffi = FFI::Platypus->new(api => 2, lib => $ENV{WEGWIJS_LIBRARY} || 'libwegwijs.so.0');
$ffi->attach(wegwijs_open  => ['string', 'opaque', 'opaque*'] => 'opaque');
$ffi->attach(wegwijs_close => ['opaque'] => 'void');
$ffi->attach(wegwijs_reopen_if_changed => ['opaque', 'opaque*'] => 'int');
$ffi->attach(wegwijs_answer => ['opaque', 'string', 'string', 'opaque*'] => 'opaque');
$ffi->attach(wegwijs_free => ['opaque'] => 'void');
$ffi->attach(wegwijs_error_code => ['opaque'] => 'string');
$ffi->attach(wegwijs_error_message => ['opaque'] => 'string');
$ffi->attach(wegwijs_error_free => ['opaque'] => 'void');

# Calls what takes the address of an error last; dies of the error.
sub call {
    my ($function, @arguments) = @_;
    my $error;
    my $result = $function->(@arguments, \$error);
    if (defined $error) {
        my ($code, $message) = (wegwijs_error_code($error), wegwijs_error_message($error));
        wegwijs_error_free($error);
        die "ask.pl: $message ($code)\n";
    }
    return $result;
}

sub answer {
    my ($kb, $request, %arguments) = @_;
    my $address = call(\&wegwijs_answer, $kb, $request, encode_json(\%arguments));
    my $json = $ffi->cast('opaque' => 'string', $address);
    wegwijs_free($address);
    return $json;
}

die "usage: ask.pl MAP DESK MOMENT < questions\n" unless @ARGV == 3;
my ($map, $desk, $at) = @ARGV;
$| = 1;
my $kb = call(\&wegwijs_open, $map, undef);
END { wegwijs_close($kb) if defined $kb }    # after an error too
while (my $line = <STDIN>) {
    chomp $line;
    utf8::decode($line);
    call(\&wegwijs_reopen_if_changed, $kb);
    print answer($kb, 'ask', question => $line, desk => $desk, at => $at), "\n";
}
