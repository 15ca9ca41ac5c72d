// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/matcher.h"

#include "core/base/text.h"
#include "core/import/columns/sentences.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace imports {
namespace {

/// The name space of ids computed from a row's content. Never changes: the same row must give the same id everywhere.
const Id rowSpace = *Id::parse("6b0a7c2e-93d4-5f6e-8a51-2c7d90e4b318");

constexpr std::size_t mostCandidates = 24;

quint64 mix(quint64 hash, std::string_view text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return (hash ^ 0x1f) * 0x100000001b3ULL;
}

quint64 hashOf(char tag, std::initializer_list<std::string_view> texts)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ static_cast<unsigned char>(tag);
    for (const std::string_view text : texts)
        hash = mix(hash, text);
    hash ^= hash >> 29;
    return hash == 0 ? 1 : hash;
}

}

Matcher::Matcher(Store &store, const SourceTable &table)
    : m_store(store)
    , m_map(table.map)
    , m_entity(*table.map.entity)
    , m_email(m_entity.indexOf("email"))
    , m_phone(m_entity.indexOf("phone"))
    , m_given(m_entity.indexOf("given_name"))
    , m_family(m_entity.indexOf("family_name"))
    , m_zip(m_entity.indexOf("postal_code"))
    , m_kind(m_entity.indexOf("kind"))
    , m_action(m_entity.indexOf("action"))
    , m_externalIds(m_entity.indexOf("external_ids"))
    , m_repeated(table.repeatedIds)
    , m_rowFinder(store, m_entity)
    , m_records(store, m_entity)
{
    m_people = m_given >= 0 && m_family >= 0;
    for (int i = 0; i < int(m_entity.fields.size()); ++i)
        if (const Field &field = m_entity.fields[std::size_t(i)];
            field.is(InTitle) && !field.isReference() && !m_people)
            m_titleFields.push_back(i);
    for (const ColumnUse &use : m_map.columns)
        if (m_action >= 0 && use.guess.field && m_entity.indexOf(*use.guess.field) == m_action)
            m_actionHeaders.push_back(use.header);
    m_external = std::any_of(m_map.columns.begin(), m_map.columns.end(),
                             [](auto &use) { return use.guess.role == ColumnRole::ExternalId; });
    m_empty = !store.hasRows(m_entity);
    m_mixed = m_map.origin == tableformat::Origin::Foreign;
    if (m_mixed) {
        const auto rows = std::size_t(table.inspection.rows);
        m_contents.reserve(rows);
        m_table.reserve(rows * (m_people ? 2 : 1));
    }
}

std::optional<qint64> Matcher::rowOf(const Id &id)
{
    return m_empty ? std::nullopt : m_rowFinder.row(id);
}

bool Matcher::claim(qint64 row)
{
    if (isClaimed(row))
        return false;
    if (std::size_t(row) >= m_claimed.size())
        m_claimed.resize(std::max(std::size_t(row) + 1, m_claimed.size() * 2));
    m_claimed[std::size_t(row)] = true;
    return true;
}

std::optional<bool> Matcher::isInTable(const Id &id) const
{
    if (m_repeated)
        return std::nullopt;
    return m_tableIds.find(RepeatedIds::hashOf(id) | 1) >= 0;
}

