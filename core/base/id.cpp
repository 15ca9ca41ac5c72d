// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <cstring>

Id Id::create(qint64 wallMs)
{
    Bytes bytes;
    std::array<quint32, 3> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::memcpy(bytes.data() + 4, random.data(), 12);
    for (int i = 0; i < 6; ++i)
        bytes[std::size_t(i)] = static_cast<unsigned char>(quint64(wallMs) >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    return Id(bytes);
}

Id Id::fromName(const Id &space, std::string_view name)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(space.m_bytes.data(), 16));
    hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
    const QByteArray digest = hash.result();
    Id id = fromRaw(digest.constData());
    id.m_bytes[6] = static_cast<unsigned char>((id.m_bytes[6] & 0x0f) | 0x50);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<Id> Id::parse(std::string_view text)
{
    if (text.size() == 38 && text.front() == '{' && text.back() == '}')
        text = text.substr(1, 36);
    const bool hyphens = text.size() == 36;
    if (!hyphens && text.size() != 32)
        return std::nullopt;
    Bytes bytes;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        if (hyphens && (i == 4 || i == 6 || i == 8 || i == 10) && text[at++] != '-')
            return std::nullopt;
        int value = 0;
        for (int half = 0; half < 2; ++half) {
            const char c = text[at++];
            value <<= 4;
            if (c >= '0' && c <= '9')
                value |= c - '0';
            else if (c >= 'a' && c <= 'f')
                value |= c - 'a' + 10;
            else if (c >= 'A' && c <= 'F')
                value |= c - 'A' + 10;
            else
                return std::nullopt;
        }
        bytes[i] = static_cast<unsigned char>(value);
    }
    return Id(bytes);
}

Id Id::fromRaw(const void *bytes)
{
    Id id;
    std::memcpy(id.m_bytes.data(), bytes, 16);
    return id;
}

std::string Id::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out(36, '-');
    std::size_t at = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        out[at++] = digits[m_bytes[i] >> 4];
        out[at++] = digits[m_bytes[i] & 15];
    }
    return out;
}

std::size_t std::hash<Id>::operator()(const Id &id) const noexcept
{
    std::size_t words[2];
    std::memcpy(words, id.bytes().data(), 16);
    return words[0] ^ (words[1] * 0x9e3779b97f4a7c15u);
}
