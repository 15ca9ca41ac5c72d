// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files.h"

#include <algorithm>
#include <map>

// What columns are read as, and what not. All people are fictional.

namespace {

struct Taken {
    TemporaryStore chapter;
    Inspection inspection;
    ImportReport report;

    explicit Taken(std::string_view bytes, const char *entity = nullptr)
    {
        Importer importer(*chapter, fileOf(chapter, "in.csv", bytes), entity ? as(entity) : ImportOptions());
        inspection = importer.inspect();
        INFO(inspection.refusal().toStdString());
        REQUIRE_FALSE(inspection.refused());
        report = importer.apply();
    }
    std::string cell(const char *field, std::size_t record = 0)
    {
        const std::vector<Record> records = recordsOf(*chapter, inspection.entity->key);
        INFO(problemsText(report) << targets(inspection));
        REQUIRE(records.size() > record);
        return records[record].value(field).cell();
    }
    std::map<std::string, std::string> extra() { return recordsOf(*chapter, inspection.entity->key).at(0).extra; }
};

}

TEST_CASE("A texter is not the contact")
{
    Taken spoke("id,campaign_id,assignment_id,texterFirst,texterLast,texterEmail,texterCell,external_id,first_name,"
                "last_name,cell\n"
                "1,2,3,Tess,Texter,tess@example.org,612-555-0199,9,Ana,Ruiz,612-555-0101\n");
    CHECK(spoke.inspection.source == "spoke");
    CHECK(spoke.cell("given_name") == "Ana");
    CHECK(spoke.cell("family_name") == "Ruiz");
    CHECK(spoke.cell("email").empty());
    CHECK(spoke.cell("phone") == "+16125550101");
    CHECK(spoke.cell("other_phones").empty());
    CHECK(spoke.extra().at("texterEmail") == "tess@example.org");
}

TEST_CASE("A \"last modified\" column is not a last name")
{
    Taken base("Name,Email,Last Modified\nAna Ruiz,ana@example.org,1/30/2026 9:15am\n", "pledge");
    CHECK(base.cell("given_name") == "Ana");
    CHECK(base.cell("family_name") == "Ruiz");
    CHECK(base.extra().contains("Last Modified"));
}

TEST_CASE("An IP address is not a postal address")
{
    Taken scanner("First name,Last name,IP Address\nAna,Ruiz,192.0.2.1\n", "pledge");
    CHECK(scanner.cell("address").empty());
    CHECK(scanner.extra().at("IP Address") == "192.0.2.1");
}

TEST_CASE("Of repeated name and e-mail columns, the one with a value counts")
{
    Taken forms("ID,Start time,Completion time,Email,Name,Email,Name\n"
                "1,1/30/2026 9:15:00,1/30/2026 9:20:00,anonymous,anonymous,ana@example.org,Ana Ruiz\n");
    CHECK(forms.cell("email") == "ana@example.org");
    CHECK(forms.cell("given_name") == "Ana");
    CHECK(forms.cell("family_name") == "Ruiz");
    CHECK(forms.cell("pledged_on") == "2026-01-30T09:20");
}

TEST_CASE("The time when another program created a row is not the time of the pledge")
{
    Taken network("uuid,first_name,last_name,email,can2_subscription_date\n0d3c3f9e-1111-4c2a-9a6f-aaaaaaaaaaaa,Ana,"
                  "Ruiz,ana@example.org,2026-01-05\n");
    CHECK(network.cell("pledged_on").empty());
    Taken nation("nationbuilder_id,first_name,last_name,email,created_at\n5,Ana,Ruiz,ana@example.org,2026-01-05\n",
                 "pledge");
    CHECK(nation.cell("pledged_on").empty());
    CHECK(nation.extra().at("created_at") == "2026-01-05");
    Taken van("Voter File VANID,LastName,FirstName,Date Created,Date Canvassed\n5,Ruiz,Ana,1/30/2026,1/31/2026\n",
              "pledge");
    CHECK(van.cell("pledged_on").empty());
    CHECK(van.extra().at("Date Canvassed") == "1/31/2026");
}

TEST_CASE("The answer to a question for a pledge is its status")
{
    Taken form("Timestamp,Email Address,Your name,Will you join us on January 30?,Will you need a ride?\n"
               "1/30/2026 9:15:00,ana@example.org,Ana Ruiz,Yes,No\n1/30/2026 9:16:00,bo@example.org,Bo Lind,No,No\n");
    const auto status = [&](const char *name) {
        return recordWith(*form.chapter, "pledge", "given_name", name).value("status").cell();
    };
    CHECK(status("Ana") == "pledged");
    CHECK(status("Bo") == "declined");
    CHECK(form.extra().contains("Will you need a ride?"));
}

TEST_CASE("A cancellation does not count as a missed event")
{
    Taken mirror("id,user__given_name,user__family_name,user__email_address,event_id,timeslot_id,status,attended,"
                 "organization__name\n"
                 "9001,Ana,Ruiz,ana@example.org,77,5,CANCELLED,false,Twin Ports\n");
    CHECK(mirror.inspection.source == "mobilize_sql");
    CHECK(mirror.cell("status") == "withdrawn");
    CHECK(mirror.cell("workplace").empty());
    CHECK(mirror.extra().at("organization__name") == "Twin Ports");
}

TEST_CASE("A cross under Card (X) is a signed card")
{
    Taken chart("First,Last,Address,City,State,Zip,Card (X),Sdate,Dept,Rate\nAna,Ruiz,1 Lake "
                "Ave,Duluth,MN,55802,X,1/30/2026,Kitchen,1\n");
    CHECK(chart.inspection.source == "opeiu");
    CHECK(chart.cell("status") == "signed");
}

