// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/json.h"

#include "app/cli/console/output.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <catch2/catch.hpp>

#include <functional>

namespace {

/// The bytes that a writer produces.
QByteArray written(const std::function<void(JsonWriter &)> &write)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    Output out(file.handle());
    JsonWriter json(out);
    write(json);
    out.flush();
    QFile read(file.fileName());
    REQUIRE(read.open(QIODevice::ReadOnly));
    return read.readAll();
}

}

TEST_CASE("Written JSON parses to the same values", "[cli]")
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginObject();
        json.key("text").string("a \"quoted\" \\ line\nand\ta\x01 tab, Núñez – 🙂");
        json.key("list").beginArray();
        json.number(-5);
        json.boolean(true);
        json.null();
        json.beginArray();
        json.endArray();
        json.beginObject();
        json.endObject();
        json.endArray();
        json.key("real").real(0.5);
        json.key("big").numberText("12345678901234567890");
        json.key("odd").numberText("007");
        json.endObject();
    });
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    INFO(bytes.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    CHECK(object["text"].toString() == QString::fromUtf8("a \"quoted\" \\ line\nand\ta\x01 tab, Núñez – 🙂"));
    CHECK(object["list"].toArray().size() == 5);
    CHECK(object["list"].toArray()[0].toInt() == -5);
    CHECK(object["real"].toDouble() == 0.5);
    CHECK(object["odd"].toString() == "007");
    CHECK(bytes.contains("12345678901234567890"));
}

TEST_CASE("Invalid UTF-8 still gives valid JSON", "[cli]")
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginArray();
        json.string(std::string_view("a\xff\xc3 b", 5));
        json.endArray();
    });
    CHECK(QJsonDocument::fromJson(bytes).array()[0].toString().startsWith('a'));
    CHECK(QString::fromUtf8(bytes).toUtf8() == bytes);
}

TEST_CASE("Open objects and arrays can be closed after a failure", "[cli]")
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginObject();
        json.key("rows").beginArray();
        json.beginObject();
        json.key("id");
        json.closeAll();
    });
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    CHECK(error.error == QJsonParseError::NoError);
}
