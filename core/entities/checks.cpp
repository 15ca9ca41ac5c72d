// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/checks.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

Problem problem(Severity severity, const char *fieldKey, const QString &reason, const QString &cure)
{
    Problem out;
    out.severity = severity;
    out.column = QString::fromLatin1(fieldKey);
    out.reason = reason;
    out.cure = cure;
    return out;
}

/// True for a canonical date or moment that is neither a range nor a relation such as `before`.
bool isPlain(std::string_view when)
{
    return when.size() >= 4 && when.front() >= '0' && when.front() <= '9' && when.find('/') == std::string_view::npos;
}

}

Problem checks::error(const char *fieldKey, const QString &reason, const QString &cure)
{
    return problem(Severity::Error, fieldKey, reason, cure);
}

Problem checks::warning(const char *fieldKey, const QString &reason, const QString &cure)
{
    return problem(Severity::Warning, fieldKey, reason, cure);
}

Problems checks::endsAfterStart(const When &starts, const When &ends, const char *endsKey)
{
    const std::string_view from = starts.text;
    const std::string_view to = ends.text;
    if (!isPlain(from) || !isPlain(to) || from.ends_with('Z') != to.ends_with('Z'))
        return {};
    // Canonical text sorts by time. The comparison uses only the precision that both have.
    const std::size_t known = std::min(from.size(), to.size());
    if (to.substr(0, known) >= from.substr(0, known))
        return {};
    Problem out = error(endsKey, QCoreApplication::translate("Check", "The end is before the start."),
                        QCoreApplication::translate("Check", "Correct one of the two dates."));
    out.value = text::toQ(to);
    return {out};
}

Problems checks::lowNotAboveHigh(const Number &low, const Number &high)
{
    if (!low.value || !high.value || *low.value <= *high.value)
        return {};
    Problem out = error("low", QCoreApplication::translate("Check", "The low number is greater than the high number."),
                        QCoreApplication::translate("Check", "Swap the two numbers, or correct one of them."));
    out.value = QString::number(*low.value);
    return {out};
}
