// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/writer.h"

#include <QSaveFile>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// The table of rejected rows: the cells as read, then where the row stood and what is wrong with it. It can be mended and
/// imported. Appears on the disk only when finish() is called and there was a row.
class Rejects
{
public:
    /// path may be empty: then nothing is written.
    Rejects(const QString &path, const std::vector<std::string> &header, std::size_t width);
    void add(const std::vector<std::string_view> &cells, qint64 row, const QString &reason);
    /// The path, or an empty text when there is no file.
    QString finish();

private:
    void open();

    QString m_path;
    std::vector<std::string> m_header;
    std::size_t m_width;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<csv::Writer> m_writer;
};

}
