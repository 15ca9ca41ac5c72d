// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/namedistance.h"

#include "core/people/personmatch.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace people {
namespace {

/// Interchangeable first names. A name may be in several lines ("alex").
constexpr std::string_view shortForms[] = {
    // English
    "abigail abby gail",
    "abraham abe",
    "albert al bert",
    "alexander alex al sandy xander",
    "alexandra alex sandra sandy lexi",
    "alfred al fred",
    "allison alison ali allie",
    "amanda mandy",
    "andrew andy drew",
    "angela angie",
    "anthony tony",
    "arthur art",
    "barbara barb babs",
    "benjamin ben benny",
    "bernard bernie",
    "bradley brad",
    "cassandra cass sandra cassie",
    "catherine katherine kathryn cathy kathy kate katie kat kathleen",
    "charles charlie chuck chas",
    "charlotte charlie lottie",
    "christine christina chris tina chrissy",
    "christopher chris topher kit",
    "cynthia cindy",
    "daniel dan danny",
    "danielle dani",
    "david dave davey",
    "deborah debra deb debbie",
    "dennis denny",
    "donald don donnie",
    "dorothy dot dottie",
    "douglas doug",
    "edward ed eddie ted ned",
    "eleanor ellie nell nora",
    "elizabeth liz lizzie beth betty eliza betsy libby",
    "emily em emmy",
    "eugene gene",
    "evelyn evie",
    "frances fran frannie",
    "francis frank",
    "franklin frank",
    "frederick fred freddy",
    "gabriel gabe",
    "gerald gerry jerry",
    "gregory greg",
    "gwendolyn gwen",
    "harold hal harry",
    "helen nell",
    "henry hank harry",
    "isaac ike",
    "jacob jake",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "janet jan",
    "jason jay",
    "jeffrey jeff geoffrey geoff",
    "jennifer jen jenny",
    "jeremy jerry",
    "jessica jess jessie",
    "john johnny jack jon",
    "jonathan jon jonny nathan",
    "joseph joe joey",
    "joshua josh",
    "judith judy",
    "julia julie jules",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len leo lenny",
    "leslie les",
    "louis lou louie",
    "louise lou",
    "madeline maddy maddie",
    "margaret maggie meg peggy marge margie greta rita",
    "martha marty",
    "martin marty",
    "matthew matt",
    "maxwell max",
    "megan meg",
    "melissa missy mel",
    "michael mike mikey mick",
    "michelle shelly",
    "mitchell mitch",
    "nancy nan",
    "natalie nat",
    "nathaniel nathan nate nat",
    "nathan nate",
    "nicholas nick nicky",
    "nicole nikki nicky",
    "oliver ollie",
    "olivia liv livvy",
    "pamela pam",
    "patricia pat patty trish tricia patti",
    "patrick pat paddy",
    "peter pete",
    "philip phillip phil",
    "rachel rach",
    "randall randy",
    "raymond ray",
    "rebecca becky becca",
    "richard rick dick rich ricky richie",
    "robert bob bobby rob robbie",
    "roberta bobbie",
    "ronald ron ronnie",
    "russell russ",
    "samantha sam sammy",
    "samuel sam sammy",
    "sandra sandy",
    "sarah sara sally sadie",
    "stanley stan",
    "stephanie steph",
    "stephen steven steve",
    "susan sue susie suzanne",
    "sylvia syl",
    "tabitha tabby",
    "theodore ted teddy theo",
    "teresa theresa terry tess",
    "terrence terry",
    "thomas tom tommy",
    "timothy tim timmy",
    "tobias toby",
    "valerie val",
    "veronica ronnie vera",
    "victor vic",
    "victoria vicky tori",
    "vincent vince vinny",
    "virginia ginny",
    "walter walt",
    "wesley wes",
    "william will bill billy willie liam",
    "winifred winnie",
    "yvonne evie",
    "zachary zach zack",
    // Spanish
    "alberto beto",
    "alejandra ale alex",
    "alejandro ale alex jandro",
    "alfonso poncho",
    "ana anita",
    "antonia tona toni",
    "antonio tono toni tony",
    "beatriz bea betty",
    "carlos carlitos charlie",
    "carmen carmencita",
    "concepcion concha conchita",
    "consuelo chelo",
    "daniel dani",
    "dolores lola",
    "eduardo lalo edu",
    "enrique quique kike",
    "ernesto neto",
    "esperanza espe",
    "federico fede",
    "felipe pipe",
    "fernando nando fer",
    "francisca paca paquita pancha",
    "francisco paco pancho paquito cisco frank",
    "gabriela gaby gabi",
    "gerardo gera",
    "gilberto beto",
    "graciela chela",
    "gregorio goyo",
    "guadalupe lupe lupita",
    "guillermo memo guille",
    "heriberto beto",
    "humberto beto",
    "ignacio nacho",
    "isabel chabela isa",
    "javier javi",
    "jesus chuy chucho",
    "joaquin quino",
    "jorge coque george",
    "jose pepe chepe joe",
    "josefina pepa fina",
    "juan juanito",
    "juana juanita",
    "leticia lety leti",
    "lourdes lulu",
    "luis lucho lou",
    "manuel manolo manny",
    "maria mari",
    "mercedes meche",
    "miguel mike",
    "norberto beto",
    "patricia paty",
    "pedro perico",
    "rafael rafa",
    "ramon moncho",
    "refugio cuca",
    "ricardo richi rick",
    "roberto beto rob",
    "rosario chayo",
    "rodolfo fito rudy",
    "salvador chava",
    "santiago santi",
    "sergio checo",
    "socorro coco",
    "teresa tere",
    "vicente chente",
    "victoria vicki",
    "yolanda yoli",
};

using Groups = std::unordered_map<std::string_view, std::vector<std::uint16_t>>;

Groups readShortForms()
{
    Groups groups;
    for (std::size_t line = 0; line < std::size(shortForms); ++line) {
        std::string_view rest = shortForms[line];
        while (!rest.empty()) {
            const std::string_view name = firstWord(rest);
            groups[name].push_back(std::uint16_t(line));
            rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        }
    }
    return groups;
}

bool areShortForms(std::string_view a, std::string_view b)
{
    const auto of = shortFormGroups(a), other = shortFormGroups(b);
    return std::find_first_of(of.begin(), of.end(), other.begin(), other.end()) != of.end();
}

bool isInitialOf(std::string_view initial, std::string_view name)
{
    const bool one = initial.size() == 1 || (initial.size() == 2 && initial[1] == '.');
    return one && name.starts_with(initial[0]);
}

/// One letter added, replaced, or swapped with the next.
struct Slip {
    bool is = false;
    std::size_t before = 0, after = 0; ///< Equal letters on either side.
    std::string_view a, b;             ///< The letters between.
};

Slip slipBetween(std::string_view a, std::string_view b)
{
    Slip slip;
    if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > 1)
        return slip;
    const std::size_t least = std::min(a.size(), b.size());
    while (slip.before < least && a[slip.before] == b[slip.before])
        ++slip.before;
    while (slip.after < least - slip.before && a[a.size() - 1 - slip.after] == b[b.size() - 1 - slip.after])
        ++slip.after;
    slip.a = a.substr(slip.before, a.size() - slip.before - slip.after);
    slip.b = b.substr(slip.before, b.size() - slip.before - slip.after);
    const bool swapped = slip.a.size() == 2 && slip.b.size() == 2 && slip.a[0] == slip.b[1] && slip.a[1] == slip.b[0];
    slip.is = swapped || (slip.a.size() <= 1 && slip.b.size() <= 1 && slip.a != slip.b);
    return slip;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isBreak(char c)
{
    return c == ' ' || c == '-';
}

/// Whether the shorter one is made of whole words at the start or the end of the longer one.
bool isPartOf(std::string_view shorter, std::string_view longer)
{
    if (shorter.size() < 3 || longer.size() < shorter.size() + 2)
        return false;
    return (longer.starts_with(shorter) && isBreak(longer[shorter.size()]))
        || (longer.ends_with(shorter) && isBreak(longer[longer.size() - shorter.size() - 1]));
}

constexpr std::size_t shortestMistyped = 5; ///< In shorter names one letter makes another name (Ana, Ada).
constexpr std::size_t shortestMistypedEmail = 8;

}

