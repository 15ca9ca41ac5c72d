// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/texttable.h"

#include <algorithm>
#include <clocale>
#include <cwchar>

namespace {

int placesOf(char32_t c)
{
    return std::max(0, wcwidth(wchar_t(c)));
}

/// Cuts the text to a display width.
QString cut(const QString &text, int places)
{
    if (displayWidth(text) <= places)
        return text;
    QString out;
    int used = 1; // The ellipsis.
    for (const char32_t c : text.toUcs4()) {
        used += placesOf(c);
        if (used > places)
            break;
        out += QString::fromUcs4(&c, 1);
    }
    return out + QStringLiteral("…");
}

}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += placesOf(c);
    return width;
}

QString plain(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return out.simplified();
}

QString TextTable::line(const QStringList &cells) const
{
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cut(plain(cells[i]), m_widths[std::size_t(i)]);
        out += cell;
        if (i + 1 < cells.size())
            out += QString(m_widths[std::size_t(i)] - displayWidth(cell) + 2, QLatin1Char(' '));
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QStringList TextTable::lines(const std::vector<QStringList> &rows)
{
    QStringList out;
    if (m_widths.empty()) {
        for (qsizetype i = 0; i < m_headers.size(); ++i) {
            int width = displayWidth(m_headers[i]);
            for (const QStringList &row : rows)
                width = std::max(width, std::min(m_widest, displayWidth(plain(row[i]))));
            m_widths.push_back(width);
        }
        out << line(m_headers);
        QStringList rule;
        for (const int width : m_widths)
            rule << QString(width, QLatin1Char('-'));
        out << line(rule);
    }
    for (const QStringList &row : rows)
        out << line(row);
    return out;
}
