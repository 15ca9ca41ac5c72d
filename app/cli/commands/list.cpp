// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"

#include <algorithm>

namespace {

constexpr std::size_t pageRows = 200; ///< The first rows decide which columns are shown and their widths.
constexpr std::size_t maxColumns = 5;

bool isShort(const Field &field)
{
    return field.kind != Kind::LongText && field.kind != Kind::References && !field.is(InTitle)
        && std::string_view(field.key) != "sensitivity";
}

/// The default columns after the title: the first short fields that are recorded in any of the records.
std::vector<const Field *> columnsFor(const Entity &entity, const std::vector<Record> &page)
{
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        const bool isUsed =
            std::any_of(page.begin(), page.end(), [&](const Record &r) { return r.value(field).isPresent(); });
        if (isUsed && isShort(field) && fields.size() < maxColumns)
            fields.push_back(&field);
    }
    return fields;
}

/// The value as `show` prints it, but without the IDs of references.
QString cell(Store &store, const Field &field, const Value &value)
{
    if (field.kind == Kind::Reference && value.isPresent())
        if (const auto id = Id::parse(value.text()))
            return store.title(field.refers(), *id);
    return valueForPeople(store, field, value);
}

class List : public Command
{
public:
    About about() const override
    {
        return {"list",
                "List records, filtered and sorted",
                "List the records of one kind, in the order of their IDs unless --sort is given. With --json, print a "
                "list of objects with all fields by key.",
                {QStringLiteral("list demo.groundswell action --sort starts"),
                 QStringLiteral("list demo.groundswell pledge --where status=confirmed --where city~duluth --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.repeated(m_where, "--where", "EXPR", "Include only records that match this condition.");
        arguments.option(m_sort, "--sort", "FIELD[:desc]", "Sort by this field.");
        arguments.number(m_limit, "--limit", "Maximum number of records (default: all).", 0);
        arguments.number(m_offset, "--offset", "Number of results to skip (default: 0).", 0);
        arguments.option(m_columns, "--columns", "A,B", "Show the ID and these fields.");
        arguments.flag(m_deleted, "--deleted", "List deleted records only.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Query query;
        query.entity = &entity;
        readSort(query);
        query.limit = m_limit;
        query.offset = m_offset;
        query.deleted = m_deleted ? Query::Deleted::Only : Query::Deleted::Without;
        const std::vector<const Field *> columns =
            m_columns ? fieldsNamed(entity, *m_columns) : std::vector<const Field *>{};
        Store &store = context.openToRead(m_file);
        query.filters = filtersOf(store, entity, m_where);
        if (context.asJson())
            writeJson(context, store, query, columns);
        else
            printText(context, store, query, columns);
        return Done;
    }

private:
    void readSort(Query &query) const
    {
        if (!m_sort)
            return;
        const QString direction = m_sort->section(QLatin1Char(':'), 1);
        if (!direction.isEmpty() && direction != QLatin1String("desc") && direction != QLatin1String("asc"))
            throw UsageError{QStringLiteral("Invalid value \"%1\" for --sort.").arg(direction),
                             "Give FIELD, or FIELD:desc for descending order."};
        query.descending = direction == QLatin1String("desc");
        if (const QString key = m_sort->section(QLatin1Char(':'), 0, 0); key != QLatin1String("id"))
            query.sort = &fieldNamed(*query.entity, key);
    }

    void writeJson(Context &context, Store &store, const Query &query, const std::vector<const Field *> &columns) const
    {
        JsonWriter &json = context.json();
        json.beginArray();
        store.forEach(query, [&](const Record &record) {
            json.beginObject();
            if (m_columns)
                writeFields(json, record, columns);
            else
                writeFields(json, record);
            json.endObject();
            return context.shouldContinue();
        });
        json.endArray();
    }

    void printText(Context &context, Store &store, const Query &query, std::vector<const Field *> columns) const
    {
        std::vector<Record> page;
        std::optional<TextTable> table;
        const auto flush = [&] {
            if (page.empty())
                return;
            if (!table) {
                if (!m_columns)
                    columns = columnsFor(*query.entity, page);
                table.emplace(headers(columns));
            }
            for (const QString &line : table->lines(rowsOf(store, page, columns)))
                context.print(line);
            page.clear();
        };
        qint64 count = 0;
        store.forEach(query, [&](const Record &record) {
            page.push_back(record);
            ++count;
            if (page.size() == pageRows)
                flush();
            return context.shouldContinue();
        });
        flush();
        if (count == 0)
            context.report("No matching records.");
    }

    QStringList headers(const std::vector<const Field *> &columns) const
    {
        QStringList out = {"ID"};
        if (!m_columns)
            out << QStringLiteral("Title");
        for (const Field *field : columns)
            out << field->caption();
        return out;
    }

    std::vector<QStringList> rowsOf(Store &store, const std::vector<Record> &page,
                                    const std::vector<const Field *> &columns) const
    {
        std::vector<QStringList> rows;
        for (const Record &record : page) {
            QStringList cells = {text::toQ(record.id().text())};
            if (!m_columns)
                cells << store.title(record);
            for (const Field *field : columns)
                cells << cell(store, *field, record.value(*field));
            rows.push_back(cells);
        }
        return rows;
    }

    QString m_file, m_entity;
    QStringList m_where;
    std::optional<QString> m_sort, m_columns;
    qint64 m_limit = -1, m_offset = 0;
    bool m_deleted = false;
};

}

std::unique_ptr<Command> listCommand()
{
    return std::make_unique<List>();
}
