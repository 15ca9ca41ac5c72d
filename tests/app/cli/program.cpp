// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include "tests/support/places.h"

#include <QFile>

#include <catch2/catch.hpp>

Run run(const QStringList &words, const QByteArray &input, const QProcessEnvironment &environment)
{
    constexpr int mostMs = 120'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliProgram(), words);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (process.waitForFinished(mostMs) && process.exitStatus() == QProcess::NormalExit)
        result.exit = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

TestChapter::TestChapter()
{
    const Run made = run({"create", file, "--name", "Test chapter"});
    INFO(made.error.toStdString());
    REQUIRE(made.exit == 0);
}

QString TestChapter::write(const QString &name, const QByteArray &content) const
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(content) == content.size());
    return out.fileName();
}

QByteArray TestChapter::read(const QString &name) const
{
    QFile in(path(name));
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

QString TestChapter::add(const QString &entity, const QStringList &values) const
{
    const Run added = run(QStringList{"add", file, entity} + values);
    INFO(added.error.toStdString());
    REQUIRE(added.exit == 0);
    return QString::fromUtf8(added.out).trimmed();
}

QJsonObject TestChapter::show(const QString &entity, const QString &id) const
{
    const Run shown = run({"show", file, entity, id, "--json"});
    INFO(shown.error.toStdString());
    REQUIRE(shown.exit == 0);
    return shown.object();
}

int TestChapter::count(const QString &entity) const
{
    const Run info = run({"info", file, "--json"});
    INFO(info.error.toStdString());
    REQUIRE(info.exit == 0);
    return info.object()["entities"].toObject()[entity].toInt(-1);
}