TEST_CASE("Several numbers in one cell of an address book are all kept")
{
    Taken contacts(
        "First Name,Last Name,Labels,E-mail 1 - Value,Phone 1 - Value\n"
        "Ana,Ruiz,* myContacts ::: Choir,ana@example.org ::: ana2@example.org,612-555-0101 ::: 612-555-0102\n");
    CHECK(contacts.cell("tags") == "Choir");
    CHECK(contacts.cell("email") == "ana@example.org");
    CHECK(contacts.cell("other_emails") == "ana2@example.org");
    CHECK(contacts.cell("phone") == "+16125550101");
    CHECK(contacts.cell("other_phones") == "+16125550102");
}

TEST_CASE("People who run an event count as attending")
{
    Taken event("Participant name,Participant status,Participant registration date,Participant message\n"
                "Ana Ruiz,Administrator,2026-01-05 10:00,\nBo Lind,Creator,2026-01-05 10:00,\n");
    CHECK(event.cell("status", 0) == "pledged");
    CHECK(event.cell("status", 1) == "pledged");
}

TEST_CASE("A counted crowd without a title gets one from what, where and when")
{
    Taken counts("date,locality,state,location_detail,type,title,size_low,size_high\n2026-01-30,Duluth,MN,City "
                 "Hall,vigil,,200,300\n");
    CHECK(counts.report.rejected == 0);
    const std::string title = counts.cell("title");
    INFO(title);
    CHECK(title.starts_with("vigil, "));
    CHECK(title.find("Duluth") != std::string::npos);
    CHECK(title.ends_with("2026-01-30"));
}

TEST_CASE("A column with an unambiguous name is used although most of its values are invalid")
{
    Taken list("First name,Last name,Email\nAna,Ruiz,ana@example.org\nBo,Lind,bo at example\nCy,Ek,yes\nDi,Moe,218\n",
               "pledge");
    CHECK(list.report.created == 1);
    CHECK(list.report.rejected == 3);
}

TEST_CASE("A column whose values contradict its name is reported and not used")
{
    Taken list("First name,Last name,Work email\nAna,Ruiz,yes\nBo,Lind,no\n", "pledge");
    const bool told = std::any_of(list.report.problems.begin(), list.report.problems.end(), [](const Problem &p) {
        return p.column == "Work email" && p.severity == Severity::Warning;
    });
    CHECK(told);
    CHECK(list.report.created == 2);
    CHECK(list.report.unsure > 0);
}

TEST_CASE("A table of few columns is matched with the records it came from")
{
    TemporaryStore chapter;
    import(*chapter, fileOf(chapter, "people.csv", "First name,Last name\nAna,Ruiz\nBo,Lind\n"), as("person"));
    for (const ExportOptions::For purpose : {ExportOptions::For::Exchange, ExportOptions::For::Spreadsheet}) {
        ExportOptions options;
        options.entity = findEntity("person");
        options.columns = {options.entity->find("given_name")};
        options.purpose = purpose;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exportRecords(*chapter, options, buffer);
        Importer importer(*chapter, fileOf(chapter, "few.csv", buffer.data().toStdString()));
        CHECK(importer.inspect().entity == findEntity("person"));
        const ImportReport report = importer.apply();
        CHECK(report.unchanged == 2);
        CHECK(report.created == 0);
    }
}

TEST_CASE("Markers are read in upper and lower case, and texts that look like them survive")
{
    TemporaryStore chapter;
    import(*chapter,
           fileOf(chapter, "a.csv", "First name,Last name,Alias,Email,Ward\nAna,Ruiz,Anita,ana@example.org,3\n"),
           as("pledge"));
    import(
        *chapter,
        fileOf(chapter, "b.csv", "First name,Last name,Alias,Email,Ward\nAna,Ruiz,(CLEAR),ana@example.org,(Clear)\n"),
        as("pledge"));
    Record ana = recordsOf(*chapter, "pledge").at(0);
    CHECK(ana.value("alias").isNotRecorded());
    CHECK(ana.extra.empty());
    import(*chapter, fileOf(chapter, "c.csv", "First name,Last name,Alias,Email\nAna,Ruiz,(None),ana@example.org\n"),
           as("pledge"));
    CHECK(recordsOf(*chapter, "pledge").at(0).value("alias") == Value::knownNone());
    import(*chapter, fileOf(chapter, "d.csv", "First name,Last name,Alias,Email\nAna,Ruiz,\\(NONE),ana@example.org\n"),
           as("pledge"));
    CHECK(recordsOf(*chapter, "pledge").at(0).value("alias").text() == "(NONE)");
    const QByteArray table = exported(*chapter, "pledge");
    const ImportReport back = import(*chapter, fileOf(chapter, "back.csv", table.toStdString()), as("pledge"));
    CHECK(back.unchanged == 1);
    CHECK(exported(*chapter, "pledge") == table);
}

TEST_CASE("An unclosed quotation mark is a guess")
{
    Taken list("First name,Last name,Notes\nAna,Ruiz,\"open\nBo,Lind,fine\nCy,Ek,fine\n", "pledge");
    INFO(problemsText(list.report));
    CHECK(list.report.unsure > 0);
    CHECK(list.report.needsReview());
}

TEST_CASE("Two columns of our own table with one key for unknown columns are both kept")
{
    std::string header = "id", row;
    for (const Field &field : findEntity("alias")->fields) {
        header += std::string(",") + field.key;
        row += std::string_view(field.key) == "text" ? ",North Shore" : ",";
    }
    Taken own(header + ",hat,extra:hat,hat (2)\n" + row + ",red,blue,green\n", "alias");
    CHECK(own.inspection.source == "own");
    CHECK(own.extra()
          == std::map<std::string, std::string>{{"hat", "red"}, {"hat (2)", "blue"}, {"hat (2) (2)", "green"}});
}
