// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/columnmapper.h"

#include "core/base/text.h"
#include "core/import/columns/columnguess.h"
#include "core/import/columns/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace imports {
namespace {

/// Whether several columns may have the field: several addresses, tags, notes, or the parts of a value.
bool mayShare(const Entity &entity, const ColumnUse &use)
{
    const Field *field = use.guess.field;
    if (use.guess.role == ColumnRole::ExternalId || !use.part.empty())
        return use.part != "answer"; // With several questions, only one can be the pledge.
    if (!field)
        return false;
    return field->isList() || field->kind == Kind::LongText
        || (field->kind == Kind::Email && entity.find("other_emails"))
        || (field->kind == Kind::Phone && entity.find("other_phones"));
}

/// Parts that mean nothing without another column.
bool needsWhole(const std::string &part)
{
    return part == "time" || part == "ampm" || part == "plus4" || part == "middle" || part == "suffix" || part == "alt"
        || part == "2" || part == "3";
}

/// Maps a file of ours: headers are field keys, all others are unknown columns.
void mapOwn(ColumnMap &map)
{
    std::set<std::string> taken;
    for (ColumnUse &use : map.columns) {
        const std::string_view header = use.header;
        const std::string_view idColumn =
            map.origin == tableformat::Origin::Spreadsheet ? tableformat::sheetId : tableformat::id;
        use.guess.confidence = 1;
        use.guess.how = QStringLiteral("exact");
        if (header == idColumn) {
            use.guess.role = ColumnRole::Id;
            use.guess.reason = Import::tr("The ID of the record.");
        } else if (const Field *field = map.entity->find(header)) {
            use.guess.role = ColumnRole::Field;
            use.guess.field = field;
            use.guess.reason = Import::tr("The name of the field.");
        } else if (header.starts_with('_') || (map.rejects && header == tableformat::reason)) {
            use.guess.role = ColumnRole::Bookkeeping;
            use.guess.reason = Import::tr("Written by the export; not a value.");
        } else {
            // "extra:hat" and "hat" both mean the key "hat"; the second one is numbered.
            const std::string key = tableformat::extraKey(header);
            use.header = key;
            for (int n = 2; !taken.insert(use.header).second; ++n)
                use.header = key + " (" + std::to_string(n) + ')';
            makeUnknown(use, Import::tr("A column from another file, kept under its header."));
        }
    }
}

class Mapper
{
public:
    Mapper(const MappingInput &input, ColumnMap &map)
        : m_input(input)
        , m_map(map)
        , m_entity(*map.entity)
    {}

    void run()
    {
        if (m_map.origin != tableformat::Origin::Foreign)
            mapOwn(m_map);
        else
            guessAll();
        applyChoices();
        if (m_map.origin == tableformat::Origin::Foreign) {
            resolve();
            mapByValues();
            reportMisfits();
        }
        m_map.score = score();
    }

private:
    void guessAll()
    {
        const FieldWords words(m_entity);
        for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
            ColumnUse &use = m_map.columns[i];
            if (m_map.rejects && i + 2 >= m_map.columns.size()) {
                use.guess.role = ColumnRole::Bookkeeping;
                use.guess.how = QStringLiteral("exact");
                use.guess.confidence = 1;
                use.guess.reason = Import::tr("Written beside rejected rows; not a value.");
                continue;
            }
            const GuessInput input{m_entity, words, m_map.source, m_input.evidence[i], m_input.isName};
            guessByHeader(input, m_input.header[i], use);
        }
    }

    void applyChoices()
    {
        for (ColumnUse &use : m_map.columns) {
            const auto chosen = m_input.options.columns.find(use.guess.name);
            if (chosen != m_input.options.columns.end())
                apply(use, chosen->second, QStringLiteral("chosen"), Import::tr("Chosen by you."));
            else if (m_input.options.ignore.contains(use.guess.name))
                ignore(use, Import::tr("Not imported, as you chose."));
            else if (m_input.saved)
                applySaved(use);
        }
        for (const auto &[name, target] : m_input.options.columns)
            if (std::none_of(m_map.columns.begin(), m_map.columns.end(),
                             [&](auto &use) { return use.guess.name == name; }))
                refuse(name, Import::tr("The file has no column “%1”.").arg(name),
                       Import::tr("List the column names with inspect."));
    }

