// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/model/field.h"

#include <charconv>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

// The member types of entities. Each is an open aggregate with one member, so that a struct of them can be counted and
// printed. Texts are validated by parse.h before they reach a struct.

/// Text whose format is given by its Kind.
template <Kind K> struct Words {
    std::string text;
    friend bool operator==(const Words &, const Words &) = default;
};
using Text = Words<Kind::Text>;
using LongText = Words<Kind::LongText>;
using When = Words<Kind::When>;
using Email = Words<Kind::Email>;
using Phone = Words<Kind::Phone>;
using PostalCode = Words<Kind::PostalCode>;
using Zone = Words<Kind::Zone>;
using Url = Words<Kind::Url>;

struct Number {
    std::optional<qint64> value;
};
struct Decimal {
    std::optional<double> value;
};
struct YesNo {
    std::optional<bool> value;
};
struct TextList {
    std::vector<std::string> items;
};

/// One option of a table, or none.
template <const auto &Table> struct OneOf {
    int index = -1;
    bool is(std::string_view key) const { return index >= 0 && key == Table[index].key; }
};
/// Any number of options of a table.
template <const auto &Table> struct SomeOf {
    std::vector<int> indexes;
    bool has(std::string_view key) const
    {
        for (const int index : indexes)
            if (key == Table[index].key)
                return true;
        return false;
    }
};

/// The id of a record of entity E; null if unset.
template <class E> struct Ref {
    Id id;
};
template <class E> struct Refs {
    std::vector<Id> ids;
};
/// A reference to a record of any entity: `entity:id`.
struct AnyRef {
    std::string text;
};

namespace detail {
struct NoOptions {
    static constexpr std::span<const Option> options() { return {}; }
};
struct NoReference {
    static constexpr const Entity &(*refers())() { return nullptr; }
};
std::string realText(double value);
}

template <Kind K> struct FieldTraits<Words<K>> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = K;
    static std::string text(const Words<K> &v) { return v.text; }
    static void set(Words<K> &v, std::string_view text) { v.text = text; }
};
template <> struct FieldTraits<Number> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = Kind::Integer;
    static std::string text(const Number &v) { return v.value ? std::to_string(*v.value) : std::string(); }
    static void set(Number &v, std::string_view text)
    {
        qint64 n = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), n);
        v.value = result.ec == std::errc() && !text.empty() ? std::optional<qint64>(n) : std::nullopt;
    }
};
template <> struct FieldTraits<Decimal> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = Kind::Real;
    static std::string text(const Decimal &v) { return v.value ? detail::realText(*v.value) : std::string(); }
    static void set(Decimal &v, std::string_view text)
    {
        double n = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), n);
        v.value = result.ec == std::errc() && !text.empty() ? std::optional<double>(n) : std::nullopt;
    }
};
template <> struct FieldTraits<YesNo> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = Kind::YesNo;
    static std::string text(const YesNo &v) { return !v.value ? "" : *v.value ? "yes" : "no"; }
    static void set(YesNo &v, std::string_view text)
    {
        v.value = text.empty() ? std::nullopt : std::optional<bool>(text == "yes");
    }
};
template <> struct FieldTraits<TextList> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = Kind::Texts;
    static std::string text(const TextList &v) { return text::joinList(v.items); }
    static void set(TextList &v, std::string_view text) { v.items = text::splitList(text); }
};
template <const auto &Table> struct FieldTraits<OneOf<Table>> : detail::NoReference {
    static constexpr Kind kind = Kind::Choice;
    static constexpr std::span<const Option> options() { return Table; }
    static std::string text(const OneOf<Table> &v) { return v.index < 0 ? "" : Table[v.index].key; }
    static void set(OneOf<Table> &v, std::string_view text)
    {
        v.index = -1;
        for (std::size_t i = 0; i < std::size(Table); ++i)
            if (text == Table[i].key)
                v.index = int(i);
    }
};
template <const auto &Table> struct FieldTraits<SomeOf<Table>> : detail::NoReference {
    static constexpr Kind kind = Kind::Choices;
    static constexpr std::span<const Option> options() { return Table; }
    static std::string text(const SomeOf<Table> &v)
    {
        std::vector<std::string> keys;
        for (const int index : v.indexes)
            keys.emplace_back(Table[index].key);
        return text::joinList(keys);
    }
    static void set(SomeOf<Table> &v, std::string_view text)
    {
        v.indexes.clear();
        for (const std::string &key : text::splitList(text))
            for (std::size_t i = 0; i < std::size(Table); ++i)
                if (key == Table[i].key)
                    v.indexes.push_back(int(i));
    }
};
template <class E> struct FieldTraits<Ref<E>> : detail::NoOptions {
    static constexpr Kind kind = Kind::Reference;
    static constexpr const Entity &(*refers())() { return &entityOf<E>; }
    static std::string text(const Ref<E> &v) { return v.id.isNull() ? std::string() : v.id.text(); }
    static void set(Ref<E> &v, std::string_view text) { v.id = Id::parse(text).value_or(Id()); }
};
template <class E> struct FieldTraits<Refs<E>> : detail::NoOptions {
    static constexpr Kind kind = Kind::References;
    static constexpr const Entity &(*refers())() { return &entityOf<E>; }
    static std::string text(const Refs<E> &v)
    {
        std::vector<std::string> ids;
        for (const Id &id : v.ids)
            ids.push_back(id.text());
        return text::joinList(ids);
    }
    static void set(Refs<E> &v, std::string_view text)
    {
        v.ids.clear();
        for (const std::string &item : text::splitList(text))
            if (const auto id = Id::parse(item))
                v.ids.push_back(*id);
    }
};
template <> struct FieldTraits<AnyRef> : detail::NoOptions, detail::NoReference {
    static constexpr Kind kind = Kind::AnyReference;
    static std::string text(const AnyRef &v) { return v.text; }
    static void set(AnyRef &v, std::string_view text) { v.text = text; }
};
