// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/deflater.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <vector>

namespace bundle {

struct Deflater::State {
    isal_zstream stream;
    std::vector<uint8_t> work = std::vector<uint8_t>(ISAL_DEF_LVL1_LARGE);
    std::vector<uint8_t> out = std::vector<uint8_t>(1 << 18);
};

Deflater::Deflater()
    : d(std::make_unique<State>())
{
    restart();
}
Deflater::~Deflater() = default;

void Deflater::restart()
{
    isal_deflate_init(&d->stream);
    d->stream.level = 1;
    d->stream.level_buf = d->work.data();
    d->stream.level_buf_size = uint32_t(d->work.size());
    d->stream.gzip_flag = IGZIP_DEFLATE;
    d->stream.flush = NO_FLUSH;
}

unsigned long Deflater::sum(unsigned long soFar, std::string_view bytes)
{
    return crc32_gzip_refl(uint32_t(soFar), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
}

void Deflater::add(std::string_view bytes, bool last, const Sink &sink)
{
    isal_zstream &stream = d->stream;
    // It only reads the input but takes a non-const pointer.
    stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uint32_t(bytes.size());
    stream.end_of_stream = last ? 1 : 0;
    do {
        stream.next_out = d->out.data();
        stream.avail_out = uint32_t(d->out.size());
        isal_deflate(&stream);
        if (const std::size_t made = d->out.size() - stream.avail_out; made > 0)
            sink({reinterpret_cast<const char *>(d->out.data()), made});
    } while (stream.avail_out == 0 || (last && stream.internal_state.state != ZSTATE_END));
}

}
