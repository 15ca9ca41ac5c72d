// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

/// The language that the whole window speaks; changes while the program runs. Widgets learn of it by
/// QEvent::LanguageChange. Dates and numbers follow the language too.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Codes of the languages that are built in.
    static QStringList available();
    /// A language's name in that language itself.
    static QString nameOf(const QString &code);
    /// What an empty setting means: the first built-in language that the computer asks for, else English.
    static QString systemChoice();

    /// code: one of available(), or empty for the computer's choice.
    void use(const QString &code);
    const QString &code() const { return m_code; }

private:
    void remove();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