/// Fills m_stored with the keys of all live records, reading only the columns that keys are made of.
void Matcher::indexStore()
{
    std::vector<int> fields = m_titleFields;
    if (m_people)
        fields = {m_email, m_phone, m_given, m_family, m_zip};
    if (m_external)
        fields.push_back(m_externalIds);
    std::erase(fields, -1);
    if (fields.empty())
        return;
    m_stored.reserve(std::size_t(m_store.rowCount(m_entity)) * (m_people ? 3 : 1));
    RowColumns columns{.fields = {}, .expressions = {}, .stamps = false, .extra = false};
    for (const int field : fields)
        columns.fields.push_back(&m_entity.fields[std::size_t(field)]);
    std::vector<std::string> texts(m_entity.fields.size());
    const auto textOf = [&](int field) {
        return field < 0 ? std::string_view() : std::string_view(texts[std::size_t(field)]);
    };
    for (RowWalk walk(m_store, m_entity, columns, Rows::Live); walk.next();) {
        const qint64 row = walk.rowNumber();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            std::string &text = texts[std::size_t(fields[i])];
            if (walk.type(int(i)) == StoredRow::Type::Text) // Otherwise the value is absent.
                text = walk.text(int(i));
            else
                text.clear();
        }
        if (m_people) {
            const std::string email = text::fold(textOf(m_email)), given = text::fold(textOf(m_given)),
                              family = text::fold(textOf(m_family));
            if (!email.empty())
                m_stored.insert(hashOf('e', {email}), row);
            if (!textOf(m_phone).empty())
                m_stored.insert(hashOf('p', {textOf(m_phone)}), row);
            if (!given.empty() && !family.empty())
                m_stored.insert(hashOf('n', {people::firstWord(given), family}), row);
        } else if (const std::string title = titleOf(textOf); !title.empty()) {
            m_stored.insert(hashOf('t', {title}), row);
        }
        if (m_external)
            for (const std::string &id : text::splitList(textOf(m_externalIds)))
                m_stored.insert(hashOf('x', {id}), row);
    }
}

std::string Matcher::titleOf(const std::function<std::string_view(int)> &textOf) const
{
    std::string title;
    for (const int field : m_titleFields)
        if (const std::string_view part = textOf(field); !part.empty())
            title += (title.empty() ? "" : "\n") + text::fold(part);
    return title;
}

people::Person Matcher::personOf(const ParsedRow &row) const
{
    people::Person person{text::fold(row.text(m_email)),
                          std::string(row.text(m_phone)),
                          text::fold(row.text(m_given)),
                          text::fold(row.text(m_family)),
                          std::string(row.text(m_zip).substr(0, 5)),
                          {}};
    if (std::string_view(m_entity.key) == "pledge") {
        person.context = std::string(row.text(m_kind)) + '\n' + std::string(row.text(m_action));
        // An action that is not in the chapter file also tells pledges apart.
        for (const std::string &header : m_actionHeaders)
            for (const auto &[key, value] : row.extras)
                if (key == header)
                    person.context += value;
    }
    return person;
}

people::Person Matcher::personOf(const Record &record) const
{
    const auto textOf = [&](int field) { return field < 0 ? std::string() : record.at(field).text(); };
    return {text::fold(textOf(m_email)), textOf(m_phone),
            text::fold(textOf(m_given)), text::fold(textOf(m_family)),
            textOf(m_zip).substr(0, 5),  {}};
}

/// Of the cells as read, without bookkeeping columns: the same in every chapter that imports the file.
quint64 Matcher::contentHash(const std::vector<std::string_view> &cells) const
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (i >= m_map.columns.size() || m_map.columns[i].guess.role != ColumnRole::Bookkeeping)
            hash = mix(hash, text::trim(cells[i]));
    return hash == 0 ? 1 : hash;
}

Id Matcher::contentId(const std::vector<std::string_view> &cells, std::int64_t occurrence) const
{
    std::string name = m_entity.key;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = text::trim(cells[i]);
        if (cell.empty() || (i < m_map.columns.size() && m_map.columns[i].guess.role == ColumnRole::Bookkeeping))
            continue;
        name.append(1, '\x1e').append(i < m_map.columns.size() ? m_map.columns[i].header : std::to_string(i));
        name.append(1, '\x1f').append(cell);
    }
    if (occurrence > 0)
        name.append(1, '\x1e').append(std::to_string(occurrence));
    return Id::fromName(rowSpace, name);
}

