// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Lays out rows as columns of text for a terminal. Each cell is one line; long ones are cut with an ellipsis. The rows
/// of the first call determine the widths for all calls.
class TextTable
{
public:
    explicit TextTable(QStringList headers, int widest = 40)
        : m_headers(std::move(headers))
        , m_widest(widest)
    {}

    /// The rows as lines; on the first call after the headers and a rule.
    QStringList lines(const std::vector<QStringList> &rows);

private:
    QString line(const QStringList &cells) const;

    QStringList m_headers;
    int m_widest;
    std::vector<int> m_widths; ///< In terminal columns; empty before the first call.
};

/// The number of terminal columns of a text: two for wide characters, none for combining marks.
int displayWidth(const QString &text);
/// Replaces control characters, which could control the terminal, with spaces.
QString plain(const QString &text);
