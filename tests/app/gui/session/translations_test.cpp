// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/language.h"
#include "core/entities/registry.h"
#include "tests/support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

/// The places for values in a text, in order of name.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(n|\\d)"));
    QStringList places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    std::sort(places.begin(), places.end());
    places.removeDuplicates();
    return places;
}

}

TEST_CASE("Every finished translation is there and keeps the places for values", "[gui][translations]")
{
    for (const QString &code : Language::available()) {
        QFile file(sourcePath("translations/groundswell_%1.ts").arg(code));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int finished = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")
                       && xml.attributes().value(QLatin1String("type")).isEmpty()) {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                CAPTURE(code.toStdString(), source.toStdString(), text.toStdString());
                CHECK(!text.trimmed().isEmpty());
                CHECK(placesOf(text) == placesOf(source));
                ++finished;
            }
        }
        CHECK_FALSE(xml.hasError());
        CHECK(finished > 0);
    }
}

TEST_CASE("Every label of the model is spoken in Spanish", "[gui][translations]")
{
    Language language;
    language.use(QStringLiteral("es"));
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral("groundswell_es"), QStringLiteral(":/i18n")));
    for (const Entity *entity : entities()) {
        CAPTURE(entity->key);
        CHECK(!translator.translate("Entity", entity->label).isEmpty());
        CHECK(!translator.translate("Entity", entity->plural).isEmpty());
        for (const Field &field : entity->fields) {
            CAPTURE(field.key);
            CHECK(!translator.translate("Field", field.label).isEmpty());
            for (const Option &option : field.options) {
                CAPTURE(option.key);
                CHECK(!translator.translate("Choice", option.label).isEmpty());
            }
        }
    }
    language.use(QStringLiteral("en"));
}
