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

/// The table of rejected rows: the cells as read, then where the row stood and what is wrong with it. It can be mended
/// and imported. Appears on the disk only when finish() is called and there was a row; an earlier file of that name
/// stays whole until then.
class Rejects
{
public:
    /// path may be empty: then nothing is written.
    Rejects(const QString &path, const std::vector<std::string> &header, std::size_t width);
    /// Throws Failure when the table would replace the file that is imported, or a chapter file.
    static void checkTarget(const QString &path, const QString &input);
    void add(const std::vector<std::string_view> &cells, qint64 row, const QString &reason);
    /// The path, or an empty text when there is no file. Throws Failure unless every byte was taken.
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
