// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files.h"

// Small files with the headers that other programs write. All people are invented.

namespace {

struct Read {
    TemporaryStore chapter;
    Inspection inspection;
    ImportReport report;
    std::vector<Record> records;

    Read(const char *name, std::string_view bytes, const char *entity = nullptr)
    {
        const QString path = fileOf(chapter, name, bytes);
        Importer importer(*chapter, path, entity ? as(entity) : ImportOptions());
        inspection = importer.inspect();
        INFO(inspection.refusal().toStdString());
        REQUIRE_FALSE(inspection.refused());
        report = importer.apply();
        const ImportReport again = import(*chapter, path, entity ? as(entity) : ImportOptions());
        INFO(problemsText(again));
        CHECK(again.created + again.changed == 0);
        records = recordsOf(*chapter, inspection.entity->key);
    }
    std::string cell(const char *nameField, const char *name, const char *field)
    {
        return recordWith(*chapter, inspection.entity->key, nameField, name).value(field).cell();
    }
};

}

TEST_CASE("Action Network people are read with their ids, tags and subscriptions")
{
    Read read("an.csv",
              "uuid,first_name,last_name,email,zip_code,country,can2_phone,can2_sms_status,can2_user_address,can2_user_"
              "city,can2_user_state,"
              "can2_state_abbreviated,can2_county,can2_user_tags,can2_subscription_status,can2_subscription_date,Ward\n"
              "0d3c3f9e-1111-4c2a-9a6f-aaaaaaaaaaaa,Ana,Ruiz,ana@example.org,55802,US,16125550101,subscribed,1 Lake "
              "Ave,Duluth,Minnesota,MN,"
              "St. Louis,\"volunteer, driver\",subscribed,2026-01-05,3\n"
              "0d3c3f9e-2222-4c2a-9a6f-bbbbbbbbbbbb,Bo,Lind,bo@example.org,2134,US,,unsubscribed,,,,MA,,,unsubscribed,"
              "2026-01-06,\n");
    CHECK(read.inspection.source == "action_network");
    CHECK(read.inspection.entity == findEntity("pledge"));
    CHECK(read.report.created == 2);
    CHECK(read.cell("given_name", "Ana", "phone") == "+16125550101");
    CHECK(read.cell("given_name", "Ana", "region") == "MN");
    CHECK(read.cell("given_name", "Ana", "tags") == "volunteer; driver");
    CHECK(read.cell("given_name", "Ana", "external_ids") == "action_network:0d3c3f9e-1111-4c2a-9a6f-aaaaaaaaaaaa");
    CHECK(read.cell("given_name", "Ana", "do_not_contact").empty());
    CHECK(read.cell("given_name", "Bo", "do_not_contact") == "yes");
    CHECK(read.cell("given_name", "Bo", "postal_code") == "02134");
    CHECK(recordWith(*read.chapter, "pledge", "given_name", "Ana").extra.at("can2_county") == "St. Louis");
}

TEST_CASE("Mobilize sign-ups are pledges to attend, one per event")
{
    Read read("mobilize.csv",
              "first name,last name,email,zip,phone,event id,event name,start,event organization name\n"
              "Ana,Ruiz,ana@example.org,55802,612-555-0101,77,Vigil,2026-01-30T17:10:00-06:00,Twin Ports\n"
              "Ana,Ruiz,ana@example.org,55802,612-555-0101,78,March,2026-02-01T12:00:00-06:00,Twin Ports\n");
    CHECK(read.inspection.source == "mobilize");
    INFO(targets(read.inspection));
    INFO(problemsText(read.report));
    CHECK(read.report.created == 2);
    CHECK(read.report.suspects == 0);
    CHECK(read.cell("given_name", "Ana", "kind") == "attend");
    CHECK(read.records.front().extra.contains("event id"));
    CHECK(read.records.front().extra.contains("event name"));
}

