// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// A record's or site's identity: 16 bytes, RFC 9562 UUID. New ones are version 7 (time first), so that rows
/// made one after another stay neighbours in an index. The null id (all zero) means "no record".
class Id
{
public:
    using Bytes = std::array<unsigned char, 16>;

    constexpr Id() = default;
    explicit constexpr Id(const Bytes &bytes)
        : m_bytes(bytes)
    {}

    /// A version 7 id for wall time wallMs (milliseconds since 1970 UTC); the rest is random.
    static Id create(qint64 wallMs);
    /// A version 5 id: the same name always gives the same id (SHA-1 of space and name).
    static Id fromName(const Id &space, std::string_view name);
    /// Reads 36 characters with hyphens in any case, also with braces or without hyphens; nothing else.
    static std::optional<Id> parse(std::string_view text);
    /// Copies 16 bytes.
    static Id fromRaw(const void *bytes);

    bool isNull() const { return *this == Id(); }
    /// 36 characters, lower case, without braces.
    std::string text() const;
    const Bytes &bytes() const { return m_bytes; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    Bytes m_bytes{};
};

template <> struct std::hash<Id> {
    std::size_t operator()(const Id &id) const noexcept;
};
