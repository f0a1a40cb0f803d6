#!/usr/bin/env perl
# One request of HTTP::OAI, the harvester behind EPrints and Catmandu, told line by line as JSON: what it asks the server for, each record, how it ended.
# Before every request it waits for a line: whoever started it may publish the bank anew in between.
# perl harvest.pl ADDRESS VERB [argument=value ...]
use strict;
use warnings;
use HTTP::OAI;
use JSON::PP;

$| = 1;
my ($address, $verb, @given) = @ARGV;
my %asked = map { split /=/, $_, 2 } @given;
my $json = JSON::PP->new->canonical->ascii;
my $tell = sub { print $json->encode({@_}), "\n" };
my $bool = sub { $_[0] ? JSON::PP::true : JSON::PP::false };

my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);
$harvester->add_handler(request_send => sub {
    $tell->(asks => $_[0]->uri->as_string);
    defined readline STDIN or exit 1;
    return;
});

my @told;
my $on_record = sub {
    my ($item) = @_;
    return push @told, $item->setSpec if $item->isa('HTTP::OAI::Set');
    my $header = $item->isa('HTTP::OAI::Header') ? $item : $item->header;
    my $metadata = $item->can('metadata') ? $item->metadata : undef;
    my ($title) = defined $metadata ? $metadata->dom->findnodes(q{.//*[local-name()="title"]}) : ();
    $tell->(record => {
        identifier => $header->identifier,
        datestamp => $header->datestamp,
        isDeleted => $bool->($header->is_deleted),
        sets => [$header->setSpec],
        title => $title ? $title->textContent : undef,
    });
};

my $answer = $harvester->$verb(%asked, force => 1, onRecord => $on_record);
my $is_success = $answer->is_success;
@told = map { $_->metadataPrefix } $answer->metadataFormat if $is_success && $verb eq 'ListMetadataFormats';
@told = map { scalar $answer->$_ } qw(repositoryName baseURL protocolVersion earliestDatestamp deletedRecord granularity)
    if $is_success && $verb eq 'Identify';
$tell->(end => {
    isSuccess => $bool->($is_success),
    message => $answer->message,
    errors => [$answer->can('errors') ? map { $_->code } $answer->errors : ()],
    told => \@told,
});