TEST_CASE("Mobilize's database mirror distinguishes kept, not kept and not recorded")
{
    Read read("participations.csv",
              "id,created_date,user_id,user__given_name,user__family_name,user__email_address,user__phone_number,user__"
              "postal_code,event_id,"
              "timeslot_id,status,attended\n"
              "9001,2026-01-05T10:00:00Z,1,Ana,Ruiz,ana@example.org,6125550101,55802,77,5,REGISTERED,true\n"
              "9002,2026-01-05T10:00:00Z,2,Bo,Lind,bo@example.org,6125550102,55803,77,5,CONFIRMED,false\n"
              "9003,2026-01-05T10:00:00Z,3,Cy,Ek,cy@example.org,6125550103,55804,77,5,CANCELLED,\n"
              "9004,2026-01-05T10:00:00Z,4,Di,Moe,di@example.org,6125550104,55805,77,5,REGISTERED,\n");
    CHECK(read.inspection.source == "mobilize_sql");
    INFO(problemsText(read.report));
    CHECK(read.cell("given_name", "Ana", "status") == "kept");
    CHECK(read.cell("given_name", "Bo", "status") == "not_kept");
    CHECK(read.cell("given_name", "Cy", "status") == "withdrawn");
    CHECK(read.cell("given_name", "Di", "status") == "pledged");
    CHECK(read.cell("given_name", "Di", "external_ids") == "mobilize:9004; user:4");
}

TEST_CASE("CiviCRM contacts keep every kind of refusal, and names of columns as written")
{
    Read read("civi.csv", "Contact ID;Contact Type;External Identifier;Display Name;First Name;Middle Name;Last "
                          "Name;Nickname;Do Not Email;Do Not Phone;Email;Phone\n"
                          "12;Individual;E-7;Ana M. Ruiz;Ana;M.;Ruiz;Anita;0;1;ana@example.org;612-555-0101\n");
    CHECK(read.inspection.source == "civicrm");
    CHECK(read.cell("family_name", "Ruiz", "given_name") == "Ana M.");
    CHECK(read.cell("family_name", "Ruiz", "alias") == "Anita");
    CHECK(read.cell("family_name", "Ruiz", "do_not_contact") == "yes");
    CHECK(read.cell("family_name", "Ruiz", "external_ids") == "civicrm:12; externalidentifier:E-7");
    CHECK(read.records[0].extra.at("Do Not Phone") == "1");
    CHECK(read.records[0].extra.at("Display Name") == "Ana M. Ruiz");
}

TEST_CASE("NationBuilder's several phones are all kept, the mobile first")
{
    Read read(
        "nb.csv",
        "nationbuilder_id,first_name,last_name,email,work_phone_number,phone_number,mobile_number,tag_list,primary_"
        "address1,primary_address2,"
        "primary_city,primary_zip\n"
        "5,Ana,Ruiz,ana@example.org,612-555-0103,612-555-0102,612-555-0101,\"a,b\",1 Lake Ave,Apt 2,Duluth,55802\n");
    CHECK(read.inspection.source == "nationbuilder");
    CHECK(read.cell("given_name", "Ana", "phone") == "+16125550101");
    CHECK(read.cell("given_name", "Ana", "other_phones") == "+16125550102; +16125550103");
    CHECK(read.cell("given_name", "Ana", "address") == "1 Lake Ave, Apt 2");
    CHECK(read.cell("given_name", "Ana", "tags") == "a; b");
    CHECK(read.cell("given_name", "Ana", "external_ids") == "nationbuilder:5");
}

TEST_CASE("VAN lists are matched by their ids")
{
    Read read("van.txt", "Voter File VANID\tLastName\tFirstName\tCell Phone\tmAddress\tmCity\tmState\tZip5\tZip4\n"
                         "1234567\tRuiz\tAna\t(612) 555-0101\t1 Lake Ave\tDuluth\tMN\t55802\t1234\n");
    CHECK(read.inspection.source == "van");
    CHECK(read.cell("given_name", "Ana", "external_ids") == "van:1234567");
    CHECK(read.cell("given_name", "Ana", "postal_code") == "55802-1234");
    const ImportReport moved =
        import(*read.chapter,
               fileOf(read.chapter, "later.csv", "VanID,FirstName,LastName,mCity\n1234567,Anna,Ruiz-Lind,Superior\n"),
               as("pledge"));
    INFO(problemsText(moved));
    CHECK(moved.changed == 1);
    CHECK(read.cell("given_name", "Anna", "city") == "Superior");
}

