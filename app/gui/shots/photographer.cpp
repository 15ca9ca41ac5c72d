// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/shots/photographer.h"

#include "app/gui/exchange/exchangecommands.h"
#include "app/gui/exchange/import/importpage.h"
#include "app/gui/form/detailpane.h"
#include "app/gui/form/fieldrow.h"
#include "app/gui/look/theme.h"
#include "app/gui/table/recordworkspace.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/welcome.h"
#include "core/entities/registry.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace {

constexpr int screenWidth = 1366, screenHeight = 768;
constexpr int pauseMs = 30;
/// So many checks in a row must find no job running.
constexpr int calmLooks = 3;

/// A typical sign-up sheet: semicolons, title lines above the header, damaged ZIP codes, an invalid date.
constexpr const char *signUpSheet = "Sign-up sheet, Duluth walkout;;;;;;\n"
                                    "printed January 29;;;;;;\n"
                                    "First Name;Last Name;E-mail;Cell;Zip;Date;T-shirt\n"
                                    "Mar\xC3\xAD"
                                    "a;N\xC3\xBA\xC3\xB1"
                                    "ez;maria@example.org;612 555 0101;55802;1/24/2026;M\n"
                                    "Ken;O'Neil;ken@example.org;(612) 555-0102;2134;1/25/2026;L\n"
                                    "Aisha;Rahman;aisha@example.org;651.555.0103;55105;1/27/2026;\n"
                                    "Dee;Lopez;;218-555-0104;55806;13/45/2026;S\n"
                                    "Tom\xC3\xA1s;Rivera;tomas@example.org;2185550177;55811;1/28/2026;XL\n";

Workspace *show(MainWindow &window, const char *entity)
{
    return window.showEntity(*findEntity(entity));
}

RecordWorkspace *records(MainWindow &window, const char *entity)
{
    return qobject_cast<RecordWorkspace *>(show(window, entity));
}

/// Shows the form, even in a window too small for both list and form.
RecordWorkspace *opened(MainWindow &window, const char *entity)
{
    RecordWorkspace *workspace = records(window, entity);
    if (workspace)
        workspace->selection().open();
    return workspace;
}

}

QString Photographer::Setting::suffix() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), language)
        .arg(percent);
}

