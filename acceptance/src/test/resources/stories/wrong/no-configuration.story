# A folder without limbeck.toml
What to do is said, and `init` is not run for the user.

## cd elsewhere
## file README.md
Nothing here.

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-201: No config file 'limbeck.toml' found in . or above it
  fix: limbeck init

## file shop/limbeck.toml
[workspace]
members = ["*_service"]

## run limbeck -C shop/oders_service heads
## exit 1
## stdout
## stderr
CFG-201: No config file 'limbeck.toml' found in shop/oders_service or above it
  There is no such folder.
