// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/storage/writer.h"
#include "tests/support/leakscanner.h"
#include "tests/support/temporarystore.h"

#include <functional>
#include <set>
#include <vector>

/// Names, numbers and addresses planted to test one rule: who may read them.
struct Planted {
    std::string given, family, phone, typedPhone, email, address, postal;

    /// Forbids everything that could identify the person in a file.
    void forbid(LeakScanner &scanner) const
    {
        for (const std::string &text : {given, family, phone.substr(2, 7), typedPhone, email, address, postal})
            scanner.forbid(text);
        scanner.forbid(email.substr(0, email.find('@')));
        const std::string area = phone.substr(2, 3), local = phone.substr(5, 3), last = phone.substr(8, 1);
        for (const std::string &number : {area + '-' + local + '-' + last, '(' + area + ") " + local + '-' + last,
                                          area + '.' + local + '.' + last, area + ' ' + local + ' ' + last})
            scanner.forbid(number);
    }
};

/// Must not leave the chapter in the tested case.
inline const Planted secretPlants{
    "Zsófia", "Quillfeather", "+16125550142", "612/555/0142", "zs.quill@planted.example", "4711 Wisteria Läne",
    "Q9Z 4K7"};
/// May be shared with partners, in fields declared for it, but must not be public.
inline const Planted partnerPlants{
    "Tåsmin", "Halfopenshaw", "+12185550177", "218/555/0177", "ta.half@partner.example", "812 Hawthorn Röw", "W3X 8J5"};
/// May be public.
inline const Planted openPlants{"Ödile",          "Openlysaid", "+16515550188", "651/555/0188", "oe.open@open.example",
                                "5 Market Plàce", "T1V 2B9"};

/// Fills a chapter file: every field of every entity, in records of every sensitivity, with and without references, and
/// every other place that may contain personal data.
class Planting
{
public:
    /// Returns what to plant in a field of a record with this sensitivity; null: nothing.
    using Choose = std::function<const Planted *(const Entity &, const Field &, const std::string &mark)>;

    /// If labels is true, the chapter's own names must not be shared either.
    Planting(Store &store, bool labels, Choose choose)
        : m_store(store)
        , m_labels(labels)
        , m_choose(std::move(choose))
    {}

    void plant()
    {
        for (const char *mark : {"", "public", "coalition", "chapter", "restricted"})
            for (const bool people : {false, true})
                plantRecords(mark, people);
        plantHistory();
        plantBeside();
    }

    const std::vector<std::pair<const Entity *, Id>> &records() const { return m_records; }
    qint64 values() const { return m_values; }

private:
    static std::string text(const Planted &planted, const Field &field)
    {
        const std::string name = planted.given + ' ' + planted.family;
        switch (field.kind) {
        case Kind::Email:
            return planted.email;
        case Kind::Phone:
            return planted.phone;
        case Kind::PostalCode:
            return planted.postal;
        case Kind::Url:
            return "https://" + planted.family + ".example/" + planted.given;
        case Kind::LongText:
            return name + "\n" + planted.address + ' ' + planted.postal;
        case Kind::Texts:
            return name + "; " + planted.address;
        default:
            return field.key == std::string_view("address") ? planted.address : name;
        }
    }

    /// A choice that lets the record be shared as widely as its sensitivity allows.
    static std::string choice(const Entity &entity, const Field &field)
    {
        const std::string_view of = entity.key, key = field.key;
        if (key == "shown_to")
            return "public";
        if (key == "kind" && of == "incident")
            return "chemical_agent";
        if (key == "kind" && of == "case")
            return "eviction";
        return key == "kind" && of == "location" ? std::string() : field.options.back().key;
    }

