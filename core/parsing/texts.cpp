// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace {

/// True if every character is in a block that Unicode composition never changes: ASCII, precomposed Latin letters, and
/// common punctuation. All other texts are examined by Qt.
bool isPlainlyComposed(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80)
            i += 1;
        else if (lead >= 0xC2 && lead <= 0xCB) // U+0080..U+02FF
            i += 2;
        else if (lead == 0xE2 && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0x80
                 && static_cast<unsigned char>(text[i + 2]) >= 0x82) // U+2002..U+203F
            i += 3;
        else
            return false;
    }
    return true;
}

/// Sets out to the text with composed accents and letters (NFC), without changing the bytes if nothing changes.
void assignComposed(std::string &out, std::string_view text)
{
    if (!isPlainlyComposed(text)) {
        const QString typed = text::toQ(text);
        const QString composed = typed.normalized(QString::NormalizationForm_C);
        if (composed != typed) {
            out = text::fromQ(composed);
            return;
        }
    }
    out.assign(text);
}

}

Outcome readers::text(const Cell &cell)
{
    assignComposed(cell.out, cell.raw);
    return Outcome::Clean;
}

Outcome readers::longText(const Cell &cell)
{
    assignComposed(cell.out, cell.raw);
    std::string &out = cell.out;
    if (out.find('\r') == std::string::npos)
        return Outcome::Clean;
    std::size_t to = 0;
    for (std::size_t from = 0; from < out.size(); ++from) {
        if (out[from] == '\r' && from + 1 < out.size() && out[from + 1] == '\n')
            continue;
        out[to++] = out[from] == '\r' ? '\n' : out[from];
    }
    out.resize(to);
    return Outcome::Clean;
}

Outcome readers::texts(const Cell &cell)
{
    // Composition may turn other characters into a semicolon (U+037E), so only plain texts may be handled as a single
    // item.
    const bool single = cell.raw.find_first_of(cell.hints.commaLists ? ";,\\" : ";\\") == std::string_view::npos;
    if (single && isPlainlyComposed(cell.raw))
        return cell.clean(cell.raw);
    std::vector<std::string> items;
    if (cell.hints.commaLists && cell.raw.find(';') == std::string_view::npos) {
        for (std::string_view rest = cell.raw; !rest.empty();) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            if (const std::string_view item = text::trim(rest.substr(0, comma)); !item.empty())
                items.emplace_back(item);
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    } else {
        items = text::splitList(cell.raw);
    }
    if (items.empty())
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” contains separators but no text."),
                           QT_TRANSLATE_NOOP("Value", "Separate the items with “; ”, or leave the cell blank."));
    std::string composed;
    for (std::string &item : items) {
        assignComposed(composed, item);
        item = composed;
    }
    cell.out = text::joinList(items);
    return Outcome::Clean;
}

Outcome readers::url(const Cell &cell)
{
    const bool blank =
        std::any_of(cell.raw.begin(), cell.raw.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (blank)
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” contains a space, which is not allowed in a web address."),
                           QT_TRANSLATE_NOOP("Value", "Enter one web address, such as https://example.org/page."));
    return cell.clean(cell.raw);
}
