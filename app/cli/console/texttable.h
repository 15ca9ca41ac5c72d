// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Lines of cells as columns of text for a terminal; cells are on one line, long ones are cut with an ellipsis. The
/// widths follow from the rows given at once; further rows may follow with the same widths.
class TextTable
{
public:
    explicit TextTable(QStringList headers, int widest = 40)
        : m_headers(std::move(headers))
        , m_widest(widest)
    {}

    /// The header line and a rule on the first call, then the rows.
    QStringList lines(const std::vector<QStringList> &rows);

private:
    QString line(const QStringList &cells) const;

    QStringList m_headers;
    int m_widest;
    std::vector<int> m_widths; ///< In places of the terminal; empty before the first call.
};

/// On how many places of a terminal a text takes: wide characters take two, combining marks none.
int displayWidth(const QString &text);
/// Without anything that a terminal would obey: control characters become blanks.
QString plain(const QString &text);
