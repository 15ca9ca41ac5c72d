// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Decides what may be shared from a chapter file, and with whom. All code that writes a file for others must ask it.
namespace privacy {

/// Share levels, most content first.
enum class Level : unsigned char {
    Full,      ///< Everything: another copy of the chapter's own file.
    Trusted,   ///< Records of people, without what is never shared.
    Coalition, ///< No records of people; counts, and the records that partners need for joint actions.
    Public,    ///< Counts, and records marked as public.
};

std::span<const Level> levels();
/// Stable key for files and the command line: `full`, `trusted`, `coalition`, `public`.
const char *levelKey(Level level);
std::optional<Level> levelFromKey(std::string_view key);
QString levelCaption(Level level);
/// One sentence that describes what is sent.
QString levelSentence(Level level);

/// Whether and how a record is sent.
enum class Permission : unsigned char {
    Stays = 0,
    Plain = 1,   ///< Sent, without the fields that need a mark.
    Marked = 2,  ///< Sent; it is marked for this level, or the level needs no mark.
    Removed = 3, ///< Deleted: only the deletion is sent, no values.
};

/// Whether a field of a sent record is sent.
enum class Sends : unsigned char {
    Never,    ///< `(withheld)` in every record, so that no one learns which records have a value.
    IfMarked, ///< As Always where the verdict is Marked, as Never where it is Plain.
    Always,   ///< The value unchanged; see Gate::sends for references and texts.
};

/// How the records of one entity are sent. Computed once for all rows.
struct EntityPolicy {
    const Entity *entity = nullptr;
    bool records = false;      ///< False: no record is sent, not even a deletion.
    std::vector<Sends> fields; ///< One for each field of the entity.
    /// An SQL expression over the columns of the entity's own table (no other table, no parameter): a number as in
    /// Permission, from the row alone. Gate checks what the row refers to.
    std::string verdict;
    /// References to the subject of the record (flag Subject): if the subject is not sent, neither is the record.
    std::vector<const Field *> subjects;
    /// References of records of people to their unit: records in a unit of minors are not sent.
    std::vector<const Field *> units;

    Sends of(const Field &field) const { return fields[std::size_t(entity->indexOf(field))]; }
};

/// The share level of a file. Answers without looking at data; Gate judges records. Thread-safe.
class Audience
{
public:
    static constexpr int defaultLeast = 5;

    /// least: smaller counts are suppressed; at least 3.
    explicit Audience(Level level, int least = defaultLeast);

    Level level() const { return m_level; }
    int least() const { return m_least; }
    bool isFull() const { return m_level == Level::Full; }

    const EntityPolicy &policy(const Entity &entity) const;
    bool sendsRecords(const Entity &entity) const { return policy(entity).records; }
    /// True if the field is sent in any record.
    bool sends(const Entity &entity, const Field &field) const;
    /// Unknown columns, entities and registers: their meaning is unknown, so only a full copy contains them.
    bool sendsUnknown() const { return isFull(); }
    /// Names of chapters: this one and the other sites.
    bool sendsLabels() const { return m_level <= Level::Trusted; }
    /// Names of files and of people's accounts; an imported table is a site that is called like its file.
    bool sendsFileNames() const { return isFull(); }
    /// True if counts of people are sent instead of their records.
    bool sendsCounts() const { return !isFull(); }
    /// False for a value of a structured field that does not have its format, and for a text with a phone number or an
    /// e-mail address. Below Trusted, such values are withheld in every field.
    bool passes(const Field &field, std::string_view text) const;

private:
    Level m_level;
    int m_least;
    std::shared_ptr<const std::map<const Entity *, EntityPolicy>> m_policies;
};

/// True if the text contains something like an e-mail address or a phone number of seven or more digits.
bool holdsContact(std::string_view text);

}
