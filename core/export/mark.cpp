// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mark.h"

#include "core/base/text.h"
#include "core/storage/layout/registers.h"

#include <algorithm>
#include <charconv>

namespace exports {
namespace {

constexpr std::string_view versionsWord = "held ", supersededWord = "over ";
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t lettersEach = 4;

/// FNV-1a of 32 bits folded to 24.
quint32 checkOf(std::string_view key, std::string_view cell)
{
    quint32 hash = 0x811c9dc5U;
    const auto add = [&hash](std::string_view bytes) {
        for (const char c : bytes)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    };
    add(key);
    add("\x1f");
    add(cell);
    return (hash >> 24) ^ (hash & 0xffffffU);
}

/// A register's name with the separators of a mark escaped.
std::string markName(std::string_view name)
{
    std::string out;
    for (const char c : registers::stampKey(name))
        out += c == ';' ? std::string("%3B") : std::string(1, c);
    return out;
}

std::optional<Stamp> readStamp(std::string_view cell)
{
    Stamp stamp;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), stamp.hlc);
    if (error != std::errc() || end == cell.data() + cell.size() || *end != '@')
        return std::nullopt;
    const auto site = Id::parse(cell.substr(std::size_t(end - cell.data()) + 1));
    if (!site)
        return std::nullopt;
    stamp.site = *site;
    return stamp;
}

}

std::string text(const Mark &mark)
{
    std::string out = std::to_string(mark.exported.hlc) + '@' + mark.exported.site.text();
    if (mark.knownVersions)
        out.append(1, ';').append(versionsWord).append(mark.knownVersions->text());
    for (const auto &[name, known] : mark.supersededContext)
        out.append(1, ';').append(supersededWord).append(markName(name)).append(1, ' ').append(known.text());
    return out;
}

std::optional<Mark> readMark(std::string_view cell)
{
    cell = text::trim(cell);
    const std::size_t first = std::min(cell.find(';'), cell.size());
    const auto stamp = readStamp(cell.substr(0, first));
    if (!stamp)
        return std::nullopt;
    Mark mark;
    mark.exported = *stamp;
    cell.remove_prefix(first);
    while (!cell.empty()) {
        cell.remove_prefix(1);
        std::string_view part = cell.substr(0, cell.find(';'));
        cell.remove_prefix(part.size());
        if (part.starts_with(versionsWord)) {
            mark.knownVersions = merge::VersionVector::parse(part.substr(versionsWord.size()));
        } else if (part.starts_with(supersededWord)) {
            part.remove_prefix(supersededWord.size());
            const std::size_t blank = std::min(part.find(' '), part.size());
            if (auto known = merge::VersionVector::parse(part.substr(std::min(blank + 1, part.size()))))
                mark.supersededContext[registers::fromStampKey(part.substr(0, blank))] = std::move(*known);
        }
    }
    return mark;
}

void addCheck(std::string &checks, std::string_view key, std::string_view cell)
{
    if (checks.empty())
        checks += '#';
    if (cell.empty())
        return;
    const quint32 check = checkOf(key, cell);
    for (int shift = 18; shift >= 0; shift -= 6)
        checks += letters[(check >> shift) & 63];
}

Checks::Checks(std::string_view column)
{
    column = text::trim(column);
    if (!column.starts_with('#') || column.size() % lettersEach != 1)
        return;
    for (column.remove_prefix(1); !column.empty(); column.remove_prefix(lettersEach)) {
        quint32 check = 0;
        for (const char c : column.substr(0, lettersEach)) {
            const std::size_t value = letters.find(c);
            if (value == letters.npos)
                return;
            check = check << 6 | quint32(value);
        }
        m_checks.push_back(check);
    }
    std::sort(m_checks.begin(), m_checks.end());
    m_known = true;
}

bool Checks::has(std::string_view key, std::string_view cell) const
{
    return !cell.empty() && std::binary_search(m_checks.begin(), m_checks.end(), checkOf(key, cell));
}

}
