// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/settings.h"

#include <QStandardPaths>

namespace {

constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String rememberKey("files/remember");

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
         + QStringLiteral("/groundswell/groundswell.ini");
}

}

Settings::Settings(const QString &path)
    : m_store(path.isEmpty() ? ownFile() : path, QSettings::IniFormat)
{}

theme::Mode Settings::theme() const
{
    const QString word = m_store.value(themeKey).toString();
    return word == QLatin1String("light") ? theme::Mode::Light
         : word == QLatin1String("dark")  ? theme::Mode::Dark
                                          : theme::Mode::System;
}

void Settings::setTheme(theme::Mode mode)
{
    const char *const words[] = {"system", "light", "dark"};
    m_store.setValue(themeKey, QLatin1String(words[int(mode)]));
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(languageKey, code);
}

QStringList Settings::recentFiles() const
{
    return remembersFiles() ? m_store.value(recentKey).toStringList().mid(0, maxRecent) : QStringList();
}

void Settings::addRecentFile(const QString &path)
{
    if (!remembersFiles())
        return;
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, maxRecent));
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentKey);
}

bool Settings::remembersFiles() const
{
    return m_store.value(rememberKey, true).toBool();
}

void Settings::setRemembersFiles(bool on)
{
    m_store.setValue(rememberKey, on);
    if (!on)
        clearRecentFiles();
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store.value(QLatin1String("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store.setValue(QLatin1String("layout/") + name, state);
}

QStringList Settings::columns(const QString &entity) const
{
    return m_store.value(QLatin1String("columns/") + entity).toStringList();
}

void Settings::setColumns(const QString &entity, const QStringList &keys)
{
    m_store.setValue(QLatin1String("columns/") + entity, keys);
}
