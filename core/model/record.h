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

/// A record of any entity: an id and one Value per field, in the order of Entity::fields.
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
    /// Returns the value of the field with this key, which must exist.
    const Value &value(std::string_view key) const { return m_values[std::size_t(m_entity->indexOf(key))]; }
    const Value &at(int index) const { return m_values[std::size_t(index)]; }
    void set(const Field &field, Value value) { m_values[std::size_t(m_entity->indexOf(field))] = std::move(value); }
    void set(std::string_view key, Value value) { m_values[std::size_t(m_entity->indexOf(key))] = std::move(value); }
    void setAt(int index, Value value) { m_values[std::size_t(index)] = std::move(value); }

    /// Unknown columns of imported files, by header. Written back on export.
    std::map<std::string, std::string> extra;
    bool deleted = false;
    Stamp created; ///< When and by which chapter file the record was created. Null for a record that is not stored yet.
    Stamp changed; ///< The latest stamp of any field.

    /// Returns the entity's struct, filled from the present values. Absent values leave the members at their defaults.
    template <class E> E to() const
    {
        Q_ASSERT_X(m_entity == &entityOf<E>(), "Record::to", "struct of another entity");
        E out{};
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_values[i].isPresent())
                m_entity->fields[i].write(&out, m_values[i].text());
        return out;
    }

    /// Checks required fields, the rules of fields, and the entity's own check. An error prevents the user from saving
    /// the record; a warning does not. Problem::column contains the field's key. If a value is withheld, the entity's
    /// check does not report missing values.
    Problems validate() const;
    /// A one-line title made of the record's own fields: those marked InTitle, or else the first present text.
    /// References are left out; the store's titles include them.
    QString ownTitle() const;

private:
    Problems checkWhole() const;

    const Entity *m_entity;
    Id m_id;
    std::vector<Value> m_values;
};
