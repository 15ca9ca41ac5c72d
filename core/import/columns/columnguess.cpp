// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/columnguess.h"

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/import/columns/sentences.h"
#include "core/parsing/markers.h"
#include "core/parsing/parse.h"

#include <algorithm>

namespace imports {
namespace {

constexpr double containedConfidence = 0.7;

/// A possible meaning of a header.
struct Candidate {
    const Field *field = nullptr; ///< Null for full_name and external_id.
    std::string target, part;
    int rank = 0;
    double confidence = 0;
    const char *how = "";
    QString reason;
};

Candidate ofAlias(const Entity &entity, const Alias &alias, double confidence, const char *how, const QString &reason)
{
    return {entity.find(alias.target), alias.target, alias.part, alias.rank, confidence, how, reason};
}

std::vector<std::string> tokensOf(std::string_view header)
{
    std::vector<std::string> tokens;
    std::string spaced;
    for (const char c : text::fold(header))
        spaced +=
            c == '_' || c == '-' || c == '.' || c == '/' || c == ':' || c == '?' || c == ',' || c == '(' || c == ')'
                ? ' '
                : c;
    std::size_t from = 0;
    while (from < spaced.size()) {
        const std::size_t to = std::min(spaced.find(' ', from), spaced.size());
        if (std::string word = text::foldToWord(spaced.substr(from, to - from)); !word.empty())
            tokens.push_back(std::move(word));
        from = to + 1;
    }
    return tokens;
}

/// Whether the header has a word that makes it about somebody or something else, as "texter" does in texterEmail.
bool isForeignHeader(std::string_view header)
{
    std::string spaced;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool hump = i > 0 && header[i] >= 'A' && header[i] <= 'Z' && header[i - 1] >= 'a' && header[i - 1] <= 'z';
        spaced.append(hump ? " " : "").append(1, header[i]);
    }
    const std::vector<std::string> tokens = tokensOf(spaced);
    return std::any_of(tokens.begin(), tokens.end(), [](const std::string &t) { return Aliases::get().isForeign(t); });
}

/// Aliases inside a longer header, the longest first: "What is your zip code?".
void addContained(const Entity &entity, std::string_view source, std::string_view header, std::vector<Candidate> &out)
{
    static constexpr std::string_view allowed[] = {"given_name",  "family_name", "full_name", "email",   "phone",
                                                   "postal_code", "city",        "region",    "address", "workplace",
                                                   "shift",       "department",  "pledged_on"};
    const std::vector<std::string> tokens = tokensOf(header);
    if (tokens.size() < 2 || tokens.size() > 24)
        return;
    const Aliases &aliases = Aliases::get();
    if (isForeignHeader(header))
        return;
    for (std::size_t length = std::min<std::size_t>(tokens.size() - 1, 4); length > 0; --length) {
        for (std::size_t from = 0; from + length <= tokens.size(); ++from) {
            std::string word;
            for (std::size_t i = from; i < from + length; ++i)
                word += tokens[i];
            for (const Alias *alias : aliases.find(word, entity, source))
                if (from == 0 && length > 1 && alias->part == "answer")
                    out.push_back(ofAlias(entity, *alias, containedConfidence, "alias",
                                          Import::tr("The question asks for a pledge.")));
                else if (alias->part.empty() && (length > 1 || alias->target != "full_name")
                         && std::find(std::begin(allowed), std::end(allowed), alias->target) != std::end(allowed)
                         && (length > 1 || tokens.size() <= 4 || alias->target == "email" || alias->target == "phone"))
                    out.push_back(
                        ofAlias(entity, *alias, containedConfidence, "alias",
                                Import::tr("The header contains a known name of “%1”.").arg(text::toQ(alias->target))));
        }
    }
}

std::vector<Candidate> candidatesFor(const GuessInput &input, const std::string &header)
{
    const Entity &entity = input.entity;
    const std::string word = text::foldToWord(header);
    std::vector<Candidate> out;
    if (word.empty())
        return out;
    const std::string source = input.source ? input.source->key : std::string();
    const std::vector<const Alias *> aliases = Aliases::get().find(word, entity, source);
    for (const Alias *alias : aliases)
        if (!alias->source.empty())
            out.push_back(ofAlias(entity, *alias, 0.95, "source",
                                  Import::tr("The name that %1 uses.").arg(text::toQ(input.source->name))));
    if (const auto at = input.words.keys.find(word); at != input.words.keys.end())
        out.push_back({at->second, at->second->key, {}, 0, 1.0, "exact", Import::tr("The name of the field.")});
    if (const auto at = input.words.captions.find(word); at != input.words.captions.end())
        out.push_back({at->second, at->second->key, {}, 0, 0.95, "label", Import::tr("The caption of the field.")});
    for (const Alias *alias : aliases)
        if (alias->source.empty())
            out.push_back(
                ofAlias(entity, *alias, 0.9, "alias", Import::tr("A known name of this field in other files.")));
    addContained(entity, source, header, out);
    return out;
}

/// Names that most lists use for another program's ids.
bool isIdHeader(const std::string &word)
{
    return word == "id" || word == "uuid" || word == "guid";
}

/// Share of the values that fit the field.
double fitOf(const GuessInput &input, const Candidate &candidate)
{
    const Field &field = *candidate.field;
    const std::vector<std::string> &values = input.evidence.values;
    if (values.empty())
        return 1;
    const Hints hints{.dates = input.evidence.dates.order(), .commaLists = true};
    std::string out;
    double fits = 0;
    for (const std::string &value : values) {
        if (value.front() == '(' || isShortenedNumber(value) || parseText(field, value, hints, out) != Outcome::Refused
            || Aliases::get().value(input.entity, field, candidate.part, value)
            || Aliases::get().value(input.entity, field, {}, value) || (!isFreeText(field) && isPlaceholder(value)))
            ++fits;
        else if (field.refers && input.isName && input.isName(field.refers(), value))
            ++fits;
    }
    return fits / double(values.size());
}

/// Parts are read together with the others, so they need not fit the field alone.
bool isCheckable(const Candidate &candidate)
{
    return candidate.field
        && (candidate.part.empty() || candidate.part == "card" || candidate.part == "attended"
            || candidate.part == "answer");
}

/// Whether the header is unambiguous, so that values that do not fit are errors in their rows. Words for choices and
/// numbers differ from program to program: if none of them fits, the header means something else.
bool isUnmistakable(const GuessInput &input, const Candidate &candidate, double fit)
{
    const Kind kind = candidate.field->kind;
    if (candidate.field->isReference() || !candidate.part.empty() || candidate.confidence <= containedConfidence)
        return false;
    if (kind == Kind::Email || kind == Kind::Phone || kind == Kind::PostalCode)
        return candidate.rank <= 1;
    const bool isName = std::string_view(candidate.how) == "exact" || std::string_view(candidate.how) == "label";
    if (kind == Kind::When)
        return candidate.rank == 0 && (isName || input.evidence.looks[std::size_t(Shape::Date)] > 0);
    return isName && fit > 0;
}

void take(ColumnUse &use, const Candidate &candidate, const std::string &header)
{
    use.guess.field = candidate.field;
    use.guess.role = candidate.field                 ? ColumnRole::Field
                   : candidate.target == "full_name" ? ColumnRole::FullName
                                                     : ColumnRole::ExternalId;
    use.part = candidate.field ? candidate.part : std::string();
    use.rank = candidate.rank;
    use.guess.confidence = candidate.confidence;
    use.guess.how = QLatin1String(candidate.how);
    use.guess.reason = candidate.reason;
    if (use.guess.role == ColumnRole::ExternalId)
        use.guess.system = candidate.part.empty() ? systemOf(header) : candidate.part;
}

}

