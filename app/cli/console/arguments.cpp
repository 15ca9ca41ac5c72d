// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/arguments.h"

#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace {

/// Levenshtein distance: the number of one-letter edits that turn a into b.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[std::size_t(j)];
            const qsizetype swap = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[std::size_t(j)] = std::min({above + 1, row[std::size_t(j) - 1] + 1, swap});
            diagonal = above;
        }
    }
    return row.back();
}

QStringList optionNames(const std::vector<Argument> &arguments)
{
    QStringList names;
    for (const Argument &argument : arguments)
        if (argument.isOption())
            names << text::toQ(argument.name);
    return names;
}

[[noreturn]] void refuse(const QString &sentence, const QString &cure = {})
{
    throw UsageError{sentence, cure};
}

[[noreturn]] void refuseExtra(const QString &word, const std::vector<Argument> &arguments)
{
    if (word.startsWith(QLatin1Char('-')) && word.size() > 1) {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        refuse(QStringLiteral("Unknown option %1.").arg(name),
               didYouMean(name, optionNames(arguments), "Put words that begin with a hyphen after \"--\"."));
    }
    refuse(QStringLiteral("Unexpected argument \"%1\".").arg(word), "Put a value with spaces in quotation marks.");
}

/// CLI11 splits an argument in square brackets into a list. This prefix prevents that.
constexpr char wholeMark = '\x01';

std::vector<std::string> marked(const std::vector<std::string> &words)
{
    std::vector<std::string> out;
    for (const std::string &word : words)
        out.push_back(word.starts_with('[') ? wholeMark + word : word);
    return out;
}

std::vector<std::string> unmarked(std::vector<std::string> words)
{
    for (std::string &word : words)
        if (word.starts_with(wholeMark))
            word.erase(0, 1);
    return words;
}

CLI::Option *declare(CLI::App &app, const Argument &argument)
{
    const std::string name = argument.name == "--help" ? "-h,--help" : argument.name;
    if (argument.kind == Argument::Kind::Flag)
        return app.add_flag(name);
    CLI::Option *option = app.add_option(name, CLI::callback_t([](const CLI::results_t &) { return true; }));
    const bool isRest = argument.kind == Argument::Kind::Rest;
    option->expected(1, isRest ? CLI::detail::expected_max_vector_size : 1);
    option->allow_extra_args(isRest); // Otherwise an option would take all following arguments.
    return option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

}

QString nearest(const QString &word, const QStringList &candidates)
{
    const QString wanted = word.toLower();
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, wanted.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const QString other = candidate.toLower();
        qsizetype d = distance(wanted, other);
        if (other.size() > 2 && wanted.size() > 2 && (other.startsWith(wanted) || wanted.startsWith(other)))
            d = std::min<qsizetype>(d, 1);
        if (d < bestDistance && d < std::max(wanted.size(), other.size())) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates, const QString &fallback)
{
    const QString near = nearest(word, candidates);
    return near.isEmpty() ? fallback : QStringLiteral("Did you mean %1?").arg(near);
}

QString Argument::usage() const
{
    const QString written = text::toQ(name);
    const QString valued = placeholder.empty() ? written : written + QLatin1Char(' ') + text::toQ(placeholder);
    switch (kind) {
    case Kind::Required:
        return written;
    case Kind::Optional:
        return QLatin1Char('[') + written + QLatin1Char(']');
    case Kind::Rest:
        return least > 0 ? written + QStringLiteral("…") : QLatin1Char('[') + written + QStringLiteral("…]");
    case Kind::Option:
        return least > 0 ? valued : QLatin1Char('[') + valued + QLatin1Char(']');
    case Kind::Flag:
        return QLatin1Char('[') + valued + QLatin1Char(']');
    case Kind::Repeated:
        return QLatin1Char('[') + valued + QStringLiteral("]…");
    }
    return written;
}

Argument &Arguments::add(Argument::Kind kind, const char *name, const char *placeholder, const QString &help)
{
    m_all.push_back({kind, name, placeholder, help, 0, {}});
    return m_all.back();
}

void Arguments::required(QString &target, const char *name, const QString &help)
{
    Argument &argument = add(Argument::Kind::Required, name, "", help);
    argument.least = 1;
    argument.take = [&target](const auto &values) { target = text::toQ(values.front()); };
}

void Arguments::optional(std::optional<QString> &target, const char *name, const QString &help)
{
    add(Argument::Kind::Optional, name, "", help).take = [&target](const auto &values) {
        target = text::toQ(values.front());
    };
}

