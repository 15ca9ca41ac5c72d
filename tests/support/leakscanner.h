// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The files that are shared, unpacked: the name and the bytes of each part. The names are searched as well.
using LeavingParts = std::map<std::string, QByteArray>;

/// Finds texts in bytes, in any encoding: UTF-8, UTF-16, Latin-1, percent-encoding, hexadecimal, base64 at any offset,
/// JSON and HTML escapes, reversed, in upper case, without accents, with decomposed accents.
class LeakScanner
{
public:
    /// Adds a text that must not occur.
    void forbid(std::string_view text)
    {
        const QString as = text::toQ(text);
        for (const QString &spelling : {as, as.toLower(), as.toUpper(), as.normalized(QString::NormalizationForm_D),
                                        text::toQ(text::fold(text)), backwards(as)})
            addEncodings(std::string(text), spelling);
    }
    /// Adds bytes that must not occur, including as hexadecimal digits and base64.
    void forbidBytes(const std::string &name, const QByteArray &bytes)
    {
        add(name, bytes);
        add(name, bytes.toHex());
        add(name, bytes.toHex().toUpper());
        addBase64(name, bytes);
    }

    /// Returns one line per part and forbidden text found in it; empty if there are none.
    std::string findings(const LeavingParts &parts) const
    {
        std::set<std::string> found;
        for (const auto &[name, bytes] : parts) {
            search(found, "the name " + name, name);
            search(found, name, std::string_view(bytes.constData(), std::size_t(bytes.size())));
        }
        std::string out;
        for (const std::string &line : found)
            out += line + '\n';
        return out;
    }

    std::size_t size() const { return m_needles.size(); }

private:
    static QString backwards(QString text)
    {
        std::reverse(text.begin(), text.end());
        return text;
    }

    void add(const std::string &name, const QByteArray &bytes)
    {
        if (bytes.size() >= 5) // Shorter ones occur by chance.
            m_needles.emplace(bytes.toStdString(), name);
    }

    void addBase64(const std::string &name, const QByteArray &bytes)
    {
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            for (int offset = 0; offset < 3; ++offset) {
                // The surrounding bytes are unknown, so the characters that depend on them are left out.
                const QByteArray coded =
                    (QByteArray(offset, 'x') + bytes).toBase64(options | QByteArray::OmitTrailingEquals);
                const int first = offset == 0 ? 0 : offset + 1;
                const int last = int((offset + bytes.size()) * 8 / 6);
                add(name, coded.mid(first, last - first));
            }
    }

    void addEncodings(const std::string &name, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(name, utf8);
        forbidBytes(name, utf8);
        QByteArray little, big, json, html, percent;
        for (const QChar c : text) {
            little += char(c.unicode() & 0xff);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xff);
            const QByteArray hex = QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            json += c.unicode() < 128 ? QByteArray(1, char(c.unicode())) : "\\u" + hex;
            html += c.unicode() < 128 ? QByteArray(1, char(c.unicode())) : "&#" + QByteArray::number(c.unicode()) + ';';
        }
        percent = utf8.toPercentEncoding();
        for (const QByteArray &bytes : {little, big, json, html, percent, percent.toLower(),
                                        QByteArray(percent).replace("%20", "+"), text.toLatin1()})
            add(name, bytes);
        addBase64(name, little);
    }

    void search(std::set<std::string> &found, const std::string &place, std::string_view bytes) const
    {
        for (const auto &[needle, name] : m_needles)
            if (const std::size_t at = bytes.find(needle); at != bytes.npos) {
                const std::size_t from = at < 30 ? 0 : at - 30;
                std::string around(bytes.substr(from, needle.size() + 90));
                std::replace_if(
                    around.begin(), around.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
                found.insert(place + " contains " + name + ": …" + around + "…");
            }
    }

    std::map<std::string, std::string> m_needles; ///< Bytes, and what they represent.
};