    static void ignore(ColumnUse &use, const QString &reason)
    {
        makeUnknown(use, reason);
        use.guess.role = ColumnRole::Ignored;
        use.guess.how = QStringLiteral("ignored");
        use.guess.confidence = 1;
    }

    void applySaved(ColumnUse &use)
    {
        const auto at = m_input.saved->find(use.guess.name);
        if (at == m_input.saved->end())
            return;
        if (at->second == QLatin1String("-"))
            ignore(use, Import::tr("Not imported, as last time with these columns."));
        else
            apply(use, at->second, QStringLiteral("saved"), Import::tr("As last time with these columns."));
    }

    void refuse(const QString &column, const QString &reason, const QString &cure)
    {
        m_map.problems.push_back(Problem::error(reason, cure).in(column));
    }

    void apply(ColumnUse &use, const QString &target, const QString &how, const QString &reason)
    {
        const ColumnUse before = use;
        makeUnknown(use, reason);
        const std::string key = text::fromQ(target.trimmed());
        const Field *field = m_entity.find(key);
        for (const Field &candidate : m_entity.fields)
            if (!field && text::foldToWord(candidate.label) == text::foldToWord(key))
                field = &candidate;
        if (field) {
            use.guess.role = ColumnRole::Field;
            use.guess.field = field;
            if (before.guess.field == field)
                use.part = before.part;
        } else if (key == "id") {
            use.guess.role = ColumnRole::Id;
        } else if (key == "full_name" && takesTarget(m_entity, key)) {
            use.guess.role = ColumnRole::FullName;
        } else if (key == "external_id") {
            use.guess.role = ColumnRole::ExternalId;
            use.guess.system = before.guess.system.empty() ? systemOf(use.header) : before.guess.system;
        } else if (!key.empty()) {
            use = before;
            if (how == QLatin1String("chosen"))
                refuse(use.guess.name, Import::tr("“%1” is not a field of %2.").arg(target, m_entity.caption()),
                       nearest(key));
            return;
        }
        use.guess.confidence = 1;
        use.guess.how = how;
    }

    QString nearest(const std::string &key) const
    {
        for (const Field &field : m_entity.fields)
            if (std::string_view(field.key).starts_with(key) || key.starts_with(field.key))
                return Import::tr("Did you mean “%1”?").arg(QLatin1String(field.key));
        return Import::tr("List the fields with: schema %1").arg(QLatin1String(m_entity.key));
    }