TEST_CASE("Numbers that a spreadsheet shortened are refused, with the reason")
{
    TemporaryStore chapter;
    const ImportReport report =
        import(*chapter,
               fileOf(chapter, "van.csv", "VanID,First name,Phone\n1.23457E+11,Ana,612-555-0101\n8,Bo,6.12556E+09\n"),
               as("pledge"));
    INFO(problemsText(report));
    CHECK(report.rejected == 2);
    CHECK(problemsText(report).find("digits are lost") != std::string::npos);
}

TEST_CASE("Mobilizon participants are read by full name")
{
    Read read("mobilizon.csv",
              "Participant name,Participant status,Participant registration date,Participant message\n"
              "\"Ruiz, Ana\",Participant,2026-01-05 10:00,I bring candles\nBo Lind,Rejected,2026-01-06 10:00,\n");
    CHECK(read.inspection.source == "mobilizon");
    CHECK(read.cell("given_name", "Ana", "family_name") == "Ruiz");
    CHECK(read.cell("given_name", "Ana", "status") == "pledged");
    CHECK(read.cell("given_name", "Ana", "notes") == "I bring candles");
    CHECK(read.cell("given_name", "Bo", "status") == "declined");
}

TEST_CASE("SurveyMonkey's second header is not data")
{
    Read read(
        "sm.csv",
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,What will you "
        "do?\n"
        ",,,,,,,,Response\n"
        "11800000001,400,01/30/2026 09:00:00 AM,01/30/2026 09:10:00 AM,192.0.2.1,ana@example.org,Ana,Ruiz,March\n");
    CHECK(read.inspection.source == "surveymonkey");
    CHECK(read.report.created == 1);
    CHECK(read.cell("given_name", "Ana", "external_ids") == "surveymonkey:11800000001");
}

TEST_CASE("Form answers are read by words in the questions")
{
    Read read("google.csv", "Timestamp,Email Address,What is your full name?,Your ZIP code,Which shift?\n"
                            "1/30/2026 09:15:00,ana@example.org,Ana Ruiz,55802,night\n1/12/2026 "
                            "10:15:00,bo@example.org,Bo Lind,2134,day\n");
    CHECK(read.inspection.source == "google_forms");
    CHECK(read.cell("given_name", "Ana", "pledged_on") == "2026-01-30T09:15");
    CHECK(read.cell("given_name", "Bo", "postal_code") == "02134");
    CHECK(read.cell("given_name", "Bo", "family_name") == "Lind");
}

TEST_CASE("Microsoft Forms may repeat Name and Email and have anonymous rows")
{
    Read read("ms.csv", "ID,Start time,Completion time,Email,Name,Email2,Name2\n"
                        "1,1/30/26 9:15:00,1/30/26 9:20:00,anonymous,,ana@example.org,Ana Ruiz\n");
    CHECK(read.inspection.source == "microsoft_forms");
    CHECK(read.report.created == 1);
}

TEST_CASE("Zoom's meeting block above the table is not data")
{
    Read read("zoom.csv",
              "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
              "812 3456 7890,Planning,01/30/2026 05:10:00 PM,01/30/2026 06:10:00 PM,host@example.org,60,2\n\n"
              "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
              "Ana Ruiz,ana@example.org,01/30/2026 05:10:00 PM,01/30/2026 06:00:00 PM,50,No\n"
              "Bo Lind,,01/30/2026 05:12:00 PM,01/30/2026 06:00:00 PM,48,Yes\n");
    CHECK(read.inspection.source == "zoom");
    CHECK(read.report.created == 2);
    CHECK(read.cell("given_name", "Bo", "family_name") == "Lind");
}

TEST_CASE("Zoom's name in use is not read as a last name")
{
    Read read("zoom.csv", "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                          "Ana Lee (Ana),ana@example.org,01/30/2026 05:10:00 PM,01/30/2026 06:00:00 PM,50,No\n"
                          "Bo Lind (he/him),,01/30/2026 05:12:00 PM,01/30/2026 06:00:00 PM,48,Yes\n");
    CHECK(read.inspection.source == "zoom");
    CHECK(read.cell("given_name", "Ana", "family_name") == "Lee");
    CHECK(read.cell("given_name", "Bo (he/him)", "family_name") == "Lind");
}

