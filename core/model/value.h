// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What a record holds in one field. Either present, as the field's canonical UTF-8 text (the same text that CSV,
/// the command line and the change history show), or absent in one of three ways that must not be confused:
/// nobody recorded it, it is known that there is none, or it was withheld (left out of a shared file on purpose).
/// A present value is never empty. This is the single carrier of values between all layers.
class Value
{
public:
    enum class State : unsigned char { NotRecorded, KnownNone, Withheld, Present };

    Value() = default;
    /// Present, unless text is empty: then not recorded.
    explicit Value(std::string text)
        : m_text(std::move(text))
        , m_state(m_text.empty() ? State::NotRecorded : State::Present)
    {}
    static Value knownNone() { return Value(State::KnownNone); }
    static Value withheld() { return Value(State::Withheld); }

    State state() const { return m_state; }
    bool isPresent() const { return m_state == State::Present; }
    bool isNotRecorded() const { return m_state == State::NotRecorded; }
    /// The canonical text; empty when absent.
    const std::string &text() const { return m_text; }

    /// The text form that tells all states apart: empty, `(none)`, `(withheld)`, or the text, in which a text that
    /// would read as one of the markers gets a backslash in front. cell() and fromCell() are inverse to each other.
    std::string cell() const;
    /// Reads a text form. `(clear)` is not a value but an order to the import (see isClearOrder) and reads as
    /// present text only when escaped.
    static Value fromCell(std::string_view cell);
    /// True for `(clear)`: the explicit way to empty a field from a file, where a blank cell never erases.
    static bool isClearOrder(std::string_view cell) { return cell == "(clear)"; }

    friend bool operator==(const Value &, const Value &) = default;

private:
    explicit Value(State state)
        : m_state(state)
    {}

    std::string m_text;
    State m_state = State::NotRecorded;
};
