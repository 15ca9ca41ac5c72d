// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The command line is wrong; main answers with the usage and exit code 2.
struct UsageError {
    QString sentence;
    QString cure;
};

/// One argument or option that a command takes: what its help says and where its value goes.
struct Argument {
    enum class Kind : unsigned char {
        Required, ///< By its place.
        Optional, ///< By its place, may be left out.
        Rest,     ///< By its place, everything that is left.
        Option,   ///< --name VALUE, once.
        Repeated, ///< --name VALUE, as often as wanted.
        Flag,     ///< --name
    };
    Kind kind;
    std::string name;        ///< "FILE" or "--limit".
    std::string placeholder; ///< Of an option's value: "N".
    QString help;
    int least = 0; ///< How many values must be given; 0 or 1.
    /// Takes the values given, of which there is at least one; throws UsageError when they will not do.
    std::function<void(const std::vector<std::string> &)> take;

    bool isOption() const { return kind == Kind::Option || kind == Kind::Repeated || kind == Kind::Flag; }
    /// "--limit N", "FILE", "[ID]", "WORDS…", "[--map HEADER=FIELD]…"
    QString usage() const;
};

/// What a command understands. Declared once; parsing, help, manual page and tests follow from it.
class Arguments
{
public:
    void required(QString &target, const char *name, const QString &help);
    void optional(std::optional<QString> &target, const char *name, const QString &help);
    void rest(QStringList &target, const char *name, const QString &help, int least = 1);
    void option(std::optional<QString> &target, const char *name, const char *placeholder, const QString &help);
    void requiredOption(QString &target, const char *name, const char *placeholder, const QString &help);
    void repeated(QStringList &target, const char *name, const char *placeholder, const QString &help);
    /// A whole number from least up.
    void number(qint64 &target, const char *name, const QString &help, qint64 least);
    /// One of these words; target holds the default.
    void choice(QString &target, const char *name, const QStringList &words, const QString &help);
    void flag(bool &target, const char *name, const QString &help);

    const std::vector<Argument> &all() const { return m_all; }
    /// Reads the words after the command's name. Throws UsageError.
    void parse(const std::vector<std::string> &words) const;

private:
    Argument &add(Argument::Kind kind, const char *name, const char *placeholder, const QString &help);

    std::vector<Argument> m_all;
};

/// The candidate most like the word, if any is so like it that it may have been meant; else empty.
QString nearest(const QString &word, const QStringList &candidates);
/// "Did you mean X?" or, where nothing is near, otherwise.
QString didYouMean(const QString &word, const QStringList &candidates, const QString &otherwise);
