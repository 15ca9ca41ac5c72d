// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/dialogs.h"

#include "app/gui/look/theme.h"
#include "app/gui/session/actions.h"
#include "app/gui/session/language.h"
#include "app/gui/session/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *close = buttons->addButton(QCoreApplication::translate("Dialogs", "&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QTextBrowser *page(const QString &html, const QString &name, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setOpenLinks(false);
    browser->setAccessibleName(name);
    browser->setHtml(html);
    return browser;
}

/// What each command does, menu by menu.
QString commandsPage(const Actions &actions)
{
    QString html;
    for (const MenuId menu : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Exchange, MenuId::Help}) {
        QString lines;
        for (const ActionRow &row : actions.rows()) {
            if (row.menu != menu)
                continue;
            const QString key = actions.get(row.id)->shortcut().toString(QKeySequence::NativeText);
            const QString name =
                key.isEmpty() ? Actions::plainText(row) : QStringLiteral("%1 (%2)").arg(Actions::plainText(row), key);
            lines +=
                QStringLiteral("<li><b>%1</b>: %2</li>").arg(name.toHtmlEscaped(), Actions::tip(row).toHtmlEscaped());
        }
        if (!lines.isEmpty())
            html += QStringLiteral("<h3>%1</h3><ul>%2</ul>")
                        .arg(Actions::menuTitle(menu).remove(QLatin1Char('&')).toHtmlEscaped(), lines);
    }
    return html;
}

}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *language = new QComboBox(this);
    language->addItem(tr("System default"), QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        language->addItem(Language::nameOf(code), code);
    language->setCurrentIndex(qMax(0, language->findData(settings.language())));
    language->setAccessibleName(tr("Language"));
    auto *look = new QComboBox(this);
    look->addItems({tr("System default"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(int(settings.theme()));
    look->setAccessibleName(tr("Colors"));
    auto *remember = new QCheckBox(tr("&Remember recent files"), this);
    remember->setChecked(settings.remembersFiles());
    auto *privacy = new QLabel(tr("Groundswell never uses a network. Your settings stay on this computer."), this);
    privacy->setWordWrap(true);
    privacy->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), language);
    form->addRow(tr("C&olors"), look);
    form->addRow(QString(), remember);
    form->addRow(QString(), privacy);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(closeButton(this));
    setMinimumWidth(460);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.setLanguage(language->currentData().toString());
        accept();
        Q_EMIT languageChosen(language->currentData().toString());
    });
    connect(look, &QComboBox::activated, this, [this](int index) {
        m_settings.setTheme(theme::Mode(index));
        theme::apply(theme::Mode(index));
        Q_EMIT themeChosen();
    });
    connect(remember, &QCheckBox::toggled, this, [this](bool on) { m_settings.setRemembersFiles(on); });
}

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Key"), tr("Command")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(windowTitle());
    for (const ActionRow &row : actions.rows()) {
        const QAction *action = actions.get(row.id);
        if (action->shortcut().isEmpty())
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem(list, {key, Actions::plainText(row)});
        item->setToolTip(1, Actions::tip(row));
    }
    const std::pair<QString, QString> local[] = {
        {QStringLiteral("Enter"), tr("In a list: edit the record")},
        {QStringLiteral("Esc"), tr("Clear the filter or the search, then go back to the list")},
        {QStringLiteral("Alt+↓"), tr("In a date: open the calendar; in a choice: open the list")},
        {QStringLiteral("↓"), tr("In a field for another record: show suggestions")},
        {QStringLiteral("Ctrl+↓"), tr("In a field for another record: open that record")},
        {QStringLiteral("Shift+F10"), tr("In a field: mark as not recorded, none, or withheld")},
        {QStringLiteral("Ctrl+Tab"), tr("Next tab of the record")},
    };
    for (const auto &[key, text] : local)
        new QTreeWidgetItem(list, {key, text});
    list->resizeColumnToContents(0);
    list->header()->setStretchLastSection(true);
    list->setCurrentItem(list->topLevelItem(0));
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(closeButton(this));
    resize(560, 620);
    list->setFocus();
}

HelpDialog::HelpDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    const std::pair<QString, QString> sections[] = {
        {tr("Getting started"),
         tr("A chapter file contains everything that your chapter records: actions, pledges, demands, organizations, "
            "places, people, and statements with their sources. Use the list on the left to go to the records you need "
            "most; “All records” leads to the rest.")},
        {tr("Entering records"),
         tr("Select a row and edit its fields on the right. Each field is saved when you leave it, and Ctrl+Z undoes "
            "any step, even after the program was closed. Save a new record (Ctrl+N) with Ctrl+Enter. Right-click a "
            "field to record that there is no value, or that it is withheld; an empty field means that it is not "
            "known.")},
        {tr("Finding records"),
         tr("Ctrl+F searches all records; accents and the format of phone numbers do not matter. The slash key filters "
            "the current list. Esc clears both.")},
        {tr("Importing"),
         tr("Drop a CSV file on the window, or press Ctrl+I. You see how each column is read and what will happen to "
            "each row before anything is changed. The whole import is one step that you can undo.")},
        {tr("Exporting"), tr("Ctrl+E writes a list to a CSV file. Nothing leaves this computer unless you export it.")},
    };
    QString html;
    for (const auto &[title, text] : sections)
        html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(title, text);
    html += commandsPage(actions);
    auto *column = new QVBoxLayout(this);
    auto *text = page(html, windowTitle(), this);
    column->addWidget(text);
    column->addWidget(closeButton(this));
    resize(620, 560);
    text->setFocus();
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Groundswell"));
    const QString html =
        QStringLiteral("<h2>Groundswell %1</h2><p>%2</p><p>%3</p><p>%4</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                 tr("Plan a general strike with a coalition, on your own computer."),
                 tr("Free software under the GNU General Public License, version 3 or later. There is no warranty."),
                 tr("Icons: Lucide (ISC license). Built with Qt, SQLite and libphonenumber."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(page(html, windowTitle(), this));
    column->addWidget(closeButton(this));
    resize(460, 300);
}