Identity Matcher::identify(const ParsedRow &row, const std::vector<std::string_view> &cells, qint64 number)
{
    Identity identity;
    if (!row.id.isNull()) {
        identity.id = row.id;
        if (!m_repeated || m_repeated->mayRepeat(row.id)) {
            const quint64 hash = RepeatedIds::hashOf(row.id) | 1; // 0 would mark a free entry.
            identity.earlier = m_tableIds.find(hash);
            if (identity.earlier >= 0) {
                identity.how = Identity::How::Repeated;
                return identity;
            }
            m_tableIds.insert(hash, number);
            identity.earlier = 0;
        }
        const auto known = rowOf(row.id);
        identity.how = known ? Identity::How::Known : Identity::How::Own;
        identity.row = known.value_or(0);
        if (known && m_mixed && !claim(*known))
            identity.how = Identity::How::Repeated;
        return identity;
    }
    const quint64 content = contentHash(cells);
    std::vector<qint64> same;
    if (m_contents.find(content) >= 0)
        same = m_contents.findAll(content, 1'000'000);
    m_contents.insert(content, number);
    const people::Person person = m_people ? personOf(row) : people::Person();
    const bool nameable = !row.externalIds.empty()
                       || (m_people ? !person.email.empty() || !person.phone.empty()
                                          || (!person.given.empty() && !person.family.empty() && !person.zip.empty())
                                    : !m_titleFields.empty() && !titleOf([&](int f) { return row.text(f); }).empty());
    if (!same.empty() && nameable) {
        identity.how = Identity::How::DuplicateRow;
        identity.earlier = same.front();
        identity.id = contentId(cells, 0);
        return identity;
    }
    identity.id = contentId(cells, std::int64_t(same.size()));
    const auto known = rowOf(identity.id);
    if (known) {
        identity.how = Identity::How::Known;
        identity.row = *known;
    } else if (!m_empty) {
        if (!std::exchange(m_indexed, true))
            indexStore();
        if (auto found = m_people || m_external ? findInStore(row, person) : std::nullopt)
            identity = found->how == Identity::How::Known ? *found : Identity{found->how,       identity.id,  0, 0,
                                                                              found->resembles, found->reason};
        else if (auto titled = !m_people ? findByTitle(row) : std::nullopt)
            identity = titled->how == Identity::How::Known ? *titled : Identity{titled->how,       identity.id,   0, 0,
                                                                                titled->resembles, titled->reason};
    }
    if (identity.how == Identity::How::Known)
        claim(identity.row);
    rememberKeys(row, person, number, identity);
    return identity;
}

Identity Matcher::identifyCopy(const std::vector<std::string_view> &cells, qint64 number)
{
    const quint64 content = contentHash(cells);
    const std::vector<qint64> same =
        m_contents.find(content) >= 0 ? m_contents.findAll(content, 1'000'000) : std::vector<qint64>();
    m_contents.insert(content, number);
    Identity identity;
    identity.id = contentId(cells, std::int64_t(same.size()));
    const auto known = rowOf(identity.id);
    identity.how = known ? Identity::How::Known : Identity::How::New;
    identity.row = known.value_or(0);
    return identity;
}

std::optional<Identity> Matcher::findInStore(const ParsedRow &row, const people::Person &person)
{
    const auto known = [&](qint64 at, const Record &record, const QString &reason) {
        return Identity{Identity::How::Known, record.id(), at, 0, {}, reason};
    };
    const auto isAnotherPledge = [&](const Record &record) {
        if (person.context.empty())
            return false;
        const auto stored = [&](int field) {
            return field < 0 ? std::string_view() : std::string_view(record.at(field).text());
        };
        const bool namedAction = person.context.size() > row.text(m_kind).size() + row.text(m_action).size() + 1;
        return people::isOtherPledge(row.text(m_kind), row.text(m_action), stored(m_kind), stored(m_action))
            || (namedAction && record.extra.empty());
    };
    for (const std::string &id : row.externalIds)
        for (const qint64 at : m_stored.findAll(hashOf('x', {id}), mostCandidates))
            if (const auto record = recordOf(at); record && !isClaimed(at) && !isAnotherPledge(*record))
                return known(at, *record, Import::tr("Same ID in another program."));
    if (!m_people)
        return std::nullopt;

    std::optional<Identity> possible;
    const auto find = [&](quint64 key, const auto &compare) -> std::optional<Identity> {
        for (const qint64 at : m_stored.findAll(key, mostCandidates)) {
            const auto record = recordOf(at);
            if (!record || isAnotherPledge(*record))
                continue;
            const people::PersonMatch match = compare(person, personOf(*record));
            // A record that an earlier row was matched with is not changed twice.
            if (match.verdict == people::PersonMatch::Same && !isClaimed(at))
                return known(at, *record, match.reason);
            if (match.verdict != people::PersonMatch::Other && !possible)
                possible = Identity{Identity::How::PossibleDuplicate, {}, 0, 0, record->id(), match.reason};
        }
        return std::nullopt;
    };
    if (!person.email.empty())
        if (auto found = find(hashOf('e', {person.email}), people::compareByEmail))
            return found;
    if (!person.phone.empty())
        if (auto found = find(hashOf('p', {person.phone}), people::compareByPhone))
            return found;
    if (!person.given.empty() && !person.family.empty())
        if (auto found = find(hashOf('n', {people::firstWord(person.given), person.family}), people::compareByName))
            return found;
    return possible;
}

