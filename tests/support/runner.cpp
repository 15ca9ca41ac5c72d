// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/runner.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdlib>
#include <iostream>

int runTests(int argc, char **argv)
{
#ifdef __SANITIZE_ADDRESS__
    // Each random case takes several times as long with sanitizers, and the release build runs all of them.
    ::setenv("RC_PARAMS", "max_success=40", /*overwrite=*/0);
#endif
    const int code = Catch::Session().run(argc, argv);
    if (code != 0) {
        const auto seed = rc::detail::configuration().testParams.seed;
        std::cerr << "To repeat with the same random values: RC_PARAMS=\"seed=" << seed << "\"" << std::endl;
    }
    return code;
}
