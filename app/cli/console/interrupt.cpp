// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/interrupt.h"

#include "core/storage/store.h"

#include <csignal>
#include <initializer_list>

namespace {

volatile std::sig_atomic_t requested = 0;

void request(int)
{
    requested = 1;
}

}

void catchInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = request;
    action.sa_flags = int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // Ignored by the parent process, as for background jobs.
            sigaction(signal, &action, nullptr);
    }
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
}

bool interruptRequested()
{
    return requested != 0;
}

void interruptAlso(Store &store)
{
    store.cancelWhen(interruptRequested);
}
