// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <sqlite3.h>

#include <cstddef>

// The C library's own functions, under names that sanitizers do not intercept.
extern "C" void *__libc_malloc(std::size_t);
extern "C" void __libc_free(void *);
extern "C" void *__libc_realloc(void *, std::size_t);

namespace {

// SQLite asks for the size of a block, so the size is stored in front of it.
constexpr std::size_t head = alignof(std::max_align_t);

char *sized(char *piece, int size)
{
    if (!piece)
        return nullptr;
    *reinterpret_cast<int *>(piece) = size;
    return piece + head;
}

void *allocate(int size)
{
    return sized(static_cast<char *>(__libc_malloc(std::size_t(size) + head)), size);
}

void release(void *memory)
{
    if (memory)
        __libc_free(static_cast<char *>(memory) - head);
}

void *resize(void *memory, int size)
{
    if (!memory)
        return allocate(size);
    return sized(static_cast<char *>(__libc_realloc(static_cast<char *>(memory) - head, std::size_t(size) + head)),
                 size);
}

int sizeOf(void *memory)
{
    return memory ? *reinterpret_cast<int *>(static_cast<char *>(memory) - head) : 0;
}

int roundedUp(int size)
{
    return (size + 7) & ~7;
}

}

void fuzz::useUnwatchedMemoryForSqlite()
{
    static sqlite3_mem_methods methods = {
        allocate, release, resize, sizeOf, roundedUp, [](void *) { return SQLITE_OK; }, [](void *) {}, nullptr};
    require(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK
                && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK,
            "SQLite accepts the allocator");
}