std::optional<Identity> Matcher::findByTitle(const ParsedRow &row)
{
    const std::string title = titleOf([&](int field) { return row.text(field); });
    if (title.empty())
        return std::nullopt;
    const auto contradicts = [&](const Record &record) {
        for (const char *key :
             {"starts", "postal_code", "city", "published", "url", "action", "demand", "organization", "coalition"}) {
            const int field = m_entity.indexOf(key);
            if (field >= 0 && row.has(field) && record.at(field).isPresent()
                && record.at(field).text() != row.text(field))
                return true;
        }
        return false;
    };
    std::vector<std::pair<qint64, Id>> fitting;
    for (const qint64 at : m_stored.findAll(hashOf('t', {title}), mostCandidates))
        if (const auto record = recordOf(at); record && !isClaimed(at) && !contradicts(*record))
            fitting.emplace_back(at, record->id());
    if (fitting.empty())
        return std::nullopt;
    if (fitting.size() > 1)
        return Identity{Identity::How::PossibleDuplicate,
                        {},
                        0,
                        0,
                        fitting.front().second,
                        Import::tr("More than one record has this name.")};
    return Identity{Identity::How::Known,    fitting.front().second, fitting.front().first, 0, {},
                    Import::tr("Same name.")};
}

/// Of two rows that look like the same person both are imported, and the second becomes a possible duplicate.
void Matcher::rememberKeys(const ParsedRow &row, const people::Person &person, qint64 number, Identity &identity)
{
    const auto remember = [&](quint64 key, const char *reason) {
        const qint64 earlier = m_table.find(key);
        if (earlier < 0) {
            m_table.insert(key, number);
        } else if (identity.how == Identity::How::New) {
            identity.how = Identity::How::PossibleDuplicate;
            identity.earlier = earlier;
            identity.reason = Import::tr(reason).arg(earlier);
        }
    };
    for (const std::string &id : row.externalIds)
        remember(hashOf('x', {id, person.context}),
                 QT_TRANSLATE_NOOP("Import", "Row %1 has the same ID in another program."));
    if (!m_people) {
        if (const std::string title = titleOf([&](int field) { return row.text(field); }); !title.empty()) {
            const int starts = m_entity.indexOf("starts"), zip = m_entity.indexOf("postal_code");
            remember(hashOf('t', {title, row.text(starts), row.text(zip)}),
                     QT_TRANSLATE_NOOP("Import", "Row %1 has the same name."));
        }
        return;
    }
    const std::string_view given = people::firstWord(person.given);
    if (!person.email.empty())
        remember(hashOf('e', {person.email, given, person.context}),
                 QT_TRANSLATE_NOOP("Import", "Row %1 has the same e-mail address and first name."));
    if (!person.phone.empty() && !given.empty())
        remember(hashOf('p', {person.phone, given, person.context}),
                 QT_TRANSLATE_NOOP("Import", "Row %1 has the same phone number and first name."));
    if (!given.empty() && !person.family.empty() && !person.zip.empty() && person.email.empty() && person.phone.empty())
        remember(hashOf('n', {given, person.family, person.zip, person.context}),
                 QT_TRANSLATE_NOOP("Import", "Row %1 has the same name and ZIP code."));
}

}
