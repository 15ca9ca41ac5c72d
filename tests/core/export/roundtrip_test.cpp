// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files.h"

#include "core/export/tableformat.h"
#include "core/storage/writer.h"

#include <rapidcheck.h>

namespace {

/// A canonical text for every kind of field, with what is awkward in tables wherever the kind allows it.
std::string awkward(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
        return "=“ICE Out”, 5–7 pm; \"Núñez\" '";
    case Kind::LongText:
        return "First line, with a comma\nsecond \"line\"\n\n-last";
    case Kind::Integer:
        return "4";
    case Kind::Real:
        return field.rule ? "12.5" : "-92.1";
    case Kind::YesNo:
        return "no";
    case Kind::Choice:
        return field.options.back().key;
    case Kind::Choices:
        return std::string(field.options.front().key) + "; " + field.options.back().key;
    case Kind::Texts:
        return "one, two; three\\; four";
    case Kind::Reference:
        return "0190aaaa-0000-7000-8000-000000000001";
    case Kind::References:
        return "0190aaaa-0000-7000-8000-000000000001; 0190aaaa-0000-7000-8000-000000000002";
    case Kind::AnyReference:
        return "action:0190aaaa-0000-7000-8000-000000000001";
    case Kind::When:
        return "2026-01-30T17:10";
    case Kind::Email:
        return "ana@example.org";
    case Kind::Phone:
        return "+16125550101";
    case Kind::PostalCode:
        return "02134";
    case Kind::Zone:
        return "America/Chicago";
    case Kind::Url:
        return "https://example.org/a?b=1,2";
    }
    return {};
}

Id idOf(int n)
{
    return *Id::parse("0190bbbb-0000-7000-8000-00000000000" + std::to_string(n));
}

/// Five records: everything filled, everything known to be none, everything withheld, texts that look like markers,
/// and unknown columns.
void fill(Store &store, const Entity &entity)
{
    Writer writer(store, {.kind = EditKind::Import, .label = "Fill", .from = {}, .expectedRows = 0});
    for (int n = 1; n <= 5; ++n) {
        std::vector<std::string> texts;
        for (const Field &field : entity.fields) {
            const bool text = field.kind == Kind::Text || field.kind == Kind::LongText;
            std::string value = text && n == 4 ? "(none)" : text && n == 5 ? "\\(withheld)" : awkward(field);
            if (std::string_view(field.key) == "ends" || std::string_view(field.key) == "high")
                value = field.kind == Kind::When ? "2026-01-31" : value;
            texts.push_back(std::move(value));
        }
        std::vector<CellView> cells;
        for (const std::string &text : texts) {
            const bool own = &text - texts.data() >= 1 || n != 2;
            cells.push_back(n == 2 && own ? CellView{Value::State::KnownNone, {}}
                            : n == 3      ? CellView{Value::State::Withheld, {}}
                                          : CellView{Value::State::Present, text});
        }
        const std::string extra =
            n == 1 ? R"x({"T-shirt":"XL","email":"(clear)","extra:id":"7","_row":"x, \"y\"","Größe":" 1 "})x" : "";
        writer.create(entity, idOf(n), cells, extra);
    }
    writer.commit();
}

}

TEST_CASE("Every entity is exported and imported byte for byte, and importing it again changes nothing")
{
    for (const Entity *entity : entities()) {
        INFO(entity->key);
        TemporaryStore from, to;
        fill(*from, *entity);
        const QByteArray first = exported(*from, entity->key);
        const QString path = fileOf(to, "some.csv", std::string_view(first.constData(), std::size_t(first.size())));

        const ImportReport report = import(*to, path, as(entity->key));
        INFO(problemsText(report));
        CHECK(report.created == 5);
        CHECK_FALSE(report.needsReview());
        CHECK(difference(exported(*to, entity->key), first) == "");

        const ImportReport again = import(*to, path, as(entity->key));
        CHECK(again.unchanged == 5);
        CHECK(again.created + again.changed + again.rejected == 0);
        CHECK(again.step == 0);
    }
}

TEST_CASE("An export for spreadsheets can be imported without changes, guarded formulas included")
{
    for (const char *entity : {"pledge", "action", "demand", "location"}) {
        INFO(entity);
        TemporaryStore from, to;
        fill(*from, *findEntity(entity));
        const QByteArray sheet = exported(*from, entity, ExportOptions::For::Spreadsheet);
        CHECK(bool(sheet.startsWith("\xEF\xBB\xBF\"")));
        CHECK(bool(sheet.contains("\"'=")));
        const QString path = fileOf(to, "sheet.csv", std::string_view(sheet.constData(), std::size_t(sheet.size())));
        const ImportReport back = import(*from, path, as(entity));
        INFO(problemsText(back));
        CHECK(back.unchanged == 5);
        CHECK(back.step == 0);
        import(*to, path, as(entity));
        CHECK(difference(exported(*to, entity), exported(*from, entity)) == "");
    }
}

TEST_CASE("The entity of our own file is recognized by its header")
{
    for (const Entity *entity : entities()) {
        INFO(entity->key);
        TemporaryStore chapter;
        fill(*chapter, *entity);
        const QByteArray bytes = exported(*chapter, entity->key);
        const QString path =
            fileOf(chapter, "table.csv", std::string_view(bytes.constData(), std::size_t(bytes.size())));
        const Inspection inspection = inspectFile(path);
        CHECK(inspection.source == "own");
        CHECK(inspection.entity == entity);
    }
}

TEST_CASE("An empty template is understood without a guess")
{
    for (const Entity *entity : entities()) {
        INFO(entity->key);
        TemporaryStore chapter;
        const QByteArray header = templateFor(*entity);
        CHECK(header.endsWith("\r\n"));
        const QString path =
            fileOf(chapter, "template.csv", std::string_view(header.constData(), std::size_t(header.size())));
        const Inspection inspection = inspectFile(path, as(entity->key));
        std::string keys;
        for (const Field &field : entity->fields)
            keys += (keys.empty() ? "" : ",") + std::string(field.key);
        CHECK(targets(inspection) == keys);
        CHECK_FALSE(inspection.refused());
    }
}

TEST_CASE("Any name of an unknown column survives as a header")
{
    rc::check("extraKey is the inverse of extraHeader", [] {
        const auto key = *rc::gen::element<std::string>("id", "email", "extra:", "extra:id", "_id", "reason", "",
                                                        "T-shirt", "_", "extra:extra:x");
        const auto more = *rc::gen::string<std::string>();
        const Entity &entity = *findEntity("pledge");
        for (const std::string &name : {key, more, key + more}) {
            const std::string header = tableformat::extraHeader(name, entity);
            RC_ASSERT(tableformat::extraKey(header) == name);
            RC_ASSERT(header != "id" && !header.starts_with('_') && !entity.find(header));
        }
    });
}

TEST_CASE("Only chosen columns and filtered records are exported")
{
    TemporaryStore chapter;
    add(*chapter, "pledge", {{"given_name", "Ana"}, {"city", "Duluth"}});
    add(*chapter, "pledge", {{"given_name", "Bo"}, {"city", "Superior"}});
    const Entity &pledge = *findEntity("pledge");
    ExportOptions options;
    options.entity = &pledge;
    options.columns = {pledge.find("city"), pledge.find("given_name")};
    options.where = {{pledge.find("city"), Filter::Test::Equal, Value("Duluth")}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK(exportRecords(*chapter, options, buffer) == 1);
    CHECK(buffer.data().startsWith("id,given_name,city\r\n"));
    CHECK(buffer.data().endsWith(",Ana,Duluth\r\n"));
}