TEST_CASE("A workplace chart reads crosses as signed cards")
{
    Read read("chart.csv",
              "Local 12 chart,,,,,,,,,\n"
              "First,Middle,Last,Address,City,State,Zip,Card,Sdate,Dept,Rate,Loc,Shift,Hphone,Cphone\n"
              "Ana,M,Ruiz,1 Lake Ave,Duluth,MN,55802,X,1/30/2026,Kitchen,1,Main,Night,218-555-0101,218-555-0102\n"
              "Bo,,Lind,2 Lake Ave,Duluth,MN,55802,,,Kitchen,3,Main,Day,218-555-0103,\n");
    CHECK(read.inspection.source == "opeiu");
    INFO(problemsText(read.report));
    CHECK(read.cell("family_name", "Ruiz", "status") == "signed");
    CHECK(read.cell("family_name", "Ruiz", "pledged_on") == "2026-01-30");
    CHECK(read.cell("family_name", "Ruiz", "phone") == "+12185550102");
    CHECK(read.cell("family_name", "Ruiz", "other_phones") == "+12185550101");
    CHECK(read.cell("family_name", "Ruiz", "workplace") == "Main");
    CHECK(read.cell("family_name", "Lind", "status").empty());
    CHECK(read.cell("family_name", "Lind", "phone") == "+12185550103");
}

TEST_CASE("Crowd counts become actions that keep all other columns")
{
    Read read(
        "ccc.csv",
        "date,locality,state,location_detail,online,type,title,macroevent,actors,organizations,claims,size_low,size_"
        "high,size_text\n"
        "2026-01-30,Duluth,MN,City Hall,0,\"rally; vigil\",ICE Out vigil,,residents,,against raids,200,300,hundreds\n");
    CHECK(read.inspection.source == "ccc");
    CHECK(read.inspection.entity == findEntity("action"));
    CHECK(read.cell("title", "ICE Out vigil", "starts") == "2026-01-30");
    CHECK(read.cell("title", "ICE Out vigil", "kinds") == "rally; vigil");
    CHECK(read.cell("title", "ICE Out vigil", "place_text") == "City Hall, Duluth, MN");
    CHECK(read.records[0].extra.at("size_low") == "200");
}

TEST_CASE("Sizes and arrests of a crowd count are read when chosen")
{
    const std::string table = "date,locality,state,location_detail,type,title,size_low,size_high,size_text,arrests\n"
                              "2026-01-30,Duluth,MN,City Hall,rally,ICE Out vigil,200,300,hundreds,3\n";
    TemporaryStore chapter;
    const QString path = fileOf(chapter, "ccc.csv", table);
    import(*chapter, path, as("turnout_claim"));
    const Record claim = recordsOf(*chapter, "turnout_claim").at(0);
    const auto cellOf = [](const Record &record, const char *field) { return record.value(field).cell(); };
    CHECK(cellOf(claim, "low") == "200");
    CHECK(cellOf(claim, "high") == "300");
    CHECK(cellOf(claim, "text") == "hundreds");
    CHECK(cellOf(claim, "as_of") == "2026-01-30");
    CHECK(cellOf(claim, "place_text") == "City Hall, Duluth, MN");
    import(*chapter, path, as("incident"));
    const Record incident = recordsOf(*chapter, "incident").at(0);
    CHECK(cellOf(incident, "arrests") == "3");
    CHECK(cellOf(incident, "occurred") == "2026-01-30");
    CHECK(cellOf(incident, "place_text") == "City Hall, Duluth, MN");
}

TEST_CASE("Calendar events join dates and times")
{
    Read read("calendar.csv",
              "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\n"
              "Vigil,01/30/2026,5:10 PM,01/30/2026,6:30 PM,False,Bring a candle,City Hall,False\n");
    CHECK(read.inspection.entity == findEntity("action"));
    CHECK(read.cell("title", "Vigil", "starts") == "2026-01-30T17:10");
    CHECK(read.cell("title", "Vigil", "ends") == "2026-01-30T18:30");
    CHECK(read.cell("title", "Vigil", "place_text") == "City Hall");
}

