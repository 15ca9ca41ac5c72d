// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/json.h"

#include "app/cli/console/output.h"
#include "core/base/text.h"

#include <charconv>
#include <cmath>

namespace {

/// Whether the text is a JSON number: -? int frac? exp? (RFC 8259, section 6).
bool isJsonNumber(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t start = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - start;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const std::size_t whole = i;
    const std::size_t length = digits();
    if (length == 0 || (length > 1 && text[whole] == '0'))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

std::string escaped(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                out += "\\u00";
                out += hex[(c >> 4) & 0xf];
                out += hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
    return out;
}

}

void JsonWriter::separate(bool ownLine)
{
    if (!m_named) {
        if (!m_first)
            m_out.write(ownLine ? "," : ", ");
        if (ownLine && !m_open.empty())
            m_out.write("\n");
    }
    m_first = false;
    m_named = false;
}

void JsonWriter::beginObject()
{
    separate(true);
    m_out.write("{");
    m_open.push_back('}');
    m_first = true;
}

void JsonWriter::endObject()
{
    m_out.write("}");
    m_open.pop_back();
    m_first = false;
    if (m_open.empty())
        m_out.write("\n");
}

void JsonWriter::beginArray()
{
    separate(true);
    m_out.write("[");
    m_open.push_back(']');
    m_first = true;
}

void JsonWriter::endArray()
{
    m_out.write("]");
    m_open.pop_back();
    m_first = false;
    if (m_open.empty())
        m_out.write("\n");
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    if (!m_first)
        m_out.write(", ");
    m_out.write(escaped(name));
    m_out.write(": ");
    m_first = false;
    m_named = true;
    return *this;
}

void JsonWriter::string(std::string_view utf8)
{
    separate();
    m_out.write(text::isUtf8(utf8) ? escaped(utf8) : escaped(text::fromQ(text::toQ(utf8))));
}

void JsonWriter::string(const QString &text)
{
    string(std::string_view(text::fromQ(text)));
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_out.write(std::to_string(value));
}

void JsonWriter::numberText(std::string_view text)
{
    if (!isJsonNumber(text))
        return string(text);
    separate();
    m_out.write(text);
}

void JsonWriter::real(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    if (!std::isfinite(value))
        return null();
    separate();
    m_out.write(std::string_view(buffer, std::size_t(end.ptr - buffer)));
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out.write(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_out.write("null");
}

void JsonWriter::closeAll()
{
    if (m_named)
        null();
    while (!m_open.empty()) {
        if (m_open.back() == '}')
            endObject();
        else
            endArray();
    }
}
