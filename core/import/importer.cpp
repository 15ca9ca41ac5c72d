// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/failure.h"
#include "core/base/filehash.h"
#include "core/entities/registry.h"
#include "core/import/columns/mapping.h"
#include "core/import/columns/sentences.h"
#include "core/import/columns/table.h"
#include "core/import/importrun.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <future>
#include <optional>

using imports::ImportRun;
using imports::Rejects;
using imports::SourceTable;

namespace {

QByteArray toJson(const ImportReport &report)
{
    const QJsonObject object{
        {QStringLiteral("rows"), report.rows},           {QStringLiteral("new"), report.created},
        {QStringLiteral("changed"), report.changed},     {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("rejected"), report.rejected},   {QStringLiteral("suspects"), report.suspects},
        {QStringLiteral("conflicts"), report.conflicts}, {QStringLiteral("repaired"), report.repaired},
        {QStringLiteral("unsure"), report.unsure},       {QStringLiteral("removed"), report.removed},
        {QStringLiteral("missing"), report.missing},     {QStringLiteral("erased"), report.erased}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isEmpty(Store &store)
{
    return std::none_of(entities().begin(), entities().end(),
                        [&](const Entity *entity) { return store.hasRows(*entity); });
}

}

class Importer::Private
{
public:
    Private(Store &s, QString p, ImportOptions o)
        : store(s)
        , path(std::move(p))
        , options(std::move(o))
    {}

    Store &store;
    QString path;
    ImportOptions options;
    std::optional<SourceTable> table;

    const SourceTable &inspect(const Progress &progress)
    {
        if (table)
            return *table;
        imports::References references(store);
        const imports::TableContext context{
            [&](const Entity &entity, const std::string &name) { return references.isName(entity, name); },
            [&](const std::vector<std::string> &header) { return imports::loadMapping(store, header); },
            [&](const std::vector<Id> &ids) { return store.ownerOf(ids); }};
        table = imports::inspectTable(path, options, context, Extent::Whole, progress);
        return *table;
    }

    const SourceTable &accepted(const Progress &progress)
    {
        const SourceTable &inspected = inspect(progress);
        if (inspected.inspection.refused())
            throw Failure(Import::tr("%1 cannot be imported as it is. %2")
                              .arg(QFileInfo(path).fileName(), inspected.inspection.refusal()));
        return inspected;
    }

    /// Problems of the table as a whole come before those of rows.
    void addTableProblems(ImportReport &report) const
    {
        report.problems = table->inspection.problems + report.problems;
        for (const Problem &problem : table->inspection.problems)
            report.unsure += problem.severity == Severity::Warning && !problem.column.isEmpty() && problem.row == 0;
    }
};

Importer::Importer(Store &store, const QString &path, const ImportOptions &options)
    : d(std::make_unique<Private>(store, path, options))
{
    if (!QFileInfo(path).isFile())
        throw Failure(Import::tr("The file %1 does not exist.").arg(path),
                      Import::tr("Check the name and the folder."));
}

Importer::~Importer() = default;

const Inspection &Importer::inspect(const Progress &progress)
{
    return d->inspect(progress).inspection;
}

void Importer::setOptions(const ImportOptions &options)
{
    d->options = options;
    d->table.reset();
}

const ImportOptions &Importer::options() const
{
    return d->options;
}

ImportReport Importer::plan(const std::function<void(const RowPlan &)> &each, const Progress &progress,
                            qint64 plainRows)
{
    const qint64 bytes = QFileInfo(d->path).size();
    const bool isInspected = d->table.has_value();
    const qint64 total = isInspected ? bytes : bytes * 2;
    const SourceTable &table =
        d->accepted(progress ? Progress([&](qint64 done, qint64) { return progress(done, total); }) : Progress());
    ImportRun run(d->store, d->store, table, d->options, nullptr, nullptr, {each, plainRows});
    run.run(progress, isInspected ? 0 : bytes, total);
    d->addTableProblems(run.report());
    return run.report();
}

ImportReport Importer::apply(const Progress &progress, const QString &rejectsPath)
{
    Rejects::checkTarget(rejectsPath, d->path);
    const qint64 bytes = QFileInfo(d->path).size();
    const bool isInspected = d->table.has_value();
    const qint64 total = isInspected ? bytes : bytes * 2;
    std::future<QByteArray> hash = std::async(std::launch::async, fileHash, d->path);
    const SourceTable &table =
        d->accepted(progress ? Progress([&](qint64 done, qint64) { return progress(done, total); }) : Progress());
    const QString name = QFileInfo(d->path).fileName();
    if (d->store.isReadOnly())
        throw Failure(d->store.readOnlyReason(), Import::tr("Save a copy elsewhere to change it."));
    if (d->options.backup && !isEmpty(d->store))
        d->store.backupBefore(QStringLiteral("import"));

    // Records are looked up as they were before the import, so that plan() and apply() find the same ones.
    const std::unique_ptr<Store> before = Store::open(d->store.path(), Store::Mode::ReadOnly);
    Rejects rejects(rejectsPath, table.header, table.widest);
    Writer writer(d->store, {.kind = EditKind::Import,
                             .label = Import::tr("Import %1").arg(name),
                             .from = name,
                             .expectedRows = table.inspection.rows});
    ImportRun run(d->store, *before, table, d->options, &writer, &rejects, {});
    run.run(progress, isInspected ? 0 : bytes, total);
    ImportReport report = run.report();
    report.rejectsPath = rejects.finish(); // First: if this fails, nothing is imported.
    report.step = writer.commit(toJson(report), hash.get()).step;
    d->addTableProblems(report);
    return report;
}

void Importer::saveMapping()
{
    imports::saveMapping(d->store, d->inspect({}));
}
