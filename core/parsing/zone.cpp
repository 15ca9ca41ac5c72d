// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <QByteArray>
#include <QTimeZone>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace {

struct ZoneWord {
    std::string_view word; ///< In the form of text::foldToWord.
    const char *zone;
    bool isGuess; ///< The word also has other meanings.
};
constexpr ZoneWord zoneWords[] = {
    {"useastern", "America/New_York", false},
    {"eastern", "America/New_York", true},
    {"easterntime", "America/New_York", false},
    {"easternstandardtime", "America/New_York", false},
    {"easterndaylighttime", "America/New_York", false},
    {"est5edt", "America/New_York", false},
    {"est", "America/New_York", true},
    {"edt", "America/New_York", true},
    {"et", "America/New_York", true},
    {"uscentral", "America/Chicago", false},
    {"central", "America/Chicago", true},
    {"centraltime", "America/Chicago", false},
    {"centralstandardtime", "America/Chicago", false},
    {"centraldaylighttime", "America/Chicago", false},
    {"cst6cdt", "America/Chicago", false},
    {"cst", "America/Chicago", true},
    {"cdt", "America/Chicago", true},
    {"ct", "America/Chicago", true},
    {"usmountain", "America/Denver", false},
    {"mountain", "America/Denver", true},
    {"mountaintime", "America/Denver", false},
    {"mountainstandardtime", "America/Denver", false},
    {"mountaindaylighttime", "America/Denver", false},
    {"mst7mdt", "America/Denver", false},
    {"mst", "America/Denver", true},
    {"mdt", "America/Denver", true},
    {"mt", "America/Denver", true},
    {"usarizona", "America/Phoenix", false},
    {"uspacific", "America/Los_Angeles", false},
    {"pacific", "America/Los_Angeles", true},
    {"pacifictime", "America/Los_Angeles", false},
    {"pacificstandardtime", "America/Los_Angeles", false},
    {"pacificdaylighttime", "America/Los_Angeles", false},
    {"pst8pdt", "America/Los_Angeles", false},
    {"pst", "America/Los_Angeles", true},
    {"pdt", "America/Los_Angeles", true},
    {"pt", "America/Los_Angeles", true},
    {"usalaska", "America/Anchorage", false},
    {"alaskatime", "America/Anchorage", false},
    {"akst", "America/Anchorage", false},
    {"akdt", "America/Anchorage", false},
    {"ushawaii", "Pacific/Honolulu", false},
    {"hawaiitime", "Pacific/Honolulu", false},
    {"hst", "Pacific/Honolulu", false},
    {"atlanticstandardtime", "America/Halifax", true},
    {"ast", "America/Puerto_Rico", true},
    {"horacentral", "America/Chicago", true},
    {"horadeleste", "America/New_York", true},
    {"utc", "UTC", false},
    {"z", "UTC", false},
    {"zulu", "UTC", false},
    {"gmt", "UTC", false},
    {"etcutc", "UTC", false},
    {"etcgmt", "UTC", false},
    {"coordinateduniversaltime", "UTC", false},
};

/// The time zones of this computer by their folded names. Empty if no time zone data is installed.
const std::unordered_map<std::string, QByteArray> &knownZones()
{
    static const std::unordered_map<std::string, QByteArray> zones = [] {
        std::unordered_map<std::string, QByteArray> all;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            if (!id.startsWith("UTC+") && !id.startsWith("UTC-"))
                all.emplace(text::fold({id.constData(), std::size_t(id.size())}), id);
        return all;
    }();
    return zones;
}

/// `Area/City`: letters, `_` and `-` separated by a slash, so it can never be a path out of the zone folder.
bool hasZoneShape(std::string_view raw)
{
    const auto letter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '/' || c == '_' || c == '-';
    };
    const std::size_t slash = raw.find('/');
    return slash != raw.npos && slash > 0 && slash + 1 < raw.size() && std::all_of(raw.begin(), raw.end(), letter);
}

/// Returns the text before brackets and after `(GMT-06:00)`.
std::string_view withoutBrackets(std::string_view raw)
{
    if (const std::size_t close = raw.find(')'); raw.starts_with('(') && close != raw.npos)
        raw = text::trim(raw.substr(close + 1));
    if (const std::size_t open = raw.find('('); open != raw.npos && open > 0)
        raw = text::trim(raw.substr(0, open));
    return raw;
}

const ZoneWord *findWord(std::string_view raw)
{
    const std::string word = text::foldToWord(raw);
    const auto *const found = std::find_if(std::begin(zoneWords), std::end(zoneWords),
                                           [&](const ZoneWord &known) { return known.word == word; });
    return found == std::end(zoneWords) ? nullptr : found;
}

Outcome readZone(const readers::Cell &cell)
{
    if (const ZoneWord *known = findWord(withoutBrackets(cell.raw))) {
        cell.out = known->zone;
        if (!known->isGuess)
            return Outcome::Clean;
        return cell.report(
            Outcome::Unsure,
            QT_TRANSLATE_NOOP("Value", "“%1” can mean more than one time zone; the one in the United States was used."),
            QT_TRANSLATE_NOOP("Value", "Check it, or choose a zone such as America/Chicago."));
    }
    std::string name = text::fold(cell.raw);
    std::replace(name.begin(), name.end(), ' ', '_');
    if (const auto zone = knownZones().find(name); zone != knownZones().end())
        return cell.clean({zone->second.constData(), std::size_t(zone->second.size())});
    const QByteArray windows =
        QTimeZone::windowsIdToDefaultIanaId(QByteArray(cell.raw.data(), qsizetype(cell.raw.size())));
    if (!windows.isEmpty())
        return cell.clean({windows.constData(), std::size_t(windows.size())});
    if (hasZoneShape(cell.raw) && QTimeZone(QByteArray(cell.raw.data(), qsizetype(cell.raw.size()))).isValid())
        return cell.clean(cell.raw); // An older name, such as Asia/Calcutta.
    if (knownZones().size() < 10 && hasZoneShape(cell.raw)) {
        cell.out = cell.raw;
        return cell.report(
            Outcome::Unsure,
            QT_TRANSLATE_NOOP("Value", "“%1” could not be looked up: this computer has no list of time zones."),
            QT_TRANSLATE_NOOP("Value", "Check the spelling, such as America/Chicago."));
    }
    return cell.refuse(
        QT_TRANSLATE_NOOP("Value", "“%1” is not a time zone."),
        QT_TRANSLATE_NOOP("Value",
                          "Enter a zone such as America/Chicago; an offset does not determine when clocks change."));
}

}

Outcome readers::zone(const Cell &cell)
{
    // Most cells of a column have the same zone, so the last text and its result are cached.
    thread_local std::string lastRaw;
    thread_local std::string lastOut;
    if (cell.raw == lastRaw && !lastRaw.empty())
        return cell.clean(lastOut);
    const Outcome outcome = readZone(cell);
    if (outcome == Outcome::Clean) {
        lastRaw = cell.raw;
        lastOut = cell.out;
    }
    return outcome;
}
