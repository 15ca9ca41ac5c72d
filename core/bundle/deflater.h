// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace bundle {

/// Compresses bytes as raw DEFLATE (RFC 1951). The same blocks give the same result on one computer; the result may
/// differ between kinds of processors.
class Deflater
{
public:
    using Sink = std::function<void(std::string_view packed)>;

    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// Starts a new stream.
    void restart();
    /// Compresses the next bytes; `last` ends the stream.
    void add(std::string_view bytes, bool last, const Sink &sink);

    /// Continues the checksum of a zip entry (CRC-32); start with 0.
    static unsigned long sum(unsigned long soFar, std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> d;
};

}