    /// Gives a field that several columns match to the best of them.
    void resolve()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_map.columns.size(); ++i)
            order.push_back(i);
        const auto weight = [&](std::size_t i) {
            const ColumnUse &use = m_map.columns[i];
            const bool isChosen = use.guess.how == QLatin1String("chosen") || use.guess.how == QLatin1String("saved");
            return std::tuple(!isChosen, use.rank, -use.guess.confidence, i);
        };
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return weight(a) < weight(b); });
        std::map<const Field *, const ColumnUse *> owners;
        bool hasId = false;
        std::string fullName;
        for (const std::size_t i : order) {
            ColumnUse &use = m_map.columns[i];
            if (use.guess.role == ColumnRole::Id && std::exchange(hasId, true))
                makeUnknown(use, Import::tr("Another column is the ID. Kept under its header."));
            if (use.guess.role == ColumnRole::FullName && fullName.empty())
                fullName = withoutNumber(m_input.header[i]);
            else if (use.guess.role == ColumnRole::FullName && fullName != withoutNumber(m_input.header[i]))
                makeUnknown(use, Import::tr("Another column is the name. Kept under its header."));
            if (use.guess.role != ColumnRole::Field || needsWhole(use.part))
                continue;
            const auto [at, fresh] = owners.emplace(use.guess.field, &use);
            if (!fresh && !(mayShare(m_entity, use)))
                makeUnknown(use,
                            Import::tr("“%1” is read from the column “%2”. Kept under its header.")
                                .arg(QCoreApplication::translate("Field", at->first->label), at->second->guess.name));
        }
        resolveParts(owners);
        resolveNames(owners);
    }

    void resolveParts(const std::map<const Field *, const ColumnUse *> &owners)
    {
        for (ColumnUse &use : m_map.columns) {
            if (use.guess.role != ColumnRole::Field || !needsWhole(use.part) || owners.contains(use.guess.field))
                continue;
            if (use.guess.field->kind == Kind::Text && use.part != "alt" && use.part != "middle"
                && use.part != "suffix")
                use.part.clear();
            else
                makeUnknown(use, Import::tr("A part of “%1”, but the file has no column for it. Kept under its header.")
                                     .arg(use.guess.field->caption()));
        }
    }

    void resolveNames(const std::map<const Field *, const ColumnUse *> &owners)
    {
        const bool hasParts =
            owners.contains(m_entity.find("given_name")) || owners.contains(m_entity.find("family_name"));
        for (ColumnUse &use : m_map.columns)
            if (hasParts && m_entity.find("given_name") && use.guess.role == ColumnRole::FullName
                && use.guess.how != QLatin1String("chosen"))
                makeUnknown(use, Import::tr("First and last name have separate columns. Kept under its header."));
    }

    void mapByValues()
    {
        std::set<const Field *> taken;
        for (const ColumnUse &use : m_map.columns)
            taken.insert(use.guess.field);
        for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
            ColumnUse &use = m_map.columns[i];
            if (use.guess.role != ColumnRole::Unknown || use.guess.how != QLatin1String("unknown"))
                continue;
            const ColumnEvidence &evidence = m_input.evidence[i];
            if (const Field *field = fieldByValues(m_entity, m_input.header[i], evidence, use);
                field && taken.insert(field).second) {
                use.guess.role = ColumnRole::Field;
                use.guess.field = field;
                use.guess.how = QStringLiteral("values");
            }
        }
    }

    /// Asks a person about columns whose values do not fit their headers.
    void reportMisfits()
    {
        for (const ColumnUse &use : m_map.columns)
            if (use.misfit && use.guess.role == ColumnRole::Unknown && use.guess.how == QLatin1String("unknown"))
                m_map.problems.push_back(
                    Problem::warning(use.guess.reason, Import::tr("Choose the column's field, or correct its values."))
                        .in(use.guess.name, use.guess.sample.value(0)));
    }

    double score() const
    {
        double sum = 0;
        bool hasTitle = false;
        for (const ColumnUse &use : m_map.columns) {
            const Field *field = use.guess.field;
            if (use.guess.role == ColumnRole::FullName) {
                sum += use.guess.confidence;
                hasTitle = true;
            } else if (use.guess.role == ColumnRole::ExternalId) {
                sum += 0.1;
            } else if (field) {
                const bool common = m_entity.indexOf(*field) >= int(m_entity.fields.size()) - 6;
                sum += common ? 0.2 : use.guess.confidence;
                hasTitle = hasTitle || field->is(InTitle) || field->kind == Kind::Email || field->kind == Kind::Phone;
            }
        }
        return hasTitle ? sum : sum / 3;
    }

    const MappingInput &m_input;
    ColumnMap &m_map;
    const Entity &m_entity;
};

}

void makeUnknown(ColumnUse &use, const QString &reason)
{
    use.guess.role = ColumnRole::Unknown;
    use.guess.field = nullptr;
    use.guess.confidence = 0;
    use.guess.how = QStringLiteral("unknown");
    use.guess.reason = reason;
    use.part.clear();
}

void mapFor(const MappingInput &input, ColumnMap &map)
{
    Mapper(input, map).run();
}

}
