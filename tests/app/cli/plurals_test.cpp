// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/places.h"
#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

struct Message {
    QString context, source;
};

/// The messages of the English catalogue whose plural forms are complete.
std::vector<Message> messagesWithPlurals()
{
    QFile file(sourcePath("translations/groundswell_en.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    Message message;
    int forms = 0;
    bool isFinished = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
            if (isFinished && forms == 2)
                messages.push_back(message);
            forms = 0;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            message.context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
        else if (xml.name() == QLatin1String("numerusform") && xml.readElementText().contains(QLatin1String("%n")))
            ++forms;
    }
    CHECK_FALSE(xml.hasError());
    return messages;
}

/// The string literals of a source that contain %n, with adjacent literals joined.
QStringList countingTexts(const QString &code)
{
    static const QRegularExpression literal(QStringLiteral(R"re("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)re"));
    static const QRegularExpression seam(QStringLiteral(R"re((?<!\\)"\s*")re"));
    QStringList texts;
    for (auto match = literal.globalMatch(code); match.hasNext();) {
        QString text = match.next().captured();
        text = text.mid(1, text.size() - 2).remove(seam);
        text.replace(QLatin1String("\\\""), QLatin1String("\""));
        if (text.contains(QLatin1String("%n")))
            texts << text;
    }
    return texts;
}

}

TEST_CASE("Every message of the core with a count has its English plural forms", "[cli][translations]")
{
    QStringList known;
    for (const Message &message : messagesWithPlurals())
        known << message.source;
    int found = 0;
    QDirIterator files(sourcePath("core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &text : countingTexts(QString::fromUtf8(file.readAll()))) {
            CAPTURE(file.fileName().toStdString(), text.toStdString());
            CHECK(known.contains(text));
            ++found;
        }
    }
    CHECK(found > 0);
}

TEST_CASE("Messages with a count are printed in the right form", "[cli][translations]")
{
    const std::unique_ptr<QTranslator> english = loadCatalogue(QStringLiteral("en"));
    REQUIRE(english);
    REQUIRE(QCoreApplication::installTranslator(english.get()));
    const auto remove = qScopeGuard([&english] { QCoreApplication::removeTranslator(english.get()); });
    const std::vector<Message> messages = messagesWithPlurals();
    REQUIRE(!messages.empty());
    for (const Message &message : messages) {
        const QByteArray context = message.context.toUtf8(), source = message.source.toUtf8();
        CAPTURE(context.toStdString(), source.toStdString());
        const auto text = [&](int number) {
            return QCoreApplication::translate(context.constData(), source.constData(), nullptr, number);
        };
        CHECK_FALSE(text(1).contains(QLatin1String("(s)")));
        CHECK_FALSE(text(2).contains(QLatin1String("(s)")));
        if (message.source.contains(QLatin1String("record(s)"))) {
            CHECK(text(1).contains(QLatin1String("record")));
            CHECK_FALSE(text(1).contains(QLatin1String("records")));
            CHECK(text(2).contains(QLatin1String("records")));
        }
    }
}

TEST_CASE("The command line prints counts in messages of the core in English, in every locale", "[cli][translations]")
{
    QProcessEnvironment spanish = QProcessEnvironment::systemEnvironment();
    spanish.insert("LANGUAGE", "es");
    spanish.insert("LC_ALL", "es_ES.UTF-8");
    constexpr int listed = 1000; // Of each kind of problem.
    for (const int unlisted : {1, 2}) {
        QByteArray csv = "alias,city\n";
        for (int row = 0; row < listed + unlisted; ++row)
            csv += "Ana,Duluth,too many\n";
        const Run inspected = run({"inspect", "-", "--as", "pledge", "--json"}, csv, spanish);
        const QByteArray text = unlisted == 1 ? "1 more problem of this kind" : "2 more problems of this kind";
        INFO(inspected.error.toStdString());
        CHECK(inspected.exit == 0);
        CHECK(inspected.out.contains(text));
    }
}
