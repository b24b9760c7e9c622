# What was typed cannot be read
Exit code 2, one message, and the nearest word where there is one.

## run limbeck upgrad head
## exit 2
## stdout
## stderr
CLI-102: There is no command 'upgrad'
  Commands: upgrade, downgrade, [..]
  fix: limbeck upgrade
  fix: limbeck --help

## run limbeck upgrade
## exit 2
## stderr
CLI-103: REV is missing
  usage: limbeck upgrade [OPTIONS] [REV]
  fix: limbeck upgrade --help

## run limbeck upgrade head tail
## exit 2
## stderr
CLI-104: 'tail' is one argument too many
  usage: limbeck upgrade [OPTIONS] [REV]
  fix: limbeck upgrade --help

## run limbeck upgrade --jsn head
## exit 2
## stderr
CLI-101: There is no option '--jsn'
  usage: limbeck upgrade [OPTIONS] [REV]
  fix: did you mean  --json
  fix: limbeck upgrade --help

## run limbeck --color sometimes heads
## exit 2
## stderr
CLI-105: --color does not take 'sometimes'
  It takes auto, always or never.
  fix: limbeck --help

## run limbeck --jobs many heads
## exit 2
## stderr
CLI-105: --jobs does not take 'many'
  It takes a number from 1.
  fix: limbeck --help

## run limbeck revision --message
## exit 2
## stderr
CLI-103: The MSG of --message is missing
  usage: limbeck revision [OPTIONS]
  fix: limbeck revision --help

## run limbeck
## exit 2
## stdout
## stderr
CLI-103: No command was given
  Commands: upgrade, downgrade, [..]
  fix: limbeck --help

## run limbeck sql -f report.sql "SELECT 1"
## exit 2
## stderr
CLI-105: QUERY does not take 'SELECT 1'
  It takes statements where there is no --file, but not both.
  fix: limbeck sql --help

## run limbeck embedded foo
## exit 2
## stderr
CLI-105: ACTION does not take 'foo'
  It takes start, stop or url.
  fix: limbeck embedded --help

## run limbeck help upgrad
## exit 2
## stderr contains
CLI-102: There is no command 'upgrad'
  fix: limbeck upgrade
