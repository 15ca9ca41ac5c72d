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

/// The identity of a record or site: an RFC 9562 UUID of 16 bytes. New ids are version 7 (time first), so that records
/// created one after another are close together in an index. The null id (all zeros) means "no record".
class Id
{
public:
    using Bytes = std::array<unsigned char, 16>;

    constexpr Id() = default;
    explicit constexpr Id(const Bytes &bytes)
        : m_bytes(bytes)
    {}

    /// Returns a new version 7 id for wall time wallMs, in milliseconds since 1970 UTC. The remaining bits are random.
    static Id create(qint64 wallMs);
    /// Returns a version 5 id: the SHA-1 of space and name, so the same name always gives the same id.
    static Id fromName(const Id &space, std::string_view name);
    /// Parses 36 characters with hyphens, in upper or lower case. Braces are allowed, hyphens may be missing; any other
    /// text is rejected.
    static std::optional<Id> parse(std::string_view text);
    /// Copies the 16 bytes at this address.
    static Id fromRaw(const void *bytes);

    bool isNull() const { return *this == Id(); }
    /// The 36 characters with hyphens, in lower case, without braces.
    std::string text() const;
    const Bytes &bytes() const { return m_bytes; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    Bytes m_bytes{};
};

template <> struct std::hash<Id> {
    std::size_t operator()(const Id &id) const noexcept;
};
