// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <optional>
#include <string>
#include <vector>

namespace merge {

/// What a bundle states about its own content. Only this may extend what the receiver knows.
struct Claim {
    VersionVector knownVersions; ///< All writes the sender knew when it wrote the bundle, including its own.
    VersionVector since;         ///< Values covered by this were left out. Empty for a full bundle.
    /// Nothing else was left out: no record by a filter, no field by a share level, no row by a person.
    bool whole = true;
};

/// What a chapter file knows, and how it stamps its writes. Storage keeps the file's own site, the known versions of
/// each site, and the epochs. (A known version is not the highest clock value seen of a site, which a filtered bundle
/// also raises.)
///
/// A merge, in one transaction: learn() the bundle's epochs, join() the records that differ, accept() its claim. A
/// local step: beginStep() with a clock value greater than all that this site ever used, however wrong the system clock
/// was at the time, then write() or act() at most once per field.
///
/// A table returned from a spreadsheet is a site of its own, so that everyone who imports the file makes the same
/// writes: Knowledge(hash of the file, knownVersions of the exporter at the export, its epochs), then beginStep() with
/// the exporter's last clock value + 1; the n-th cell of the file (from 0) is written with that value + n against the
/// register as exported. Accepting or skipping a cell must not change the stamps of the others. In the claim,
/// knownVersions is the file's site up to its last cell, since is what the exporter knew, and whole means that no
/// change was skipped.
class Knowledge
{
public:
    explicit Knowledge(const Id &site, VersionVector knownVersions = {}, Epochs epochs = {});

    const Id &site() const { return m_site; }
    const VersionVector &knownVersions() const { return m_knownVersions; }
    const Epochs &epochs() const { return m_epochs; }

    /// Opens a step with clock value hlc. Returns an epoch, which must be stored with the step, if the file learned
    /// something from others since the previous one.
    std::optional<Epoch> beginStep(quint64 hlc);
    /// Creates a write of a new value, replacing the register as this file has it. hlc is that of the open step.
    Write write(quint64 hlc, std::string value, const Register &replaced) const;
    /// Creates a deletion, restoration, join or unjoin. It has observed the whole record as this file has it.
    Write act(quint64 hlc, std::string value, const Register &replaced, const Record &record) const;

    /// Adds a bundle's epochs. Returns sites with two different histories; see Epochs::merge.
    std::vector<Id> learn(const Epochs &epochs) { return m_epochs.merge(epochs); }
    /// To be called after all records of a bundle were joined. Returns whether the claim also holds for this file, and
    /// if so raises knownVersions(). It does not hold for a filtered bundle, nor for one that leaves out writes unknown
    /// to this file.
    bool accept(const Claim &claim);
    /// True if others know writes of this site that this file does not know: the file is a copy, or was restored from a
    /// backup. It must not write under this site id anymore; call becomeSite() with a new one. The same applies if a
    /// bundle contains a write of this site with a clock value above knownVersions().of(site()).
    bool hasDivergedFrom(const Claim &claim) const
    {
        return claim.knownVersions.of(m_site) > m_knownVersions.of(m_site);
    }
    /// Makes a diverged copy a site of its own. It keeps what it knows, but writes under the new id.
    void becomeSite(const Id &site) { m_site = site; }

private:
    VersionVector beyondKnownVersions(const Register &replaced) const;

    Id m_site;
    VersionVector m_knownVersions;
    Epochs m_epochs;
};

}