Photographer::Photographer(const QString &folder, const QString &chapter, const Setting &setting,
                           const Workspaces &workspaces)
    : m_folder(folder)
    , m_setting(setting)
    , m_settings(m_scratch.filePath(QStringLiteral("settings.ini")))
    , m_workspaces(workspaces)
{
    m_chapter = m_scratch.filePath(QStringLiteral("twin-ports.groundswell"));
    QFile::copy(chapter, m_chapter);
    QFile::setPermissions(m_chapter, QFile::ReadOwner | QFile::WriteOwner);
    m_settings.setLanguage(setting.language);
    m_settings.addRecentFile(QStringLiteral("/media/stick/superior.groundswell"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Photographer::waitAndTake);
}

Photographer::~Photographer() = default;

ExchangeCommands *Photographer::exchange() const
{
    return m_window->findChild<ExchangeCommands *>();
}

void Photographer::start()
{
    theme::apply(m_setting.dark ? theme::Mode::Dark : theme::Mode::Light);
    m_settings.setTheme(m_setting.dark ? theme::Mode::Dark : theme::Mode::Light);
    m_language.use(m_setting.language);
    m_window = std::make_unique<MainWindow>(m_session, m_settings, m_language, m_workspaces);
    m_window->resize(screenWidth * 100 / m_setting.percent, screenHeight * 100 / m_setting.percent);
    m_window->show();
    m_window->activateWindow();
    plan();
    next();
}

void Photographer::plan()
{
    MainWindow *window = m_window.get();
    m_shots.push_back({QStringLiteral("welcome"), [window] { window->current()->enter(); }});
    m_shots.push_back({QStringLiteral("welcome-new"), [window] {
                           if (auto *welcome = qobject_cast<Welcome *>(window->current()))
                               welcome->startNew();
                       }});
    m_shots.push_back({QString(), [window, this] {
                           window->openFile(m_chapter);
                           window->messages().clear();
                       }});
    planRecords();
    planImport();
    planDialogs();
    planExchange();
}

void Photographer::planRecords()
{
    MainWindow *window = m_window.get();
    const std::pair<const char *, const char *> places[] = {{"actions", "action"},     {"pledges", "pledge"},
                                                            {"demands", "demand"},     {"coalition", "organization"},
                                                            {"locations", "location"}, {"people", "person"}};
    for (const auto &[name, entity] : places)
        m_shots.push_back({QLatin1String(name), [window, entity = entity] { show(*window, entity); }});
    m_shots.push_back({QStringLiteral("all-records"), [window] { window->run(Command::ShowAll); }});
    for (const char *entity : {"source", "statement", "turnout_claim", "task"})
        m_shots.push_back(
            {QStringLiteral("list-%1").arg(QLatin1String(entity)).replace(QLatin1Char('_'), QLatin1Char('-')),
             [window, entity] { show(*window, entity); }});
    m_shots.push_back({QStringLiteral("action-form"), [window] {
                           if (auto *workspace = opened(*window, "action")) {
                               workspace->detail().tabs().setCurrentIndex(0);
                           }
                       }});
    m_shots.push_back({QStringLiteral("action-related"), [window] {
                           if (auto *workspace = opened(*window, "action"))
                               workspace->detail().tabs().setCurrentIndex(1);
                       }});
    m_shots.push_back({QStringLiteral("pledge-edited"), [window] {
                           if (auto *workspace = opened(*window, "pledge"))
                               if (FieldRow *row = workspace->detail().form().row("workplace"))
                                   row->editor().enter(Value(std::string("Harbor clinic")));
                       }});
    m_shots.push_back({QStringLiteral("pledge-history"), [window] {
                           if (auto *workspace = opened(*window, "pledge"))
                               workspace->detail().tabs().setCurrentIndex(2);
                       }});
    m_shots.push_back({QStringLiteral("pledge-problem"), [window] {
                           auto *workspace = opened(*window, "pledge");
                           if (!workspace)
                               return;
                           workspace->detail().tabs().setCurrentIndex(0);
                           FieldRow *row = workspace->detail().form().row("pledged_on");
                           auto *line = qobject_cast<QLineEdit *>(row->editor().control());
                           line->setFocus();
                           line->setText(QStringLiteral("13/45/2026"));
                           Q_EMIT line->editingFinished();
                       }});
    m_shots.push_back({QString(), [window] {
                           if (auto *workspace = qobject_cast<RecordWorkspace *>(window->current()))
                               if (const Id id = workspace->detail().form().id(); !id.isNull())
                                   workspace->detail().show(id);
                       }});
    m_shots.push_back({QStringLiteral("pledge-new"), [window] { window->run(Command::NewRecord); }});
    m_shots.push_back({QStringLiteral("pledge-filter-empty"), [window] {
                           if (auto *workspace = records(*window, "pledge")) {
                               workspace->detail().form().discardNew();
                               workspace->listPane().filterLine().setText(QStringLiteral("zzz"));
                               workspace->records().setWords(QStringLiteral("zzz"));
                           }
                       }});
    m_shots.push_back({QStringLiteral("pledge-deleted"), [window] {
                           if (auto *workspace = records(*window, "pledge")) {
                               workspace->listPane().filterLine().clear();
                               workspace->records().setWords({});
                               workspace->selection().selectNear(0);
                               workspace->run(Command::Delete);
                           }
                       }});
    m_shots.push_back({QStringLiteral("search"), [window] {
                           window->searchLine().setFocus();
                           window->searchLine().setText(QStringLiteral("ice"));
                           window->searchFor(QStringLiteral("ice"));
                       }});
    m_shots.push_back({QString(), [window] {
                           window->searchLine().clear();
                           window->searchFor({});
                       }});
}

void Photographer::planImport()
{
    MainWindow *window = m_window.get();
    const QString sheet = m_scratch.filePath(QStringLiteral("duluth-pledges.csv"));
    const auto page = [window] { return qobject_cast<ImportPage *>(window->current()); };
    const auto press = [page] {
        if (ImportPage *import = page())
            import->nextButton().click();
    };
    m_shots.push_back({QStringLiteral("import-file"), [window, sheet, this] {
                           QFile file(sheet);
                           if (file.open(QIODevice::WriteOnly))
                               file.write(signUpSheet);
                           file.close();
                           show(*window, "pledge");
                           exchange()->startImport(sheet);
                       }});
    m_shots.push_back({QStringLiteral("import-advanced"), [page] {
                           if (ImportPage *import = page()) {
                               const auto buttons = import->findChildren<QToolButton *>();
                               for (QToolButton *button : buttons)
                                   if (button->isCheckable())
                                       button->setChecked(true);
                           }
                       }});
    m_shots.push_back({QStringLiteral("import-columns"), press});
    m_shots.push_back({QStringLiteral("import-review"), press});
    m_shots.push_back({QStringLiteral("import-done"), press});
    m_shots.push_back({QString(), press});
}

void Photographer::planDialogs()
{
    MainWindow *window = m_window.get();
    const std::pair<const char *, Command> dialogs[] = {{"export", Command::Export},
                                                        {"settings", Command::Settings},
                                                        {"shortcuts", Command::Shortcuts},
                                                        {"help", Command::Help},
                                                        {"about", Command::About}};
    for (const auto &[name, command] : dialogs)
        m_shots.push_back({QLatin1String(name), [window, command = command] { window->run(command); }, true});
}

void Photographer::next()
{
    if (m_at >= m_shots.size()) {
        m_window->close();
        Q_EMIT finished();
        return;
    }
    m_shots[m_at].arrange();
    m_calm = 0;
    m_pause.start();
}

void Photographer::waitAndTake()
{
    m_calm = m_session.isIdle() ? m_calm + 1 : 0;
    if (m_calm < calmLooks) {
        m_pause.start();
        return;
    }
    take(m_shots[m_at]);
    ++m_at;
    next();
}

void Photographer::take(const Shot &shot)
{
    if (shot.name.isEmpty())
        return;
    QWidget *subject = m_window.get();
    if (shot.dialog)
        if (QWidget *dialog = QApplication::activeModalWidget())
            subject = dialog;
    const QPixmap picture = subject->grab();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, shot.name, m_setting.suffix());
    if (picture.save(path))
        ++m_written;
    if (shot.dialog && subject != m_window.get())
        subject->close();
}