    std::string plain(const Entity &entity, const Field &field, const std::string &mark, bool people)
    {
        if (field.key == std::string_view("sensitivity"))
            return mark;
        switch (field.kind) {
        case Kind::Integer:
            return "37";
        case Kind::Real:
            return "46.7";
        case Kind::YesNo:
            return "no";
        case Kind::Choice:
        case Kind::Choices:
            return choice(entity, field);
        case Kind::When:
            return "2026-01-30";
        case Kind::Zone:
            return "America/Chicago";
        case Kind::Reference:
        case Kind::References: {
            const Entity &to = field.refers();
            const auto at = m_latest.find({&to, mark});
            return at == m_latest.end() || (to.about == About::People && !people) ? std::string() : at->second.text();
        }
        case Kind::AnyReference:
            return "action:" + m_latest[{findEntity("action"), mark}].text();
        default:
            return {};
        }
    }

    void plantRecords(const std::string &mark, bool people)
    {
        for (const int round : {1, 2}) // In the second round all referenced records exist.
            for (const Entity *entity : entities()) {
                RecordChange change{RecordChange::What::Create, entity, {}, {}, {}};
                for (const Field &field : entity->fields)
                    change.values.emplace_back(&field, value(*entity, field, mark, people));
                change.extra.emplace()["Column of " + secretPlants.family] =
                    secretPlants.given + ", " + secretPlants.phone;
                if (round == 1 && (entity->key == std::string_view("link") || entity->key == std::string_view("alias")))
                    continue;
                const EditResult result = m_store.apply({EditKind::Form, "Add", {change}});
                if (result.refused() || result.ids.empty())
                    continue;
                m_latest[{entity, mark}] = result.ids.front();
                m_records.emplace_back(entity, result.ids.front());
            }
    }

    Value value(const Entity &entity, const Field &field, const std::string &mark, bool people)
    {
        const bool words = field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Texts
                        || field.kind == Kind::Email || field.kind == Kind::Phone || field.kind == Kind::PostalCode
                        || field.kind == Kind::Url;
        if (!words)
            return Value(plain(entity, field, mark, people));
        const Planted *planted = m_choose(entity, field, mark);
        m_values += planted ? 1 : 0;
        return planted ? Value(text(*planted, field)) : Value();
    }

    /// Plants values that are changed later, and records that are deleted.
    void plantHistory()
    {
        const std::string name = secretPlants.given + ' ' + secretPlants.family;
        const Id changed = add(m_store, "action", {{"title", name.c_str()}});
        set(m_store, "action", changed, {{"title", "March"}});
        const Id gone =
            add(m_store, "action",
                {{"title", name.c_str()}, {"sensitivity", "public"}, {"description", secretPlants.address.c_str()}});
        m_store.apply(
            {EditKind::Removal, "Remove " + text::toQ(name), {change(RecordChange::What::Remove, "action", gone, {})}});
        if (!m_labels)
            return;
        const Id contact = add(m_store, "action",
                               {{"title", ("Ask " + secretPlants.email).c_str()},
                                {"sensitivity", "public"},
                                {"description", ("Call " + secretPlants.typedPhone).c_str()}});
        m_records.emplace_back(findEntity("action"), contact);
    }

    /// Plants settings, names of other chapters, and the source of an import.
    void plantBeside()
    {
        const QString name = text::toQ(secretPlants.given + ' ' + secretPlants.family);
        m_store.setSetting("planted", name);
        Writer::Options options{EditKind::Import, "Import of " + name, name + ".csv", 0};
        Writer writer(m_store, options);
        writer.siteNumber(Id::create(1'700'000'000'000), m_labels ? text::fromQ(name) : std::string("Elsewhere"));
        const CellView cell{Value::State::Present, "March"};
        std::vector<CellView> cells(findEntity("action")->fields.size());
        cells[0] = cell;
        writer.create(*findEntity("action"), Id::create(1'700'000'000'001), cells);
        writer.commit(name.toUtf8());
    }

    Store &m_store;
    bool m_labels;
    Choose m_choose;
    std::map<std::pair<const Entity *, std::string>, Id> m_latest;
    std::vector<std::pair<const Entity *, Id>> m_records;
    qint64 m_values = 0;
};