bool differ(std::string_view a, std::string_view b)
{
    return !a.empty() && !b.empty() && a != b;
}

bool goTogether(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return true;
    const std::string_view first = firstWord(a), second = firstWord(b);
    return first == second || isInitialOf(first, second) || isInitialOf(second, first);
}

std::span<const std::uint16_t> shortFormGroups(std::string_view name)
{
    static const Groups groups = readShortForms();
    const auto at = groups.find(name);
    return at == groups.end() ? std::span<const std::uint16_t>() : std::span<const std::uint16_t>(at->second);
}

NameDistance distanceOfGiven(std::string_view a, std::string_view b)
{
    const std::string_view first = firstWord(a), second = firstWord(b);
    if (first.empty() || second.empty())
        return NameDistance::Unknown;
    if (first == second)
        return NameDistance::Equal;
    if (goTogether(first, second) || areShortForms(first, second)
        || (a.size() < b.size() ? isPartOf(a, b) : isPartOf(b, a)))
        return NameDistance::Near;
    // Another last letter is another name: Maria and Mario, Daniel and Daniela.
    const Slip slip = slipBetween(first, second);
    const bool near =
        slip.is && slip.before > 0 && slip.after > 0 && std::min(first.size(), second.size()) >= shortestMistyped;
    return near ? NameDistance::Near : NameDistance::Apart;
}

NameDistance distanceOfFamily(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return NameDistance::Unknown;
    if (a == b)
        return NameDistance::Equal;
    if (a.size() < b.size() ? isPartOf(a, b) : isPartOf(b, a))
        return NameDistance::Near;
    const Slip slip = slipBetween(a, b);
    const bool near = slip.is && slip.before > 0 && std::min(a.size(), b.size()) >= shortestMistyped;
    return near ? NameDistance::Near : NameDistance::Apart;
}

NameDistance distanceOfEmail(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return NameDistance::Unknown;
    if (a == b)
        return NameDistance::Equal;
    const Slip slip = slipBetween(a, b);
    const bool near = slip.is && slip.before > 0 && std::min(a.size(), b.size()) >= shortestMistypedEmail
                   && !hasDigit(slip.a) && !hasDigit(slip.b);
    return near ? NameDistance::Near : NameDistance::Apart;
}

std::string soundOf(std::string_view name)
{
    static constexpr std::string_view classOf = "01230120022455012623010202"; // a to z; 0: silent.
    std::string key;
    char last = '0';
    for (const char c : name) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return std::string(name);
        if (c < 'a' || c > 'z' || c == 'h' || c == 'w')
            continue;
        const char sound = classOf[std::size_t(c - 'a')];
        if (sound != '0' && sound != last && key.size() < 4)
            key += sound;
        last = sound;
    }
    return key;
}

}