std::string systemOf(const std::string &header)
{
    const std::string word = text::foldToWord(header);
    return word.empty() ? "id" : word;
}

std::string withoutNumber(const std::string &header)
{
    std::string word = text::foldToWord(header);
    word.resize(word.find_last_not_of("0123456789") + 1);
    return word.empty() ? header + '\n' : word;
}

void guessByHeader(const GuessInput &input, const std::string &header, ColumnUse &use)
{
    const std::string word = text::foldToWord(header);
    if (isIdHeader(word) && input.evidence.share(Shape::Uuid) > 0.9
        && !(input.source && !input.source->system.empty())) {
        use.guess.role = ColumnRole::Id;
        use.guess.confidence = word == "id" ? 1 : 0.9;
        use.guess.how = QStringLiteral("exact");
        use.guess.reason = Import::tr("The ID of the record.");
        return;
    }
    const std::vector<const Alias *> known =
        Aliases::get().find(word, input.entity, input.source ? input.source->key : std::string());
    if (!known.empty() && known.front()->target == "none") {
        use.guess.how = QStringLiteral("source");
        use.guess.reason = Import::tr("Known not to be a value of the record. Kept under its header.");
        return;
    }
    const std::vector<Candidate> candidates = candidatesFor(input, header);
    QString misfit;
    const Candidate *names = nullptr, *sure = nullptr;
    double sureFit = 0;
    for (const Candidate &candidate : candidates) {
        if (names && (candidate.confidence <= containedConfidence || std::string_view(names->how) == "source"))
            break;
        if (!isCheckable(candidate)) {
            take(use, candidate, header);
            if (use.guess.role == ColumnRole::ExternalId && use.guess.system == "id" && input.source
                && !input.source->system.empty())
                use.guess.system = input.source->system;
            return;
        }
        const double fit = fitOf(input, candidate);
        if (fit >= 0.5) {
            take(use, candidate, header);
            use.guess.confidence *= 0.5 + fit / 2;
            return;
        }
        if (!sure && isUnmistakable(input, candidate, fit)) {
            sure = &candidate;
            sureFit = fit;
        }
        const bool looksLikeNames = input.evidence.share(Shape::Other) > 0.5;
        if (candidate.field->isReference() && candidate.field->refers && looksLikeNames && !names)
            names = &candidate;
        misfit = Import::tr("The header says “%1”, but %2 of %3 values checked do not fit. Kept under its header.")
                     .arg(candidate.field->caption())
                     .arg(qRound((1 - fit) * double(input.evidence.values.size())))
                     .arg(qint64(input.evidence.values.size()));
    }
    if (sure) {
        take(use, *sure, header);
        use.guess.confidence *= 0.5 + sureFit / 2;
        use.guess.reason += QLatin1Char(' ') + Import::tr("Most of its values do not fit; their rows are rejected.");
        return;
    }
    if (names) { // Names of records that are not in the file (yet): each row keeps its name.
        take(use, *names, header);
        use.guess.confidence = 0.5;
        return;
    }
    use.misfit = !misfit.isEmpty();
    if (use.misfit)
        use.guess.reason = misfit;
}

