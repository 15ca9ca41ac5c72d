// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/values.h"

#include "app/cli/console/arguments.h"
#include "app/cli/console/lookup.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/parsing/parse.h"

namespace {

/// The text of a reference with names replaced by IDs. Throws Failure for a missing record.
std::string resolved(Store &store, const Field &field, const std::string &written)
{
    if (field.kind == Kind::Reference)
        return recordNamed(store, field.refers(), text::toQ(text::trim(written))).text();
    if (field.kind == Kind::References) {
        std::vector<std::string> ids;
        for (const std::string &item : text::splitList(written))
            ids.push_back(recordNamed(store, field.refers(), text::toQ(item)).text());
        return text::joinList(ids);
    }
    const std::size_t colon = written.find(':');
    if (colon == std::string::npos)
        throw Failure(QStringLiteral("\"%1\" does not name a kind of record.").arg(text::toQ(written)),
                      "Put the kind in front, as in action:Name.");
    const Entity &entity = entityNamed(text::toQ(text::trim(written.substr(0, colon))));
    return entity.key + (':' + recordNamed(store, entity, text::toQ(text::trim(written.substr(colon + 1)))).text());
}

Value readValue(Store &store, const Field &field, const std::string &written, Problems &problems)
{
    if (Value::isClearOrder(written))
        return {};
    std::string cell = written;
    if (field.isReference() && Value::fromCell(written).isPresent())
        cell = resolved(store, field, written);
    Value value;
    Remark remark;
    const Outcome outcome = parseCell(field, cell, Hints{}, value, &remark);
    if (outcome != Outcome::Clean) {
        const Severity severity = outcome == Outcome::Refused ? Severity::Error
                                : outcome == Outcome::Unsure  ? Severity::Warning
                                                              : Severity::Repaired;
        const QString choices = severity == Severity::Error ? cureForChoice(field) : QString();
        problems.append({severity, 0, QLatin1String(field.key), text::toQ(written).left(200), remark.reason,
                         choices.isEmpty() ? remark.cure : choices});
    }
    return value;
}

}

FieldArguments parseFields(const Entity &entity, const QStringList &words)
{
    FieldArguments out;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 0)
            throw UsageError{QStringLiteral("\"%1\" does not have the form FIELD=VALUE.").arg(word),
                             "Put FIELD=VALUE in quotation marks if the value contains spaces."};
        const QString key = word.left(equals).trimmed();
        const std::string written = text::fromQ(QStringView(word).mid(equals + 1));
        if (key == QLatin1String("id")) {
            out.id = Id::parse(written).value_or(Id());
            if (out.id.isNull())
                throw UsageError{QStringLiteral("\"%1\" is not a valid ID.").arg(text::toQ(written)),
                                 "Leave it out to get a new ID."};
            continue;
        }
        const Field &field = fieldNamed(entity, key);
        for (const auto &[other, text] : out.values)
            if (other == &field)
                throw UsageError{QStringLiteral("%1 is given twice.").arg(key),
                                 "Separate several values of one field with \"; \"."};
        out.values.emplace_back(&field, written);
    }
    return out;
}

GivenValues readValues(Store &store, const FieldArguments &words)
{
    GivenValues given;
    for (const auto &[field, written] : words.values)
        given.values.emplace_back(field, readValue(store, *field, written, given.problems));
    return given;
}
