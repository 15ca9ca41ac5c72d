// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests the metadata texts of a chapter file: stamps, and the JSON of unknown columns and of the change log. An input
// consists of two lines, keys and stamps, followed by the JSON. Whatever they contain: parsing invents nothing, and
// written text reads back the same.
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/export/mark.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using fuzz::require;
using fuzz::shown;

namespace {

using Stamps = std::vector<std::tuple<std::string, quint64, qint64>>;

/// Field keys, the only keys in use: lower-case letters, digits and underscores.
std::vector<std::string> keysIn(std::string_view line)
{
    std::vector<std::string> keys;
    std::string key;
    for (const char c : std::string(line) + ',') {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')
            key += c;
        else if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(std::exchange(key, {}));
        else
            key.clear();
    }
    return keys;
}

/// The stamps of possible fields.
Stamps stampsIn(std::string_view st)
{
    Stamps out;
    stamps::each(st, [&](std::string_view key, quint64 hlc, qint64 site) {
        if (keysIn(key) == std::vector<std::string>{std::string(key)})
            out.emplace_back(key, hlc, site);
    });
    return out;
}

void checkStamps(const std::vector<std::string> &keys, std::string_view st)
{
    constexpr quint64 hlc = 0xFFFF'FFFF'FFFF'FFFF;
    constexpr qint64 site = 7;
    std::string list;
    for (const std::string &key : keys)
        list += (list.empty() ? "" : ",") + key;
    if (keys.empty())
        return; // Stamps always belong to a field.
    const std::string replaced = stamps::replaced(st, list, hlc, site);
    Stamps wanted = stampsIn(st);
    std::erase_if(wanted, [&](const auto &stamp) {
        return std::find(keys.begin(), keys.end(), std::get<0>(stamp)) != keys.end();
    });
    for (const std::string &key : keys)
        wanted.emplace_back(key, hlc, site);
    const std::string about = shown(st) + shown(list) + " became " + shown(replaced);
    require(stampsIn(replaced) == wanted, "setting stamps changes only these stamps", about);
    require(stamps::replaced(replaced, list, hlc, site) == replaced, "setting the same stamps changes nothing", about);
}

void checkJson(std::string_view json)
{
    const jsontext::Texts texts = jsontext::read(json);
    const std::string written = jsontext::write(texts);
    for (const auto &[key, value] : texts)
        require(text::isUtf8(key) && text::isUtf8(value), "texts from JSON are UTF-8", shown(json));
    require(jsontext::read(written) == texts, "written texts read the same", shown(json) + " became " + shown(written));
}

/// Round trip of any texts, such as a column's header and cell, through JSON.
void checkTexts(std::string_view raw)
{
    if (!text::isUtf8(raw))
        return;
    jsontext::Texts texts;
    std::string key;
    for (std::string_view rest = raw; !rest.empty();) {
        std::size_t end = std::min(rest.find('\n', rest.size() / 3), rest.size());
        texts.emplace(std::to_string(texts.size()) + key, rest.substr(0, end));
        key = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    require(jsontext::read(jsontext::write(texts)) == texts, "any texts survive a round trip through JSON",
            shown(raw) + " became " + shown(jsontext::write(texts)));
}

void checkHeaders(std::string_view header)
{
    for (const Entity *entity : entities()) {
        const std::string written = tableformat::extraHeader(header, *entity);
        require(tableformat::extraKey(written) == header, "the header of an unknown column survives a round trip",
                shown(header) + " as " + shown(written));
        require(entity->find(written) == nullptr && written != tableformat::id,
                "an unknown column is not mistaken for a field", shown(written));
    }
    if (const auto mark = exports::readMark(header))
        require(exports::readMark(exports::text(*mark)) == mark, "the mark of an export reads the same", shown(header));
    std::string checks;
    exports::addCheck(checks, "key", header);
    require(exports::Checks(checks).has("key", header) != header.empty(), "a cell matches its own checksum",
            shown(header));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (fuzz::failOnQtWarnings(), true);
    fuzz::Input input(data, size);
    const std::string_view keys = input.line(), st = input.line();
    if (!ready)
        return -1;
    checkStamps(keysIn(keys), st);
    checkHeaders(keys);
    checkJson(input.rest());
    checkTexts(input.rest());
    return 0;
}
