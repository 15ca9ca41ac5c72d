// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/jsontext.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

void jsontext::appendString(std::string &out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.append({'\\', c});
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            out.append("\\u00").append({digits[c >> 4], digits[c & 15]});
        else
            out += c;
    }
    out += '"';
}

std::string jsontext::write(const Texts &texts)
{
    if (texts.empty())
        return {};
    std::string out;
    for (const auto &[key, value] : texts) {
        out += out.empty() ? '{' : ',';
        appendString(out, key);
        out += ':';
        appendString(out, value);
    }
    return out + '}';
}

jsontext::Texts jsontext::read(std::string_view json)
{
    Texts texts;
    if (json.empty())
        return texts;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isString())
            texts.emplace(text::fromQ(it.key()), text::fromQ(it->toString()));
    return texts;
}
