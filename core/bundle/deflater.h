// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace bundle {

/// Packs bytes as raw DEFLATE (RFC 1951). The same bytes in the same portions give the same result on one computer;
/// another kind of processor may pack them differently.
class Deflater
{
public:
    using Sink = std::function<void(std::string_view packed)>;

    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// Begins a new stream.
    void restart();
    /// Packs the next bytes; with last the stream ends.
    void add(std::string_view bytes, bool last, const Sink &sink);

    /// Goes on with the check sum of a zip entry (CRC-32); begin with 0.
    static unsigned long sum(unsigned long soFar, std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> d;
};

}
