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

/// The command line is wrong. The program prints the usage and exits with status 2.
struct UsageError {
    QString sentence;
    QString cure;
};

/// An argument or option of a command: its help and where its value goes.
struct Argument {
    enum class Kind : unsigned char {
        Required, ///< Positional.
        Optional, ///< Positional, may be left out.
        Rest,     ///< Positional, all remaining arguments.
        Option,   ///< --name VALUE, once.
        Repeated, ///< --name VALUE, any number of times.
        Flag,     ///< --name
    };
    Kind kind;
    std::string name;        ///< "FILE" or "--limit".
    std::string placeholder; ///< Placeholder of an option's value, such as "N"; else empty.
    QString help;
    int least = 0; ///< Minimum number of values: 0 or 1.
    /// Stores the given values, at least one. Throws UsageError for an invalid value.
    std::function<void(const std::vector<std::string> &)> take;

    bool isOption() const { return kind == Kind::Option || kind == Kind::Repeated || kind == Kind::Flag; }
    /// "--limit N", "FILE", "[ID]", "WORDS…", "[--map HEADER=FIELD]…"
    QString usage() const;
};

/// The arguments of a command, from which parsing, help, manual page and tests are derived.
class Arguments
{
public:
    void required(QString &target, const char *name, const QString &help);
    void optional(std::optional<QString> &target, const char *name, const QString &help);
    void rest(QStringList &target, const char *name, const QString &help, int least = 1);
    void option(std::optional<QString> &target, const char *name, const char *placeholder, const QString &help);
    void requiredOption(QString &target, const char *name, const char *placeholder, const QString &help);
    void repeated(QStringList &target, const char *name, const char *placeholder, const QString &help);
    /// A whole number of at least `least`.
    void number(qint64 &target, const char *name, const QString &help, qint64 least);
    /// One of these words. The target already has the default.
    void choice(QString &target, const char *name, const QStringList &words, const QString &help);
    void flag(bool &target, const char *name, const QString &help);

    const std::vector<Argument> &all() const { return m_all; }
    /// Parses the arguments after the command. Throws UsageError.
    void parse(const std::vector<std::string> &words) const;

private:
    Argument &add(Argument::Kind kind, const char *name, const char *placeholder, const QString &help);

    std::vector<Argument> m_all;
};

/// The candidate closest to the word, or empty if none is close enough to be what was meant.
QString nearest(const QString &word, const QStringList &candidates);
/// "Did you mean X?", or the fallback if no candidate is close.
QString didYouMean(const QString &word, const QStringList &candidates, const QString &fallback);
