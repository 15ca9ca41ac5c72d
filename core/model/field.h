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

/// How the text of a field is to be read, checked, stored and edited.
enum class Kind : unsigned char {
    Text,         ///< One line.
    LongText,     ///< Any number of lines.
    Integer,      ///< A whole number.
    Real,         ///< A number with a decimal point, such as a latitude in degrees.
    YesNo,        ///< `yes` or `no`.
    Choice,       ///< The stable key of one of the field's options.
    Choices,      ///< Several keys, joined as text::joinList does.
    Texts,        ///< Several texts, joined as text::joinList does.
    Reference,    ///< The id of a record of the entity that the field refers to.
    References,   ///< Several ids, joined as text::joinList does.
    AnyReference, ///< `entity:id`, a record of any entity.
    When,         ///< A moment or a stretch of time with its precision; the grammar stands in when.h.
    Email,        ///< One address; the part behind the @ in lower case.
    Phone,        ///< E.164 (`+16125550101`), or the text as typed where that could not be decided.
    PostalCode,   ///< Five digits, five-four, or another country's code as written.
    Zone,         ///< IANA time zone, `America/Chicago`.
    Url,          ///< A web address; never opened by the program itself.
};

enum Flag : unsigned {
    None = 0,
    Required = 1,   ///< A person must give it; a merge never refuses a record for it.
    Private = 2,    ///< Tells who somebody is or how to reach them: redaction and purge act on it.
    Searchable = 4, ///< In the full-text index.
    InTitle = 8,    ///< Part of the one line that names the record; parts are joined by a blank.
    Indexed = 16,   ///< Has an index in the file; every index costs about a second per million rows.
    Subject = 32,   ///< Refers to what the record is about: where that stays in the chapter, the record stays too.
};

/// How far the value of a field may travel, in records that leave at all; see core/privacy.
enum class Reach : unsigned char {
    ByKind,  ///< Private fields, texts, contacts and web addresses: Trusted. Everything else: Anyone.
    Full,    ///< Only in a full copy: arrests, medical and legal details, minors, free notes.
    Trusted, ///< To a chapter that is trusted with people's data.
    Marked,  ///< Further, where somebody marked the record for that circle (field `sensitivity`).
    Anyone,  ///< Wherever the record goes.
};

/// One choice: a stable key, written to files and never renamed, and a label to translate in context "Choice".
struct Option {
    const char *key;
    const char *label;
};

struct Entity;

/// Returns an empty text when the canonical text is acceptable, otherwise the sentence shown to the person.
using Rule = QString (*)(std::string_view text);

/// One field of an entity, without its C++ type: all that storage, exchange, forms and tables need.
struct Field {
    const char *key;   ///< SQL column and CSV header: written to files, never renamed, never reused.
    const char *label; ///< Caption, to translate in context "Field".
    int since;         ///< Schema version that introduced the field.
    unsigned flags;
    Reach reach; ///< Never ByKind.
    Kind kind;
    Rule rule;                                    ///< May be null.
    std::span<const Option> options;              ///< For Kind::Choice and Kind::Choices.
    const Entity &(*refers)();                    ///< For Kind::Reference and Kind::References; else null.
    std::string (*read)(const void *);            ///< Canonical text of the member in the struct; empty when unset.
    void (*write)(void *, std::string_view text); ///< Sets the member in the struct from canonical text.
    std::shared_ptr<void> (*make)();              ///< A new struct of the entity that the field belongs to.

    bool is(Flag flag) const { return (flags & flag) != 0; }
    /// Stored as INTEGER or REAL; all else is TEXT, except ids, which are 16-byte BLOBs.
    bool isNumber() const { return kind == Kind::Integer || kind == Kind::Real; }
    bool isList() const { return kind == Kind::Choices || kind == Kind::Texts || kind == Kind::References; }
    bool isReference() const
    {
        return kind == Kind::Reference || kind == Kind::References || kind == Kind::AnyReference;
    }
    QString caption() const { return QCoreApplication::translate("Field", label); }
    /// Position of key among the options, -1 when it is none of them.
    int optionIndex(std::string_view optionKey) const;
};

struct FieldExtras {
    int since = 1;
    unsigned flags = None;
    Reach reach = Reach::ByKind;
    Rule rule = nullptr;
};

/// What an entity's records tell of, which decides how far they travel as records. Decision 5 has the reasons.
enum class About : unsigned char {
    People, ///< Somebody: nobody but a trusted chapter gets the record; others get counts at most.
    Work,   ///< The chapter's own work and judgement: as long as nobody marks it otherwise, the same.
    World,  ///< What partners have to know to act together: theirs as well, unless somebody marks it otherwise.
};

/// A kind of record. Declared once, beside the struct that gives it its fields.
struct Entity {
    const char *key;    ///< Table name and file name: written to files, never renamed.
    const char *label;  ///< Singular, to translate in context "Entity".
    const char *plural; ///< Plural, to translate in context "Entity".
    int since;          ///< Schema version that introduced the entity.
    std::span<const Field> fields;
    /// Cross-field rules over the struct; may be null. Problems name the field by its key in Problem::column.
    Problems (*check)(const void *record);
    About about = About::People; ///< The narrowest, where nothing is declared.

    QString caption() const { return QCoreApplication::translate("Entity", label); }
    QString pluralCaption() const { return QCoreApplication::translate("Entity", plural); }
    /// Null when there is no such field.
    const Field *find(std::string_view fieldKey) const;
    /// Position of the field in fields; -1 when there is none.
    int indexOf(std::string_view fieldKey) const;
    int indexOf(const Field &field) const { return int(&field - fields.data()); }
};

/// The declaration of a struct's entity; specialised beside each struct.
template <class E> const Entity &entityOf();

/// How one C++ type travels to text and back. One specialisation per type, not per field; they stand in types.h.
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

/// How many members an aggregate has: lets a table of fields assert that it forgot none.
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

/// The row of one member: the template ends here, everybody else sees a plain struct.
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

/// The row of a member of a member.
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
/// From 1, strongest support, to 5.
QString oneToFive(std::string_view text);
}
