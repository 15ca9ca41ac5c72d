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

}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *language = new QComboBox(this);
    language->addItem(tr("As the computer"), QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        language->addItem(Language::nameOf(code), code);
    language->setCurrentIndex(qMax(0, language->findData(settings.language())));
    language->setAccessibleName(tr("Language"));
    auto *look = new QComboBox(this);
    look->addItems({tr("As the computer"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(int(settings.theme()));
    look->setAccessibleName(tr("Colours"));
    auto *remember = new QCheckBox(tr("&Remember which files were opened"), this);
    remember->setChecked(settings.remembersFiles());
    auto *privacy = new QLabel(tr("The program never uses a network. What it remembers stays on this computer."), this);
    privacy->setWordWrap(true);
    privacy->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), language);
    form->addRow(tr("C&olours"), look);
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
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(windowTitle());
    for (const ActionRow &row : actionTable()) {
        const QAction *action = actions.get(row.id);
        if (action->shortcut().isEmpty())
            continue;
        QString text = QCoreApplication::translate("Action", row.text);
        text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        auto *item = new QTreeWidgetItem(list, {action->shortcut().toString(QKeySequence::NativeText), text});
        item->setToolTip(1, QCoreApplication::translate("Action", row.tip));
    }
    const std::pair<QString, QString> local[] = {
        {QStringLiteral("Enter"), tr("In a list: go to the form of the record")},
        {QStringLiteral("Esc"), tr("Clear the filter or the search, then go back to the list")},
        {QStringLiteral("Alt+↓"), tr("In a date: open the calendar; in a choice: open the list")},
        {QStringLiteral("↓"), tr("In a field for another record: show suggestions")},
        {QStringLiteral("Ctrl+↓"), tr("In a field for another record: open that record")},
        {QStringLiteral("Shift+F10"), tr("In a field: not recorded, known to be none, or withheld")},
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

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    const QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p><h3>%3</h3><p>%4</p><h3>%5</h3><p>%6</p><h3>%7</h3><p>%8</p><h3>%9</h3><p>")
            .arg(tr("How to get on"),
                 tr("A chapter file holds everything that your chapter keeps: actions, pledges, demands, "
                    "organizations, places, people and "
                    "what was said and by whom. The rail on the left leads to what is needed most; “All records” leads "
                    "to the rest."),
                 tr("Writing something down"),
                 tr("Pick a row and change its fields on the right. Each field is saved as soon as you leave it, and "
                    "Ctrl+Z takes back any "
                    "step, even after the program was closed. A new record (Ctrl+N) is saved with Ctrl+Enter. Right "
                    "click in a field says "
                    "that there is nothing, or that it is withheld, which is not the same as not knowing."),
                 tr("Finding something"),
                 tr("Ctrl+F searches all records, whatever the accents or the way a phone number is typed. The slash "
                    "key filters the list "
                    "you are in. Esc clears both."),
                 tr("Taking in a list"),
                 tr("Drop a CSV file on the window, or press Ctrl+I. You see what each column was taken for and what "
                    "will happen to each "
                    "row before anything is changed, and the whole import is one step that can be undone."),
                 tr("Giving something away"))
        + tr("Ctrl+E writes a list to a CSV file. Nothing ever leaves this computer unless you export it.")
        + QStringLiteral("</p>");
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
                 tr("An organizer for coalitions of a general strike, on your own computer."),
                 tr("Free software under the GNU General Public License, version 3 or later. There is no warranty."),
                 tr("Icons: Lucide (ISC licence). Built with Qt, SQLite and libphonenumber."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(page(html, windowTitle(), this));
    column->addWidget(closeButton(this));
    resize(460, 300);
}
