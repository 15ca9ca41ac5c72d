// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <algorithm>

namespace {

constexpr std::size_t longestAddress = 254;

bool isNameCharacter(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7F
        && std::string_view("()<>[],;:\\\"@").find(c) == std::string_view::npos;
}

bool isDomainCharacter(char c)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    return letter || readers::isDigit(c) || c == '-' || c == '.';
}

/// True for the form name@label.label: catches typing errors without judging what a mail server may accept.
bool isAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    static constexpr std::string_view noBreakBlank = "\xC2\xA0";
    if (at == text.npos || at == 0 || text.size() > longestAddress || text.find(noBreakBlank) != text.npos)
        return false;
    const std::string_view name = text.substr(0, at);
    const std::string_view domain = text.substr(at + 1);
    const bool dots = name.front() != '.' && name.back() != '.' && text.find("..") == text.npos;
    return dots && std::all_of(name.begin(), name.end(), isNameCharacter)
        && std::all_of(domain.begin(), domain.end(), isDomainCharacter) && domain.find('.') != domain.npos
        && !domain.starts_with('.') && !domain.ends_with('.') && !domain.starts_with('-') && !domain.ends_with('-');
}

/// Returns the address in `Ana Ruiz <ana@example.org>`; empty if there is none.
std::string_view angled(std::string_view text)
{
    const std::size_t open = text.find('<');
    const bool one = open != text.npos && text.ends_with('>') && text.find('<', open + 1) == text.npos;
    return one ? text::trim(text.substr(open + 1, text.size() - open - 2)) : std::string_view();
}

/// Removes surrounding quotes and brackets and a trailing period, comma or semicolon.
std::string_view withoutMarks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of("'\"<([ ");
    const std::size_t end = text.find_last_not_of("'\">)].,; ");
    return begin == text.npos || end == text.npos || end < begin ? text : text.substr(begin, end + 1 - begin);
}

void assignAddress(std::string &out, std::string_view address)
{
    const std::size_t at = address.find('@');
    if (!readers::isAscii(address.substr(at))) {
        out = std::string(address.substr(0, at)) + text::fromQ(text::toQ(address.substr(at)).toLower());
        return;
    }
    out.assign(address);
    for (std::size_t i = at; i < out.size(); ++i)
        if (out[i] >= 'A' && out[i] <= 'Z')
            out[i] = char(out[i] + 32);
}

}

Outcome readers::email(const Cell &cell)
{
    static constexpr std::string_view scheme = "mailto:";
    if (isAddress(cell.raw)) {
        assignAddress(cell.out, cell.raw);
        return Outcome::Clean;
    }
    if (cell.raw.size() > scheme.size() && text::sameAscii(cell.raw.substr(0, scheme.size()), scheme)
        && isAddress(cell.raw.substr(scheme.size()))) {
        assignAddress(cell.out, cell.raw.substr(scheme.size()));
        return Outcome::Clean;
    }
    if (const std::string_view bare = withoutMarks(cell.raw); isAddress(bare)) {
        assignAddress(cell.out, bare);
        return cell.report(Outcome::Repaired,
                           QT_TRANSLATE_NOOP("Value", "The punctuation around the address “%1” was removed."),
                           QT_TRANSLATE_NOOP("Value", "Enter only the address, such as name@example.org."));
    }
    if (const std::string_view inner = angled(cell.raw); isAddress(inner)) {
        assignAddress(cell.out, inner);
        return cell.report(Outcome::Repaired,
                           QT_TRANSLATE_NOOP("Value", "Only the address in “%1” was kept; the name was removed."),
                           QT_TRANSLATE_NOOP("Value", "Enter the name in its own field."));
    }
    if (std::count(cell.raw.begin(), cell.raw.end(), '@') > 1)
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” contains more than one e-mail address."),
                           QT_TRANSLATE_NOOP("Value", "Enter one address here and the others in another field."));
    return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” is not a valid e-mail address."),
                       QT_TRANSLATE_NOOP("Value", "Enter an address like name@example.org."));
}
