// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/tableoptions.h"

#include "app/cli/console/lookup.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/decoder.h"
#include "core/entities/registry.h"

namespace {

char delimiterOf(const QString &word)
{
    if (word == QLatin1String("tab") || word == QLatin1String("\\t"))
        return '\t';
    if (word.size() == 1 && word[0].unicode() > 0 && word[0].unicode() < 0x80 && word[0] != QLatin1Char('"')
        && word[0] != QLatin1Char('\n') && word[0] != QLatin1Char('\r'))
        return char(word[0].unicode());
    throw UsageError{QStringLiteral("Invalid value \"%1\" for --delimiter.").arg(word),
                     "Give one character, such as ; or |, or \"tab\"."};
}

qint64 headerRowOf(const QString &word)
{
    if (word == QLatin1String("none"))
        return 0;
    bool isNumber = false;
    const qint64 row = word.toLongLong(&isNumber);
    if (isNumber && row > 0)
        return row;
    throw UsageError{QStringLiteral("Invalid value \"%1\" for --header-row.").arg(word),
                     "Give the number of the row, counted from 1, or \"none\"."};
}

/// A supported encoding. For "UTF-16" and "UTF-32", the file decides the byte order.
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

/// Targets of --map that are not fields of the entity.
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
    constexpr qsizetype maxNames = 50;
    const QString more = names.size() > maxNames ? QStringLiteral(", …") : QString();
    throw Failure(
        QStringLiteral("%1: the file has no column \"%2\".").arg(QLatin1String(option), name),
        QStringLiteral("Its columns are: %1%2.").arg(names.mid(0, maxNames).join(QStringLiteral(", ")), more));
}

/// Checks a --map target after the kind of record was detected, when --as was not given.
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
    throw UsageError{QStringLiteral("No kind of record has a field \"%1\".").arg(target),
                     "Run \"groundswell-cli schema ENTITY\" to list the fields."};
}

}

void TableOptions::declare(Arguments &arguments)
{
    arguments.option(m_entity, "--as", "ENTITY", "Kind of record in the rows (default: detected from the columns).");
    arguments.repeated(m_map, "--map", "HEADER=FIELD",
                       "Field for a column: the key of a field, or id, full_name or external_id. Leave out FIELD to "
                       "keep the column as an unknown column. The second column named Phone is \"Phone (2)\".");
    arguments.repeated(m_ignore, "--ignore", "HEADER", "Do not import this column.");
    arguments.option(m_delimiter, "--delimiter", "C",
                     "Field delimiter: one character, or \"tab\" (default: detected).");
    arguments.option(m_encoding, "--encoding", "NAME",
                     "Character encoding by its IANA name, such as UTF-8 or windows-1252 (default: detected).");
    arguments.option(m_headerRow, "--header-row", "N|none",
                     "Row with the column headers, counted from 1 (default: detected).");
}

ImportOptions TableOptions::options() const
{
    ImportOptions options;
    if (m_entity)
        options.entity = &entityNamed(*m_entity);
    for (const QString &word : m_map) {
        const qsizetype equals = word.lastIndexOf(QLatin1Char('='));
        if (equals < 0)
            throw UsageError{QStringLiteral("--map \"%1\" is not of the form HEADER=FIELD.").arg(word), {}};
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

void TableOptions::check(const Inspection &inspection) const
{
    for (const QString &word : m_map) {
        const qsizetype equals = word.lastIndexOf(QLatin1Char('='));
        checkField(inspection, word.mid(equals + 1).trimmed());
        checkColumn(inspection, "--map", word.left(equals));
    }
    for (const QString &name : m_ignore)
        checkColumn(inspection, "--ignore", name);
}
