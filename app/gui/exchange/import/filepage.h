// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"

#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QToolButton;

/// First step: the file, the kind of record it contains and how to read it, with a live preview.
class FilePage : public QWidget
{
    Q_OBJECT

public:
    FilePage(ImportState &state, QWidget *parent);

    void showFile();
    void showInspection();
    void focusFirst();

Q_SIGNALS:
    void fileRequested();
    /// A choice was changed; the file must be inspected again.
    void changed();

private:
    void build();
    QWidget *buildAdvanced();
    void fillPreview();

    ImportState &m_state;
    QLabel *m_path;
    QPushButton *m_choose;
    QComboBox *m_entity;
    QComboBox *m_existing;
    QLabel *m_found;
    QToolButton *m_advancedButton;
    QWidget *m_advanced;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_quote;
    QSpinBox *m_headerRow;
    QTableWidget *m_preview;
    bool m_filling = false;
};
