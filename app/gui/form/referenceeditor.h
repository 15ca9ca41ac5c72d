// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

#include <QTimer>

#include <string>
#include <vector>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

/// Refers to one or several records of another entity, or of any entity. Typing a few letters of a name suggests
/// records to choose from. Each referenced record can be opened here. If no record has the name, one can be created.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesMany() const { return field().kind == Kind::References; }
    /// Null for a reference to any entity.
    const Entity *target() const { return field().refers ? &field().refers() : nullptr; }
    QString titleOf(const std::string &token) const;
    void openToken(const std::string &token);
    void suggest();
    void suggestAll();
    void addSuggestion(const Entity &entity, const Id &id, const QString &title);
    void pick(const QModelIndex &index);
    void choose(const std::string &token);
    void finish();
    std::string createNamed(const QString &name);
    void showItems();
    void setTokens(std::vector<std::string> tokens);

    QLineEdit *m_line;
    QToolButton *m_open;
    QWidget *m_items;
    QVBoxLayout *m_itemRows;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
    QTimer m_pause;
    std::vector<std::string> m_tokens; ///< `id`, or `entity:id` for a reference to any entity.
    QString m_displayed;
    bool m_readOnly = false;
};