void Arguments::rest(QStringList &target, const char *name, const QString &help, int least)
{
    Argument &argument = add(Argument::Kind::Rest, name, "", help);
    argument.least = least;
    argument.take = [&target](const auto &values) {
        for (const std::string &value : values)
            target << text::toQ(value);
    };
}

void Arguments::option(std::optional<QString> &target, const char *name, const char *placeholder, const QString &help)
{
    add(Argument::Kind::Option, name, placeholder, help).take = [&target](const auto &values) {
        target = text::toQ(values.front());
    };
}

void Arguments::requiredOption(QString &target, const char *name, const char *placeholder, const QString &help)
{
    Argument &argument = add(Argument::Kind::Option, name, placeholder, help);
    argument.least = 1;
    argument.take = [&target](const auto &values) { target = text::toQ(values.front()); };
}

void Arguments::repeated(QStringList &target, const char *name, const char *placeholder, const QString &help)
{
    add(Argument::Kind::Repeated, name, placeholder, help).take = [&target](const auto &values) {
        for (const std::string &value : values)
            target << text::toQ(value);
    };
}

void Arguments::number(qint64 &target, const char *name, const QString &help, qint64 least)
{
    add(Argument::Kind::Option, name, "N", help).take = [&target, name, least](const auto &values) {
        bool isNumber = false;
        const QString written = text::toQ(values.front());
        const qint64 value = written.toLongLong(&isNumber);
        if (!isNumber || value < least)
            refuse(QStringLiteral("Invalid number \"%1\" for %2.").arg(written, QLatin1String(name)),
                   QStringLiteral("Give a whole number of at least %1.").arg(least));
        target = value;
    };
}

void Arguments::choice(QString &target, const char *name, const QStringList &words, const QString &help)
{
    const QByteArray placeholder = words.join(QLatin1Char('|')).toUtf8();
    add(Argument::Kind::Option, name, placeholder.constData(), help).take = [&target, name, words](const auto &values) {
        const QString word = text::toQ(values.front());
        if (!words.contains(word))
            refuse(QStringLiteral("Invalid value \"%2\" for %1.").arg(QLatin1String(name), word),
                   QStringLiteral("Give one of these: %1.").arg(words.join(QStringLiteral(", "))));
        target = word;
    };
}

void Arguments::flag(bool &target, const char *name, const QString &help)
{
    add(Argument::Kind::Flag, name, "", help).take = [&target, name](const auto &values) {
        if (std::ranges::any_of(values, [](const std::string &value) { return value != "true"; }))
            refuse(QStringLiteral("%1 does not take a value.").arg(QLatin1String(name)));
        target = true;
    };
}

void Arguments::parse(const std::vector<std::string> &words) const
{
    CLI::App app;
    app.set_help_flag();
    std::vector<CLI::Option *> options;
    for (const Argument &argument : m_all)
        options.push_back(declare(app, argument));
    std::vector<std::string> reversed = marked(words);
    std::reverse(reversed.begin(), reversed.end());
    try {
        app.parse(reversed);
    } catch (const CLI::ExtrasError &) {
        const std::vector<std::string> extras = unmarked(app.remaining());
        refuseExtra(text::toQ(extras.empty() ? std::string() : extras.front()), m_all);
    } catch (const CLI::ArgumentMismatch &error) {
        const QString name = QString::fromUtf8(error.what()).section(QLatin1Char(':'), 0, 0);
        refuse(QStringLiteral("%1 needs a value.").arg(name));
    } catch (const CLI::ParseError &error) {
        refuse(QString::fromUtf8(error.what()));
    }
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_all[i].name == "--help" && options[i]->count() > 0)
            return m_all[i].take({});
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Argument &argument = m_all[i];
        const std::vector<std::string> values = unmarked(options[i]->results());
        if (argument.kind == Argument::Kind::Option && values.size() > 1)
            refuse(QStringLiteral("%1 was given more than once.").arg(text::toQ(argument.name)));
        if (argument.least > 0 && argument.kind != Argument::Kind::Rest && !values.empty() && values.front().empty())
            refuse(QStringLiteral("%1 is empty.").arg(text::toQ(argument.name)));
        if (!values.empty())
            argument.take(values);
        else if (argument.least > 0)
            refuse(QStringLiteral("%1 is missing.").arg(text::toQ(argument.name)));
    }
}
