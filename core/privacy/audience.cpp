// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/audience.h"

#include "core/entities/registry.h"
#include "core/entities/unit.h"
#include "core/parsing/parse.h"
#include "core/privacy/rowrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using privacy::EntityPolicy;
using privacy::Level;
using privacy::Sends;

struct LevelText {
    const char *key;
    const char *caption;
    const char *sentence;
};

constexpr std::array<LevelText, 4> levelTexts{{
    {"full", QT_TRANSLATE_NOOP("ShareLevel", "Full copy"),
     QT_TRANSLATE_NOOP(
         "ShareLevel",
         "Shares everything in this file, including names, notes and restricted records. Only for your own chapter.")},
    {"trusted", QT_TRANSLATE_NOOP("ShareLevel", "Trusted chapter"),
     QT_TRANSLATE_NOOP("ShareLevel", "Shares names and contacts, but no restricted records, minors, notes, unknown "
                                     "columns, or details of arrests, injuries and cases.")},
    {"coalition", QT_TRANSLATE_NOOP("ShareLevel", "Coalition"),
     QT_TRANSLATE_NOOP("ShareLevel", "Shares actions, demands, organizations and other records for partners, and "
                                     "numbers of people, but no records of people, contacts or notes.")},
    {"public", QT_TRANSLATE_NOOP("ShareLevel", "Public"),
     QT_TRANSLATE_NOOP(
         "ShareLevel",
         "Shares numbers of people, and records of actions, demands and organizations that are marked as public.")},
}};
constexpr std::array<Level, 4> allLevels{Level::Full, Level::Trusted, Level::Coalition, Level::Public};

Sends sendsOf(Level level, Reach reach)
{
    if (level == Level::Full)
        return Sends::Always;
    if (level == Level::Trusted)
        return reach == Reach::Full ? Sends::Never : Sends::Always;
    if (reach == Reach::Anyone)
        return Sends::Always;
    if (reach != Reach::Marked)
        return Sends::Never;
    return level == Level::Public ? Sends::Always : Sends::IfMarked;
}

EntityPolicy policyFor(Level level, const Entity &entity)
{
    EntityPolicy policy;
    policy.entity = &entity;
    policy.records = level <= Level::Trusted || entity.about != About::People;
    for (const Field &field : entity.fields) {
        policy.fields.push_back(policy.records ? sendsOf(level, field.reach) : Sends::Never);
        if (level == Level::Full)
            continue;
        if (field.is(Subject))
            policy.subjects.push_back(&field);
        if (entity.about == About::People && field.kind == Kind::Reference && &field.refers() == &entityOf<Unit>())
            policy.units.push_back(&field);
    }
    policy.verdict = policy.records ? privacy::rowVerdict(level, entity, policy.fields) : "0";
    return policy;
}

std::map<const Entity *, EntityPolicy> policiesFor(Level level)
{
    std::map<const Entity *, EntityPolicy> policies;
    for (const Entity *entity : entities())
        policies.emplace(entity, policyFor(level, *entity));
    return policies;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// An @ between two characters that may occur in an address.
bool holdsAddress(std::string_view text)
{
    const auto fits = [](char c) { return c != ' ' && c != '\n' && c != '\t'; };
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1))
        if (at > 0 && at + 1 < text.size() && fits(text[at - 1]) && fits(text[at + 1])
            && text.find('.', at) != text.npos)
            return true;
    return false;
}

/// Lengths of the digit groups of a run such as "(612) 555-0101"; moves `at` to the end of the run.
std::vector<std::size_t> digitGroups(std::string_view text, std::size_t &at)
{
    std::vector<std::size_t> groups;
    std::size_t between = 0;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            if (groups.empty() || between > 0)
                groups.push_back(0);
            ++groups.back();
            between = 0;
        } else if (std::string_view(" -.()/+\xc2\xa0").find(text[at]) == std::string_view::npos || ++between > 3) {
            break;
        }
    }
    return groups;
}

/// True if a run ends like a phone number, in groups of 3 and 4 digits or in seven or more digits; years and dates do
/// not.
bool isPhone(const std::vector<std::size_t> &groups)
{
    std::size_t all = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        all += groups[i];
        if (groups[i] >= 7 || (i > 0 && groups[i - 1] == 3 && groups[i] == 4))
            return true;
    }
    return all >= 9 && groups.size() >= 4 && std::all_of(groups.begin(), groups.end(), [](auto n) { return n <= 3; });
}

}

std::span<const Level> privacy::levels()
{
    return allLevels;
}

const char *privacy::levelKey(Level level)
{
    return levelTexts[std::size_t(level)].key;
}

std::optional<Level> privacy::levelFromKey(std::string_view key)
{
    for (const Level level : allLevels)
        if (key == levelKey(level))
            return level;
    return std::nullopt;
}

QString privacy::levelCaption(Level level)
{
    return QCoreApplication::translate("ShareLevel", levelTexts[std::size_t(level)].caption);
}

QString privacy::levelSentence(Level level)
{
    return QCoreApplication::translate("ShareLevel", levelTexts[std::size_t(level)].sentence);
}

privacy::Audience::Audience(Level level, int least)
    : m_level(level)
    , m_least(std::max(least, 3))
    , m_policies(std::make_shared<const std::map<const Entity *, EntityPolicy>>(policiesFor(level)))
{}

const EntityPolicy &privacy::Audience::policy(const Entity &entity) const
{
    return m_policies->at(&entity);
}

bool privacy::Audience::sends(const Entity &entity, const Field &field) const
{
    return policy(entity).of(field) != Sends::Never;
}

bool privacy::Audience::passes(const Field &field, std::string_view text) const
{
    if (m_level <= Level::Trusted)
        return true;
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Texts:
        return !holdsContact(text);
    case Kind::Url:
        return !holdsAddress(text);
    case Kind::Email:
    case Kind::Phone:
        return false;
    default: {
        std::string canonical;
        return parseText(field, text, {}, canonical) != Outcome::Refused && canonical == text;
    }
    }
}

bool privacy::holdsContact(std::string_view text)
{
    if (holdsAddress(text))
        return true;
    for (std::size_t at = 0; at < text.size();)
        if (!isDigit(text[at]))
            ++at;
        else if (isPhone(digitGroups(text, at)))
            return true;
    return false;
}
