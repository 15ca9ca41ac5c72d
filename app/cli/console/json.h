// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

class Output;

/// Writes one JSON value (RFC 8259) piece by piece, so that memory use does not grow with the output. Keys keep the
/// order in which they are written. Invalid UTF-8 in a text becomes U+FFFD.
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
    /// The key of the next value. Only inside an object.
    JsonWriter &key(std::string_view name);

    void string(std::string_view utf8);
    void string(const char *utf8) { string(std::string_view(utf8)); }
    void string(const std::string &utf8) { string(std::string_view(utf8)); }
    void string(const QString &text);
    void number(qint64 value);
    /// Writes the text unchanged as a number if that is valid JSON, otherwise as a string.
    void numberText(std::string_view text);
    void real(double value);
    void boolean(bool value);
    void null();

    /// Closes all open objects and arrays, so that the output is valid JSON even after a failure.
    void closeAll();

private:
    void separate(bool ownLine = false);

    Output &m_out;
    std::vector<char> m_open; ///< Closing brackets of the open objects and arrays, innermost last.
    bool m_first = true;      ///< The innermost object or array is still empty.
    bool m_named = false;     ///< A key has been written, its value has not.
};
