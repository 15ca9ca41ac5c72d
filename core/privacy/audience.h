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

/// What may leave a chapter file, and for whom. Everything that writes a file for others asks here.
namespace privacy {

/// Share levels, most content first.
enum class Level : unsigned char {
    Full,      ///< Everything: another copy of the chapter's own file.
    Trusted,   ///< Records of people, without what may never travel.
    Coalition, ///< No records of people: counts, and the records that partners need to act together.
    Public,    ///< Counts, and the records that somebody marked as public.
};

std::span<const Level> levels();
/// Stable key for files and the command line: `full`, `trusted`, `coalition`, `public`.
const char *levelKey(Level level);
std::optional<Level> levelFromKey(std::string_view key);
QString levelCaption(Level level);
/// One sentence that says what is sent.
QString levelSentence(Level level);

/// Whether and how a record is sent.
enum class Permission : unsigned char {
    Stays = 0,
    Plain = 1,   ///< Leaves, without the fields that need a mark.
    Marked = 2,  ///< Leaves; somebody marked it for this circle, or the circle needs no mark.
    Removed = 3, ///< It was deleted: that leaves, and none of its values does.
};

/// Whether a field of a sent record is sent.
enum class Sends : unsigned char {
    Never,    ///< `(withheld)` in every record, recorded or not, so that nobody learns which.
    IfMarked, ///< As Always where the verdict is Marked, as Never where it is Plain.
    Always,   ///< The value as it is; but see Gate::sends for references and texts.
};

/// What becomes of the records of one entity, worked out once so that a walk through a million rows need not ask.
struct EntityPolicy {
    const Entity *entity = nullptr;
    bool records = false;      ///< False: none leaves, in no state, not even as a deletion.
    std::vector<Sends> fields; ///< One for each field of the entity.
    /// An SQL expression over the columns of the entity's own table (no other table, no parameter): a number as in
    /// Verdict, from what stands in the row alone. What the row refers to is judged by Gate.
    std::string verdict;
    /// References to what the record is about (flag Subject): where that stays, the record stays.
    std::vector<const Field *> subjects;
    /// References of records of people to where those work or learn: of a unit of minors, the record stays.
    std::vector<const Field *> units;

    Sends of(const Field &field) const { return fields[std::size_t(entity->indexOf(field))]; }
};

/// The share level of a file. Answers without looking at data; Gate judges records. Thread-safe.
class Audience
{
public:
    static constexpr int defaultLeast = 5;

    /// least: no count of fewer people is told; at least 3.
    explicit Audience(Level level, int least = defaultLeast);

    Level level() const { return m_level; }
    int least() const { return m_least; }
    bool isFull() const { return m_level == Level::Full; }

    const EntityPolicy &policy(const Entity &entity) const;
    bool sendsRecords(const Entity &entity) const { return policy(entity).records; }
    /// True if the field is sent in any record.
    bool sends(const Entity &entity, const Field &field) const;
    /// Columns that no field stands for, entities and registers that this version does not know: nobody can tell what
    /// stands in them, so they are part of a full copy only.
    bool sendsUnknown() const { return isFull(); }
    /// Names of chapters: this one and the other sites.
    bool sendsLabels() const { return m_level <= Level::Trusted; }
    /// Names of files and of people's accounts; an imported table is a site that is called like its file.
    bool sendsFileNames() const { return isFull(); }
    /// True if counts of people are sent instead of their records.
    bool sendsCounts() const { return !isFull(); }
    /// False for a text of a structured field that is not of its kind, and for a text with a phone number or an e-mail
    /// address in it: below Trusted such a value is withheld, whatever its field is meant for.
    bool passes(const Field &field, std::string_view text) const;

private:
    Level m_level;
    int m_least;
    std::shared_ptr<const std::map<const Entity *, EntityPolicy>> m_policies;
};

/// True where the text holds something like an e-mail address or a phone number of seven digits or more.
bool holdsContact(std::string_view text);

}
