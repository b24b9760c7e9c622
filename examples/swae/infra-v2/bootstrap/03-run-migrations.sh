#!/bin/sh
cd "$(dirname "$0")/../.." || exit
exec "${LIMBECK:-../../limbeck}" upgrade head "$@"