const Field *fieldByValues(const Entity &entity, const std::string &header, const ColumnEvidence &evidence,
                           ColumnUse &use)
{
    if (isForeignHeader(header) || evidence.inHead == 0)
        return nullptr;
    const bool unnamed = text::trim(header).empty();
    const auto found = [&](const char *key, Shape shape, double factor, const QString &what) -> const Field * {
        const double share = evidence.share(shape);
        const Field *field = entity.find(key);
        if (!field || share < 0.9 || (evidence.inHead < 3 && share < 1))
            return nullptr;
        use.guess.confidence = share * factor;
        use.guess.reason = Import::tr("%1 of %2 values look like %3.")
                               .arg(evidence.looks[std::size_t(shape)])
                               .arg(evidence.inHead)
                               .arg(what);
        return field;
    };
    if (const Field *field = found("email", Shape::Email, 0.9, Import::tr("e-mail addresses")))
        return field;
    if (const Field *field = found("phone", Shape::Phone, 0.8, Import::tr("phone numbers")))
        return field;
    // Five digits may be anything, such as employee numbers, which differ from row to row. ZIP codes repeat.
    const bool repeats = evidence.inHead >= 5 && double(evidence.distinct.size()) < 0.7 * double(evidence.inHead);
    if (const Field *field =
            unnamed || repeats ? found("postal_code", Shape::ZipCode, 0.6, Import::tr("ZIP codes")) : nullptr)
        return field;
    if (const Field *field = found("region", Shape::State, 0.8, Import::tr("states")))
        return field;
    if (evidence.share(Shape::Date) >= 0.9)
        use.guess.reason = Import::tr("The values look like dates of an unknown kind. Kept under its header.");
    else if (evidence.share(Shape::Uuid) >= 0.9)
        use.guess.reason = Import::tr("The values look like IDs of unknown records. Kept under its header.");
    return nullptr;
}

}
