// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/source.h"
#include "core/model/types.h"
#include "core/parsing/parse.h"

#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

/// A struct with a field of every kind, for tests of values. Not an entity of the product.
namespace kinds {

inline constexpr Option moods[] = {
    {"no_work", QT_TRANSLATE_NOOP("Choice", "No work")},
    {"general_strike", QT_TRANSLATE_NOOP("Choice", "Strike of everybody")},
    {"walk_out", QT_TRANSLATE_NOOP("Choice", "Walk-out")},
};

struct Sample {
    Text text;
    LongText longText;
    Number integer;
    Decimal real;
    YesNo yesNo;
    OneOf<moods> choice;
    SomeOf<moods> choices;
    TextList texts;
    Ref<Source> reference;
    Refs<Source> references;
    AnyRef anyReference;
    When when;
    Email email;
    Phone phone;
    PostalCode postalCode;
    Zone zone;
    Url url;
    Number percent;
    Decimal latitude;
};

inline constexpr Field fields[] = {
    field<&Sample::text>("text", "Text", {.flags = Required}),
    field<&Sample::longText>("long_text", "Long text"),
    field<&Sample::integer>("integer", "Integer"),
    field<&Sample::real>("real", "Real"),
    field<&Sample::yesNo>("yes_no", "Yes or no"),
    field<&Sample::choice>("choice", "Choice", {.flags = InTitle}),
    field<&Sample::choices>("choices", "Choices"),
    field<&Sample::texts>("texts", "Texts"),
    field<&Sample::reference>("reference", "Reference", {.flags = InTitle}),
    field<&Sample::references>("references", "References"),
    field<&Sample::anyReference>("any_reference", "Any reference"),
    field<&Sample::when>("when", "When", {.flags = InTitle}),
    field<&Sample::email>("email", "E-mail"),
    field<&Sample::phone>("phone", "Phone"),
    field<&Sample::postalCode>("postal_code", "ZIP code"),
    field<&Sample::zone>("zone", "Zone"),
    field<&Sample::url>("url", "Web address"),
    field<&Sample::percent>("percent", "Percent", {.rule = rules::percent}),
    field<&Sample::latitude>("latitude", "Latitude", {.rule = rules::latitude}),
};
static_assert(std::size(fields) == memberCount<Sample>());

/// A negative number with a text: a problem for Entity::check to find.
inline Problems check(const void *record)
{
    const Sample &it = *static_cast<const Sample *>(record);
    Problems problems;
    if (it.integer.value && *it.integer.value < 0 && it.texts.items.empty())
        problems += Problem{Severity::Error, 0, QStringLiteral("texts"), {}, QStringLiteral("Why below 0?"), {}, 0, -1};
    return problems;
}

inline constexpr Entity entity{"sample", "Sample", "Samples", 1, fields, check};

inline const Field &fieldOf(std::string_view key)
{
    return *entity.find(key);
}

/// The result of reading. out starts as `untouched`, so that a refusal that writes to it is detected.
struct Read {
    Outcome outcome;
    std::string text;
    Remark remark;

    friend bool operator==(const Read &a, const Read &b) { return a.outcome == b.outcome && a.text == b.text; }
};

inline std::ostream &operator<<(std::ostream &out, const Read &read)
{
    static constexpr const char *names[] = {"Clean", "Repaired", "Unsure", "Refused"};
    return out << names[int(read.outcome)] << " “" << read.text << "” " << read.remark.reason.toStdString();
}

inline Read read(std::string_view key, std::string_view raw, const Hints &hints = {})
{
    Read result{Outcome::Clean, "untouched", {}};
    result.outcome = parseText(fieldOf(key), raw, hints, result.text, &result.remark);
    return result;
}

inline Read clean(std::string text)
{
    return {Outcome::Clean, std::move(text), {}};
}
inline Read repaired(std::string text)
{
    return {Outcome::Repaired, std::move(text), {}};
}
inline Read unsure(std::string text)
{
    return {Outcome::Unsure, std::move(text), {}};
}
inline Read refused()
{
    return {Outcome::Refused, "untouched", {}};
}

}

template <> inline const Entity &entityOf<kinds::Sample>()
{
    return kinds::entity;
}
