// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

namespace {

QStringList lines;

void keep(QtMsgType, const QMessageLogContext &, const QString &line)
{
    lines << line;
}

/// What creating a chapter and adding one pledge writes to the log under these rules.
QString loggedWith(const char *rules)
{
    lines.clear();
    QLoggingCategory::setFilterRules(QLatin1String(rules));
    const QtMessageHandler before = qInstallMessageHandler(keep);
    TemporaryStore file;
    add(*file, "pledge", {{"given_name", "Quillon"}, {"phone", "+12025550143"}});
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    return lines.join(QLatin1Char('\n'));
}

}

TEST_CASE("Debug lines are off by default and contain no personal data", "[storage][log]")
{
    CHECK(loggedWith("").isEmpty());
    const QString shown = loggedWith("groundswell.*.debug=true");
    CHECK(shown.contains(QStringLiteral("step 1 created 1 changed 0")));
    for (const char *text : {"Quillon", "5550143", "Test chapter", "chapter.groundswell"})
        CHECK_FALSE(shown.contains(QLatin1String(text)));
}
