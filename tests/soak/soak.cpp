// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak.h"

#include <cstdio>

Line::Line(std::string what)
    : m_what(std::move(what))
{}

void Line::passed(const std::string &happened)
{
    ++m_tried;
    ++m_passed;
    ++m_happened[happened];
}

void Line::failed(const std::string &violation)
{
    ++m_tried;
    ++m_happened["VIOLATED"];
    std::fprintf(stderr, "VIOLATED, %s, try %d: %s\n", m_what.c_str(), m_tried, violation.c_str());
}

void Line::judged(const std::string &violation, const std::string &happened)
{
    violation.empty() ? passed(happened) : failed(violation);
}

void Line::skipped(const std::string &reason)
{
    m_happened["SKIPPED: " + reason] += 0;
    std::fprintf(stderr, "SKIPPED, %s: %s\n", m_what.c_str(), reason.c_str());
}

std::string Line::story() const
{
    std::string out;
    for (const auto &[what, times] : m_happened)
        out += (out.empty() ? "" : ", ") + what + (times > 0 ? " " + std::to_string(times) : std::string());
    return out;
}
