// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <optional>
#include <string>
#include <vector>

namespace merge {

/// What a bundle says about itself. It may raise what the receiver claims to know, and only this may.
struct Claim {
    VersionVector knownVersions; ///< What the sender knew when it wrote the bundle, its own writes included.
    VersionVector since;         ///< Values that this already knows were left out. Empty for a bundle with everything.
    bool whole =
        true; ///< Nothing else was left out: no record by a filter, no field by a share level, no row by a person.
};

/// What a chapter file knows, and by which it writes. Storage keeps: the file's own site; for each site how far it is
/// known (not the same as the highest clock seen of it, which a filtered bundle raises as well); the epochs.
///
/// A merge is, in one transaction: learn() the bundle's epochs, join() the records that differ, accept() its claim.
/// A local step is: beginStep() with a clock value greater than all that this site ever used, however wrong the
/// computer's clock was then, and write() or act() for each field, none twice in one step.
///
/// A table that comes back from a spreadsheet is a site of its own: Knowledge(hash of the file, what the exporter knew
/// at the export, its epochs), beginStep() with the exporter's last clock value + 1, and the n-th cell of the file (n
/// from 0) written with that + n against the register as exported. Whether a cell is accepted or skipped must not
/// change the stamps of the others. So whoever imports the file makes the same writes. Its claim: holds is the file's
/// site up to its last cell, since is what the exporter knew, whole says that no change was skipped.
class Knowledge
{
public:
    explicit Knowledge(const Id &site, VersionVector knownVersions = {}, Epochs epochs = {});

    const Id &site() const { return m_site; }
    const VersionVector &knownVersions() const { return m_holds; }
    const Epochs &epochs() const { return m_epochs; }

    /// Opens a step with clock value hlc. Returns an epoch that must be stored with the step, if something was learned
    /// from others since the last.
    std::optional<Epoch> beginStep(quint64 hlc);
    /// A new value for a register as this file holds it; hlc is that of the open step.
    Write write(quint64 hlc, std::string value, const Register &replaced) const;
    /// A deletion, restoration, join or parting: knows of the whole record as this file holds it.
    Write act(quint64 hlc, std::string value, const Register &replaced, const Record &record) const;

    /// Takes in what a bundle says about who knew what when. Returns sites with two pasts, see Epochs::merge.
    std::vector<Id> learn(const Epochs &epochs) { return m_epochs.merge(epochs); }
    /// After all of a bundle's records were joined: whether the claim holds here too, and if so raises holds().
    /// It does not for a filtered bundle, nor for one that leaves out what this file does not know.
    bool accept(const Claim &claim);
    /// Whether others know writes of this very site that this file does not: it is a copy, or was put back from a
    /// backup. Then it must not write under this site id any more: call becomeSite with a new one. The same goes for a
    /// bundle that holds a write of this site with a clock value above holds().of(site()).
    bool isOutrunBy(const Claim &claim) const { return claim.knownVersions.of(m_site) > m_holds.of(m_site); }
    /// A copied file: knows what the original knew, writes as somebody else.
    void becomeSite(const Id &site) { m_site = site; }

private:
    VersionVector beyondHolds(const Register &replaced) const;

    Id m_site;
    VersionVector m_holds;
    Epochs m_epochs;
};

}
