// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/writer.h"

#include <QFileDevice>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace imports {

/// The table of rejected rows: the cells as read, then the row number and the reason. It can be corrected and imported
/// again. The file is created by finish(), and only if there was a row; an earlier file of that name is untouched until
/// then.
class Rejects
{
public:
    /// path: empty to write nothing.
    Rejects(const QString &path, const std::vector<std::string> &header, std::size_t width);
    /// Throws Failure if the table would overwrite the imported file or a chapter file.
    static void checkTarget(const QString &path, const QString &input);
    void add(const std::vector<std::string_view> &cells, qint64 row, const QString &reason);
    /// The path, or an empty text if no file was written. Throws Failure if not everything could be written.
    QString finish();

private:
    void open();
    [[noreturn]] void fail() const;

    QString m_path;
    std::vector<std::string> m_header;
    std::size_t m_width;
    std::unique_ptr<QFileDevice> m_file;
    std::unique_ptr<csv::Writer> m_writer;
};

}
