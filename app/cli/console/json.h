// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

class Output;

/// Writes one JSON value (RFC 8259) piece by piece, keys in the order given, so that a list of a million records
/// takes no memory. Text that is not valid UTF-8 gets U+FFFD in its place: what is written always is.
class JsonWriter
{
public:
    explicit JsonWriter(Output &out)
        : m_out(out)
    {}

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// Names the next value; only inside an object.
    JsonWriter &key(std::string_view name);

    void string(std::string_view utf8);
    void string(const char *utf8) { string(std::string_view(utf8)); }
    void string(const std::string &utf8) { string(std::string_view(utf8)); }
    void string(const QString &text);
    void number(qint64 value);
    /// The text of a number as it stands, if it is one to JSON, otherwise a string.
    void numberText(std::string_view text);
    void real(double value);
    void boolean(bool value);
    void null();

    /// Closes what is open, so that after a failure what was written so far still is one value.
    void closeAll();

private:
    void separate(bool ownLine = false);

    Output &m_out;
    std::vector<char> m_open; ///< The closing brackets that are due.
    bool m_first = true;      ///< Nothing stands in the innermost bracket yet.
    bool m_named = false;     ///< A key waits for its value.
};
