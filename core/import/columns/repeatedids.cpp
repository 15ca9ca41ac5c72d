// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/repeatedids.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace imports {
namespace {

constexpr std::size_t bitsPerRow = 12;
constexpr int hashes = 4;
constexpr qint64 mostRows = 300'000'000; ///< So that a position fits in 32 bits.

/// The finalizer of MurmurHash3 (A. Appleby, public domain): every bit of the input changes half of the output.
quint64 scramble(quint64 x)
{
    x = (x ^ x >> 33) * 0xff51afd7ed558ccdULL;
    x = (x ^ x >> 33) * 0xc4ceb9fe1a85ec53ULL;
    return x ^ x >> 33;
}

}

RepeatedIds::RepeatedIds(qint64 expectedRows)
    : m_bits(std::size_t(std::clamp<qint64>(expectedRows, 1, mostRows)) * bitsPerRow / 64 + 1)
{}

quint64 RepeatedIds::hashOf(const Id &id)
{
    quint64 halves[2];
    std::memcpy(halves, id.bytes().data(), sizeof halves);
    return scramble(halves[0] + scramble(halves[1]));
}

void RepeatedIds::add(std::string_view cell)
{
    const auto id = Id::parse(text::trim(cell));
    if (!id || id->isNull())
        return;
    const quint64 hash = hashOf(*id), step = scramble(hash) | 1;
    bool seen = true;
    for (int i = 0; i < hashes; ++i) {
        // The upper part of a product spreads over any size.
        const auto at = std::size_t(((hash + quint64(i) * step) >> 32) * (m_bits.size() * 64) >> 32);
        quint64 &word = m_bits[at / 64];
        const quint64 bit = quint64(1) << at % 64;
        seen = seen && (word & bit) != 0;
        word |= bit;
    }
    if (seen)
        m_repeated.insert(hash);
}

}
