// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/model/value.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

/// How the text of a field is parsed, checked, stored and edited.
enum class Kind : unsigned char {
    Text,         ///< A single line.
    LongText,     ///< Any number of lines.
    Integer,      ///< A whole number.
    Real,         ///< A number with a decimal point, such as a latitude in degrees.
    YesNo,        ///< `yes` or `no`.
    Choice,       ///< The stable key of one of the field's options.
    Choices,      ///< Several keys, joined as text::joinList does.
    Texts,        ///< Several texts, joined as text::joinList does.
    Reference,    ///< The id of a record of the field's referenced entity.
    References,   ///< Several ids, joined as text::joinList does.
    AnyReference, ///< `entity:id`: a record of any entity.
    When,         ///< A date, time or range with its precision. when.h documents the grammar.
    Email,        ///< One address; the domain in lower case.
    Phone,        ///< E.164 (`+16125550101`), or the text as typed if it is not a recognized number.
    PostalCode,   ///< Five digits, five plus four digits, or another country's code as written.
    Zone,         ///< An IANA time zone, such as `America/Chicago`.
    Url,          ///< A web address. The program never opens it.
};

enum Flag : unsigned {
    None = 0,
    Required = 1,   ///< The user must fill it in. A merge accepts records without it.
    Private = 2,    ///< Identifies somebody or how to contact them. Redacted and purged.
    Searchable = 4, ///< In the full-text index.
    InTitle = 8,    ///< Part of the record's one-line title. The parts are joined by spaces.
    Indexed = 16,   ///< Has an index in the file. Each index costs about one second per million rows.
    Subject = 32,   ///< Refers to the subject of the record. If the subject is not shared, neither is this record.
};

/// The widest share level at which a field's value may be shared, if its record is shared at all. See core/privacy.
enum class Reach : unsigned char {
    ByKind,  ///< Trusted for private fields, texts, contacts and web addresses; Anyone for all others.
    Full,    ///< Only in a full copy: arrests, medical and legal details, minors, free-form notes.
    Trusted, ///< With a chapter that is trusted with personal data.
    Marked,  ///< More widely, if the record is marked for that share level (field `sensitivity`).
    Anyone,  ///< With everyone who gets the record.
};

/// One choice: a stable key, which is written to files and never renamed, and a label, translated in context "Choice".
struct Option {
    const char *key;
    const char *label;
};

struct Entity;

/// Returns an empty text if the canonical text is valid, or else an error message for the user.
using Rule = QString (*)(std::string_view text);

/// One field of an entity, without its C++ type: everything that storage, exchange, forms and tables need to know.
struct Field {
    const char *key;   ///< SQL column and CSV header. Written to files; never renamed or reused.
    const char *label; ///< Caption, translated in context "Field".
    int since;         ///< Schema version that introduced the field.
    unsigned flags;
    Reach reach; ///< Never ByKind.
    Kind kind;
    Rule rule;                       ///< May be null.
    std::span<const Option> options; ///< For Kind::Choice and Kind::Choices.
    const Entity &(
        *refers)(); ///< The referenced entity, for Kind::Reference and Kind::References; null for other kinds.
    std::string (*read)(const void *); ///< Returns the canonical text of the struct's member; empty if unset.
    void (*write)(void *, std::string_view text); ///< Sets the struct's member from canonical text.
    std::shared_ptr<void> (*make)();              ///< Returns a new struct of the field's entity.

    bool is(Flag flag) const { return (flags & flag) != 0; }
    /// True if stored as INTEGER or REAL. Ids are stored as 16-byte BLOBs, everything else as TEXT.
    bool isNumber() const { return kind == Kind::Integer || kind == Kind::Real; }
    bool isList() const { return kind == Kind::Choices || kind == Kind::Texts || kind == Kind::References; }
    bool isReference() const
    {
        return kind == Kind::Reference || kind == Kind::References || kind == Kind::AnyReference;
    }
    QString caption() const { return QCoreApplication::translate("Field", label); }
    /// Index of the option with this key; -1 if there is none.
    int optionIndex(std::string_view optionKey) const;
};

struct FieldExtras {
    int since = 1;
    unsigned flags = None;
    Reach reach = Reach::ByKind;
    Rule rule = nullptr;
};

/// What an entity's records are about. This determines how widely they are shared; see decision 5 in the documentation.
enum class About : unsigned char {
    People, ///< People. Only trusted chapters get the records; others get counts at most.
    Work,   ///< The chapter's own work and assessments. Treated like People unless marked otherwise.
    World,  ///< Facts that partners need in order to act together. Shared with them unless marked otherwise.
};

