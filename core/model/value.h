// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The value of one field of a record. Either present, with the field's canonical UTF-8 text (the same text as in CSV,
/// on the command line and in the change history), or absent in one of three distinct ways: not recorded, known to be
/// none, or withheld (deliberately left out of a shared file). A present value is never empty. All layers exchange
/// field values as this type.
class Value
{
public:
    enum class State : unsigned char { NotRecorded, KnownNone, Withheld, Present };

    Value() = default;
    /// Present with this text, or not recorded if the text is empty.
    explicit Value(std::string text)
        : m_text(std::move(text))
        , m_state(m_text.empty() ? State::NotRecorded : State::Present)
    {}
    static Value knownNone() { return Value(State::KnownNone); }
    static Value withheld() { return Value(State::Withheld); }

    State state() const { return m_state; }
    bool isPresent() const { return m_state == State::Present; }
    bool isNotRecorded() const { return m_state == State::NotRecorded; }
    /// The canonical text; empty if absent.
    const std::string &text() const { return m_text; }

    /// The text form, which distinguishes all states: empty, `(none)`, `(withheld)`, or the text. A text that would
    /// read as one of the markers is escaped with a backslash. cell() and fromCell() are inverse to each other.
    std::string cell() const;
    /// Parses a text form. `(clear)` is not a value but an instruction to the import (see isClearOrder); it reads as
    /// present text only if it is escaped.
    static Value fromCell(std::string_view cell);
    /// True for `(clear)`, which explicitly empties a field in an import. A blank cell never does.
    static bool isClearOrder(std::string_view cell) { return cell == "(clear)"; }

    friend bool operator==(const Value &, const Value &) = default;

private:
    explicit Value(State state)
        : m_state(state)
    {}

    std::string m_text;
    State m_state = State::NotRecorded;
};
