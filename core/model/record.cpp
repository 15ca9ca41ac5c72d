// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype longestTitle = 120;

Problem problem(const Field &field, const QString &value, const QString &reason, const QString &cure)
{
    Problem found;
    found.severity = Severity::Error;
    found.column = QLatin1String(field.key);
    found.value = value.left(longestValue);
    found.reason = reason;
    found.cure = cure;
    return found;
}

/// Formats a value for a title: choices by their labels, everything on one line, references as empty text.
QString shown(const Field &field, const Value &value)
{
    if (!value.isPresent() || field.isReference())
        return {};
    if (field.kind != Kind::Choice && field.kind != Kind::Choices)
        return text::toQ(value.text()).simplified();
    QStringList labels;
    for (const std::string &key : text::splitList(value.text())) {
        const int index = field.optionIndex(key);
        labels +=
            index < 0 ? text::toQ(key) : QCoreApplication::translate("Choice", field.options[std::size_t(index)].label);
    }
    return labels.join(QLatin1String(", "));
}

QString shortened(const QString &title)
{
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + u'…';
}

}

Problems Record::validate() const
{
    Problems problems;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const Field &field = m_entity->fields[i];
        const Value &value = m_values[i];
        if (field.is(Required) && value.isNotRecorded())
            problems +=
                problem(field, {}, QCoreApplication::translate("Record", "“%1” is missing.").arg(field.caption()),
                        QCoreApplication::translate("Record", "Fill in “%1”.").arg(field.caption()));
        if (!field.rule || !value.isPresent())
            continue;
        if (const QString broken = field.rule(value.text()); !broken.isEmpty())
            problems +=
                problem(field, text::toQ(value.text()), broken,
                        QCoreApplication::translate("Record", "Correct “%1”, or leave it empty.").arg(field.caption()));
    }
    return m_entity->check ? problems + checkWhole() : problems;
}

Problems Record::checkWhole() const
{
    const std::shared_ptr<void> filled = m_entity->fields.front().make();
    bool isWithheld = false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        isWithheld = isWithheld || m_values[i].state() == Value::State::Withheld;
        if (m_values[i].isPresent())
            m_entity->fields[i].write(filled.get(), m_values[i].text());
    }
    Problems problems = m_entity->check(filled.get());
    if (isWithheld)
        problems.removeIf([this](const Problem &found) {
            const int index = m_entity->indexOf(found.column.toStdString());
            return index >= 0 && !at(index).isPresent();
        });
    return problems;
}

QString Record::ownTitle() const
{
    QStringList parts;
    QString first;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const Field &field = m_entity->fields[i];
        if (!field.is(InTitle) && !(parts.isEmpty() && first.isEmpty()))
            continue;
        const QString part = shown(field, m_values[i]);
        if (field.is(InTitle) && !part.isEmpty())
            parts += part;
        else if (first.isEmpty())
            first = part;
    }
    return shortened(parts.isEmpty() ? first : parts.join(u' '));
}