/// A kind of record. Declared once, next to the struct that defines its fields.
struct Entity {
    const char *key;    ///< Table name and file name. Written to files; never renamed.
    const char *label;  ///< Singular, translated in context "Entity".
    const char *plural; ///< Plural, translated in context "Entity".
    int since;          ///< Schema version that introduced the entity.
    std::span<const Field> fields;
    /// Checks rules that involve several fields of the struct; may be null. Problem::column contains the key of the
    /// field.
    Problems (*check)(const void *record);
    About about = About::People; ///< The most restrictive, if not declared.

    QString caption() const { return QCoreApplication::translate("Entity", label); }
    QString pluralCaption() const { return QCoreApplication::translate("Entity", plural); }
    /// Returns null if there is no field with this key.
    const Field *find(std::string_view fieldKey) const;
    /// Index of the field in fields; -1 if there is none.
    int indexOf(std::string_view fieldKey) const;
    int indexOf(const Field &field) const { return int(&field - fields.data()); }
};

/// Returns the declaration of a struct's entity. Specialized next to each struct.
template <class E> const Entity &entityOf();

/// Converts one C++ type to canonical text and back. One specialization per type, not per field; see types.h.
template <class T> struct FieldTraits;

namespace detail {

template <class> struct Member;
template <class E, class V> struct Member<V E::*> {
    using Owner = E;
    using Type = V;
};
struct Anything {
    template <class T> operator T() const;
};
template <class E, std::size_t... I> constexpr bool accepts(std::index_sequence<I...>)
{
    return requires
    {
        E{(void(I), Anything{})...};
    };
}

}

/// The number of members of an aggregate. Lets a field table assert that it covers every member.
template <class E, std::size_t N = 0> constexpr std::size_t memberCount()
{
    if constexpr (detail::accepts<E>(std::make_index_sequence<N + 1>{}))
        return memberCount<E, N + 1>();
    else
        return N;
}

namespace detail {
constexpr Reach reachOf(const FieldExtras &extras, Kind kind)
{
    if (extras.reach != Reach::ByKind)
        return extras.reach;
    const bool words = kind == Kind::Text || kind == Kind::LongText || kind == Kind::Texts || kind == Kind::Email
                    || kind == Kind::Phone || kind == Kind::PostalCode || kind == Kind::Url;
    return words || (extras.flags & Private) != 0 ? Reach::Trusted : Reach::Anyone;
}
}

/// Describes one member of a struct. Erases its type, so that other code sees only a plain struct.
template <auto M> constexpr Field field(const char *key, const char *label, FieldExtras extras = {})
{
    using E = typename detail::Member<decltype(M)>::Owner;
    using T = FieldTraits<typename detail::Member<decltype(M)>::Type>;
    return {key,
            label,
            extras.since,
            extras.flags,
            detail::reachOf(extras, T::kind),
            T::kind,
            extras.rule,
            T::options(),
            T::refers(),
            [](const void *e) { return T::text(static_cast<const E *>(e)->*M); },
            [](void *e, std::string_view text) { T::set(static_cast<E *>(e)->*M, text); },
            []() -> std::shared_ptr<void> { return std::make_shared<E>(); }};
}

/// Describes a member of a nested member.
template <auto Outer, auto Inner> constexpr Field field(const char *key, const char *label, FieldExtras extras = {})
{
    using E = typename detail::Member<decltype(Outer)>::Owner;
    using T = FieldTraits<typename detail::Member<decltype(Inner)>::Type>;
    return {key,
            label,
            extras.since,
            extras.flags,
            detail::reachOf(extras, T::kind),
            T::kind,
            extras.rule,
            T::options(),
            T::refers(),
            [](const void *e) { return T::text((static_cast<const E *>(e)->*Outer).*Inner); },
            [](void *e, std::string_view text) { T::set((static_cast<E *>(e)->*Outer).*Inner, text); },
            []() -> std::shared_ptr<void> { return std::make_shared<E>(); }};
}

/// Rules for FieldExtras::rule.
namespace rules {
QString notNegative(std::string_view text);
QString positive(std::string_view text);
QString percent(std::string_view text);
QString latitude(std::string_view text);
QString longitude(std::string_view text);
/// A number from 1 (strongest support) to 5.
QString oneToFive(std::string_view text);
}
