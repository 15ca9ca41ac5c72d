// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class Session;

/// Exports the records of one kind as a text table: which records, for what purpose, and where. Shows how many there
/// are and which private fields they contain before anything is written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// list: the query of the list shown in the window, if any.
    ExportDialog(Session &session, const std::optional<Query> &list, QWidget *parent);

private:
    void build();
    const Entity *entity() const;
    void describe();
    void choosePath();
    void save();

    Session &m_session;
    std::optional<Query> m_list;
    QComboBox *m_entity;
    QCheckBox *m_onlyList;
    QRadioButton *m_exchange;
    QRadioButton *m_spreadsheet;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_summary;
    QPushButton *m_save;
};
