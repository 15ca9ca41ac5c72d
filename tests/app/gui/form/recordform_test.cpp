// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/fieldrow.h"
#include "app/gui/form/recordform.h"
#include "tests/app/gui/windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

namespace {

QLineEdit *lineOf(RecordForm &form, const char *key)
{
    FieldRow *row = form.row(key);
    return row ? qobject_cast<QLineEdit *>(row->editor().control()) : nullptr;
}

void type(RecordForm &form, const char *key, const QString &text)
{
    QLineEdit *line = lineOf(form, key);
    REQUIRE(line);
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

}

TEST_CASE("Leaving a field saves it as one step that can be undone", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    type(form, "city", QStringLiteral("Duluth"));
    CHECK(fixture.value("pledge", id, "city").text() == "Duluth");
    fixture.session.undo();
    CHECK(fixture.value("pledge", id, "city").isNotRecorded());
    form.refresh();
    CHECK(lineOf(form, "city")->text().isEmpty());
    fixture.session.redo();
    CHECK(fixture.value("pledge", id, "city").text() == "Duluth");
}

TEST_CASE("Values are parsed by the core and shown as they are stored", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    type(form, "phone", QStringLiteral("612.555.0101"));
    CHECK(fixture.value("pledge", id, "phone").text() == "+16125550101");
    CHECK(lineOf(form, "phone")->text() == QStringLiteral("(612) 555-0101"));
    type(form, "postal_code", QStringLiteral("2134"));
    CHECK(fixture.value("pledge", id, "postal_code").text() == "02134");
    type(form, "pledged_on", QStringLiteral("1/24/2026"));
    CHECK(fixture.value("pledge", id, "pledged_on").text() == "2026-01-24");
}

TEST_CASE("Text that cannot be parsed stays in the field with the reason below it", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    type(form, "pledged_on", QStringLiteral("13/45/2026"));
    CHECK(fixture.value("pledge", id, "pledged_on").isNotRecorded());
    CHECK(lineOf(form, "pledged_on")->text() == QStringLiteral("13/45/2026"));
    CHECK(form.row("pledged_on")->hasProblem());
    CHECK(!form.row("pledged_on")->editor().control()->accessibleDescription().isEmpty());
    CHECK(form.finish() == RecordForm::Left::Unsaved);
    type(form, "pledged_on", QStringLiteral("2026-01-30"));
    CHECK_FALSE(form.row("pledged_on")->hasProblem());
    CHECK(fixture.value("pledge", id, "pledged_on").text() == "2026-01-30");
}

TEST_CASE("A value that breaks a rule of its field is not saved, and the problem is shown", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    type(form, "head_count", QStringLiteral("-3"));
    CHECK(fixture.value("pledge", id, "head_count").isNotRecorded());
    CHECK(form.row("head_count")->hasProblem());
}

TEST_CASE("Every field distinguishes the three kinds of absence", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    for (const char *key : {"phone", "status", "pledged_on", "notes", "action", "consent"}) {
        CAPTURE(key);
        form.row(key)->editor().enter(Value::withheld());
        CHECK(fixture.value("pledge", id, key) == Value::withheld());
        form.row(key)->editor().enter(Value::knownNone());
        CHECK(fixture.value("pledge", id, key) == Value::knownNone());
        form.refresh();
        CHECK(form.row(key)->editor().read().value == Value::knownNone());
        form.row(key)->editor().enter(Value());
        CHECK(fixture.value("pledge", id, key).isNotRecorded());
    }
}

TEST_CASE("A choice is saved by its key", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    auto *box = qobject_cast<QComboBox *>(form.row("kind")->editor().control());
    REQUIRE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(fixture.value("pledge", id, "kind").text() == ChapterFixture::field("pledge", "kind").options[0].key);
}

TEST_CASE("A reference is found by an exact name; an unknown name stays in the field", "[gui][form]")
{
    ChapterFixture fixture;
    const Id action = fixture.add("action", {{"title", "Campus walkout"}});
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    type(form, "action", QStringLiteral("campus walkout"));
    CHECK(fixture.value("pledge", id, "action").text() == action.text());
    CHECK(lineOf(form, "action")->text() == QStringLiteral("Campus walkout"));
    type(form, "action", QStringLiteral("no such thing"));
    CHECK(form.row("action")->hasProblem());
    CHECK(fixture.value("pledge", id, "action").text() == action.text());
}

TEST_CASE("A new record is saved with the typed values, or shows what is missing", "[gui][form]")
{
    ChapterFixture fixture;
    RecordForm form(fixture.session, ChapterFixture::entity("organization"));
    form.showNew();
    CHECK(form.finish() == RecordForm::Left::Done);
    type(form, "city", QStringLiteral("Superior"));
    CHECK_FALSE(form.save());
    CHECK(form.row("name")->hasProblem());
    type(form, "name", QStringLiteral("Superior Students' Union"));
    REQUIRE(form.save());
    CHECK(fixture.value("organization", form.id(), "city").text() == "Superior");
    CHECK_FALSE(form.isNew());
}

TEST_CASE("Every kind of field of every entity shows and keeps its value", "[gui][form]")
{
    ChapterFixture fixture;
    for (const Entity *entity : entities()) {
        RecordForm form(fixture.session, *entity);
        form.showNew();
        for (const Field &field : entity->fields) {
            CAPTURE(entity->key, field.key);
            FieldRow *row = form.row(field.key);
            REQUIRE(row);
            CHECK(row->caption()->buddy() == row->editor().control());
            std::string text = "Some text";
            switch (field.kind) {
            case Kind::Integer:
                text = "12";
                break;
            case Kind::Real:
                text = "1.5";
                break;
            case Kind::YesNo:
                text = "yes";
                break;
            case Kind::Choice:
            case Kind::Choices:
                text = field.options[0].key;
                break;
            case Kind::Reference:
            case Kind::References:
                text = "01900000-0000-7000-8000-000000000001";
                break;
            case Kind::AnyReference:
                text = "action:01900000-0000-7000-8000-000000000001";
                break;
            case Kind::When:
                text = "2026-01-30T17:10";
                break;
            case Kind::Email:
                text = "ken@example.org";
                break;
            case Kind::Phone:
                text = "+16125550101";
                break;
            case Kind::PostalCode:
                text = "55802";
                break;
            case Kind::Zone:
                text = "America/Chicago";
                break;
            default:
                break;
            }
            row->editor().show(Value(text));
            CHECK(row->editor().read().outcome == Outcome::Clean);
            CHECK(row->editor().read().value == Value(text));
            CHECK_FALSE(row->editor().isTouched());
        }
    }
}

TEST_CASE("Esc discards what was typed into a field", "[gui][form]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("pledge", {{"given_name", "Ken"}, {"city", "Duluth"}});
    RecordForm form(fixture.session, ChapterFixture::entity("pledge"));
    form.showRecord(id);
    QTest::keyClicks(lineOf(form, "city"), QStringLiteral("xx"));
    QTest::keyClick(lineOf(form, "city"), Qt::Key_Escape);
    CHECK(lineOf(form, "city")->text() == QStringLiteral("Duluth"));
    CHECK(form.finish() == RecordForm::Left::Done);
    CHECK(fixture.value("pledge", id, "city").text() == "Duluth");
}
