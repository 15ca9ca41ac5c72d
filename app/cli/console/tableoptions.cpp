// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/tablewords.h"

#include "app/cli/console/lookup.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/decoder.h"
#include "core/entities/registry.h"

#include <QCoreApplication>

namespace {

char delimiterOf(const QString &word)
{
    if (word == QLatin1String("tab") || word == QLatin1String("\\t"))
        return '\t';
    if (word.size() == 1 && word[0].unicode() > 0 && word[0].unicode() < 0x80 && word[0] != QLatin1Char('"')
        && word[0] != QLatin1Char('\n') && word[0] != QLatin1Char('\r'))
        return char(word[0].unicode());
    throw UsageError{QCoreApplication::translate("Cli", "--delimiter does not know \"%1\".").arg(word),
                     QCoreApplication::translate("Cli", "Give one character, such as ; or |, or the word tab.")};
}

qint64 headerRowOf(const QString &word)
{
    if (word == QLatin1String("none"))
        return 0;
    bool isNumber = false;
    const qint64 row = word.toLongLong(&isNumber);
    if (isNumber && row > 0)
        return row;
    throw UsageError{
        QCoreApplication::translate("Cli", "--header-row does not know \"%1\".").arg(word),
        QCoreApplication::translate("Cli", "Give the number of the row, counted from 1, or the word none.")};
}

/// An encoding that the reader knows. "UTF-16" and "UTF-32" leave the order of bytes to the file.
QByteArray encodingOf(const QString &word)
{
    const QByteArray name = word.toLatin1();
    if (name.toUpper() == "UTF-16" || name.toUpper() == "UTF-32")
        return name;
    try {
        csv::Decoder::create(name);
    } catch (const Failure &failure) {
        throw UsageError{failure.sentence(), failure.cure()};
    }
    return name;
}

/// The targets of --map beside the fields of the entity.
bool isSpecial(const QString &target)
{
    return target.isEmpty() || target == QLatin1String("id") || target == QLatin1String("full_name")
        || target == QLatin1String("external_id");
}

void checkColumn(const Inspection &inspection, const char *option, const QString &name)
{
    QStringList names;
    for (const ColumnGuess &column : inspection.columns)
        names << column.name;
    if (names.isEmpty() || names.contains(name))
        return;
    constexpr qsizetype mostNames = 50;
    const QString more = names.size() > mostNames ? QStringLiteral(", …") : QString();
    throw Failure(
        QCoreApplication::translate("Cli", "%1: the file has no column \"%2\".").arg(QLatin1String(option), name),
        QCoreApplication::translate("Cli", "Its columns are: %1%2.")
            .arg(names.mid(0, mostNames).join(QStringLiteral(", ")), more));
}

/// Without --as, a field is judged once it is known what the rows are.
void checkField(const Inspection &inspection, const QString &target)
{
    if (isSpecial(target))
        return;
    if (inspection.entity) {
        fieldNamed(*inspection.entity, target);
        return;
    }
    for (const Entity *entity : entities())
        if (entity->find(text::fromQ(target)))
            return;
    throw UsageError{QCoreApplication::translate("Cli", "No kind of record has a field \"%1\".").arg(target),
                     QCoreApplication::translate("Cli", "\"groundswell-cli schema ENTITY\" lists the fields.")};
}

}

void TableWords::declare(Arguments &arguments)
{
    arguments.option(
        m_entity, "--as", "ENTITY",
        QCoreApplication::translate("Cli", "What the rows are. Without it, that is guessed from the columns."));
    arguments.repeated(m_map, "--map", "HEADER=FIELD",
                       QCoreApplication::translate("Cli",
                                                   "Which field a column is for: a field's key, or id, full_name or "
                                                   "external_id; nothing after the = keeps the column as it is. "
                                                   "The second column called Phone is \"Phone (2)\"."));
    arguments.repeated(m_ignore, "--ignore", "HEADER",
                       QCoreApplication::translate("Cli", "Leave a column out altogether."));
    arguments.option(m_delimiter, "--delimiter", "C",
                     QCoreApplication::translate("Cli", "What parts the cells: one character, or the word tab."));
    arguments.option(
        m_encoding, "--encoding", "NAME",
        QCoreApplication::translate("Cli", "How the characters are written, by IANA name: UTF-8, windows-1252."));
    arguments.option(m_headerRow, "--header-row", "N|none",
                     QCoreApplication::translate("Cli", "Which row names the columns, counted from 1."));
}

ImportOptions TableWords::options() const
{
    ImportOptions options;
    if (m_entity)
        options.entity = &entityNamed(*m_entity);
    for (const QString &word : m_map) {
        const qsizetype equals = word.lastIndexOf(QLatin1Char('='));
        if (equals < 0)
            throw UsageError{
                QCoreApplication::translate("Cli", "--map \"%1\" is not of the form HEADER=FIELD.").arg(word), {}};
        const QString target = word.mid(equals + 1).trimmed();
        if (options.entity && !isSpecial(target))
            fieldNamed(*options.entity, target);
        options.columns[word.left(equals)] = target;
    }
    options.ignore = m_ignore;
    if (m_delimiter)
        options.choices.delimiter = delimiterOf(*m_delimiter);
    if (m_encoding)
        options.choices.encoding = encodingOf(*m_encoding);
    if (m_headerRow)
        options.choices.headerRow = headerRowOf(*m_headerRow);
    return options;
}

void TableWords::check(const Inspection &inspection) const
{
    for (const QString &word : m_map) {
        const qsizetype equals = word.lastIndexOf(QLatin1Char('='));
        checkField(inspection, word.mid(equals + 1).trimmed());
        checkColumn(inspection, "--map", word.left(equals));
    }
    for (const QString &name : m_ignore)
        checkColumn(inspection, "--ignore", name);
}
