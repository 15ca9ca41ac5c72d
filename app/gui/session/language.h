// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

/// The language of the window. It can change while the program runs; widgets then get QEvent::LanguageChange. Dates and
/// numbers follow the language.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Codes of the built-in languages.
    static QStringList available();
    /// A language's name in that language.
    static QString nameOf(const QString &code);
    /// The language for an empty setting: the first built-in one among the system's languages, or English.
    static QString systemChoice();

    /// code: one of available(), or empty for systemChoice().
    void use(const QString &code);
    const QString &code() const { return m_code; }

private:
    void remove();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
