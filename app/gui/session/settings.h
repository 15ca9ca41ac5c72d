// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

/// What the window saves between runs: paths of files and layouts, no data of a chapter. Everything has a default, so a
/// missing or damaged settings file does no harm.
class Settings
{
public:
    /// path: an INI file; empty for the user's own in the configuration folder.
    explicit Settings(const QString &path = {});

    theme::Mode theme() const;
    void setTheme(theme::Mode mode);

    /// "en" or "es"; empty: the system's language.
    QString language() const;
    void setLanguage(const QString &code);

    static constexpr int maxRecent = 8;
    /// Newest first; empty while remembersFiles() is off.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();
    bool remembersFiles() const;
    /// Off also clears the list of recent files.
    void setRemembersFiles(bool on);

    /// Sizes and column layouts, by the name of the widget they belong to.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);
    QStringList columns(const QString &entity) const;
    void setColumns(const QString &entity, const QStringList &keys);

private:
    mutable QSettings m_store;
};