TEST_CASE("Contacts from an address book are people")
{
    Read read("contacts.csv",
              "First Name,Middle Name,Last Name,Nickname,Organization Name,Birthday,Notes,Labels,E-mail 1 - "
              "Label,E-mail 1 - Value,Phone 1 - Label,"
              "Phone 1 - Value\n"
              "Ana,,Ruiz,,Bakery,1990-01-01,,* myContacts ::: Choir,Home,ana@example.org,Mobile,612-555-0101\n");
    CHECK(read.cell("given_name", "Ana", "email") == "ana@example.org");
    CHECK(read.cell("given_name", "Ana", "phone") == "+16125550101");
    CHECK(read.cell("given_name", "Ana", "tags") == "Choir");
    CHECK(read.records[0].extra.at("Birthday") == "1990-01-01");
}

TEST_CASE("Spanish headers and words are understood")
{
    Read read("lista.csv", "Nombre;Apellidos;Correo electrónico;Teléfono;Código postal;Asistió\n"
                           "José;Núñez Peña;jose@example.org;612-555-0101;55802;Sí\n");
    CHECK(read.cell("given_name", "José", "family_name") == "Núñez Peña");
    CHECK(read.cell("given_name", "José", "phone") == "+16125550101");
    CHECK(read.cell("given_name", "José", "status") == "kept");
}

TEST_CASE("Columns without known names are recognized by their values, with a reason")
{
    Read read("bare.csv",
              "who,contact,reach\nAna Ruiz,ana@example.org,612-555-0101\nBo Lind,bo@example.org,612-555-0102\nCy "
              "Ek,cy@example.org,612-555-0103\n",
              "pledge");
    CHECK(read.inspection.columns[1].field->key == std::string("email"));
    CHECK(read.inspection.columns[1].how == "values");
    CHECK(read.inspection.columns[1].confidence < 1);
    CHECK_FALSE(read.inspection.columns[1].reason.isEmpty());
    CHECK(read.inspection.columns[2].field->key == std::string("phone"));
}

TEST_CASE("A header whose values do not fit is ignored")
{
    Read read("odd.csv", "First name,Work email\nAna,yes\nBo,no\nCy,yes\n");
    CHECK(read.inspection.columns[1].role == ColumnRole::Unknown);
    CHECK(read.inspection.columns[1].reason.contains("values"));
    CHECK(recordWith(*read.chapter, "pledge", "given_name", "Ana").extra.at("Work email") == "yes");
}

TEST_CASE("Somebody else's phone in the row is not this person's")
{
    Read read("emergency.csv",
              "First name,Last name,Emergency contact phone,Emergency contact\nAna,Ruiz,612-555-0101,Bo\n");
    CHECK(read.cell("given_name", "Ana", "phone").empty());
    CHECK(read.records[0].extra.at("Emergency contact phone") == "612-555-0101");
}

TEST_CASE("Dates are read in the order of their whole column")
{
    Read days("days.csv", "First name,Last name,Date\nAna,Ruiz,3/4/2026\nBo,Lind,25/4/2026\n");
    CHECK(days.cell("given_name", "Ana", "pledged_on") == "2026-04-03");
    CHECK(days.report.unsure == 0);
    Read open("open.csv", "First name,Last name,Date\nAna,Ruiz,3/4/2026\nBo,Lind,5/6/2026\n");
    CHECK(open.cell("given_name", "Ana", "pledged_on") == "2026-03-04");
    CHECK(open.report.unsure > 0);
}

TEST_CASE("Lists of organizations and places are recognized")
{
    Read groups(
        "groups.csv",
        "Name,City,State,Phone,Email,Website\nLocal 12,Duluth,MN,218-555-0101,l12@example.org,https://example.org\n");
    CHECK(groups.inspection.entity == findEntity("organization"));
    Read places("places.csv", "Name,Address,City,State,Zip,Latitude,Longitude,Capacity\nCity Hall,411 W 1st "
                              "St,Duluth,MN,55802,46.78,-92.10,300\n");
    CHECK(places.inspection.entity == findEntity("location"));
}

TEST_CASE("A file without known columns is refused instead of guessed")
{
    TemporaryStore chapter;
    const Inspection inspection = inspectFile(fileOf(chapter, "x.csv", "alpha,beta\n1,2\n3,4\n"));
    CHECK(inspection.refused());
    CHECK_FALSE(inspection.refusal().isEmpty());
}
