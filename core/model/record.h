// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/model/field.h"
#include "core/model/value.h"

#include <map>
#include <string>
#include <vector>

/// One record of any entity: an id and a Value for each field, in the order of Entity::fields.
class Record
{
public:
    Record(const Entity &entity, const Id &id)
        : m_entity(&entity)
        , m_id(id)
        , m_values(entity.fields.size())
    {}

    const Entity &entity() const { return *m_entity; }
    const Id &id() const { return m_id; }
    const Value &value(const Field &field) const { return m_values[std::size_t(m_entity->indexOf(field))]; }
    /// The value of the field with this key, which must exist.
    const Value &value(std::string_view key) const { return m_values[std::size_t(m_entity->indexOf(key))]; }
    const Value &at(int index) const { return m_values[std::size_t(index)]; }
    void set(const Field &field, Value value) { m_values[std::size_t(m_entity->indexOf(field))] = std::move(value); }
    void set(std::string_view key, Value value) { m_values[std::size_t(m_entity->indexOf(key))] = std::move(value); }
    void setAt(int index, Value value) { m_values[std::size_t(index)] = std::move(value); }

    /// Columns of imported files that no field stands for, by header; written back on export.
    std::map<std::string, std::string> extra;
    bool deleted = false;
    Stamp created; ///< When and by whom the record was made; null for a record that is not stored yet.
    Stamp changed; ///< The latest stamp of any field.

    /// The struct of the record's entity, filled from the present values; absent ones stay as the struct begins.
    template <class E> E to() const
    {
        Q_ASSERT_X(m_entity == &entityOf<E>(), "Record::to", "struct of another entity");
        E out{};
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_values[i].isPresent())
                m_entity->fields[i].write(&out, m_values[i].text());
        return out;
    }

    /// What keeps the record from being saved by a person (Severity::Error) or is worth a look (Warning): required
    /// fields, rules of fields, and the entity's own check. Problem::column is the field's key. Where a value is
    /// withheld, the entity's check cannot say that another is missing.
    Problems validate() const;
    /// One line that names the record by its own fields: those marked InTitle, else the first present text.
    /// References show nothing here; the store's titles do.
    QString ownTitle() const;

private:
    Problems checkWhole() const;

    const Entity *m_entity;
    Id m_id;
    std::vector<Value> m_values;
};
