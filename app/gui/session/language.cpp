// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/language.h"

#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Language::~Language()
{
    remove();
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("es")};
}

QString Language::nameOf(const QString &code)
{
    return code == QLatin1String("es") ? QStringLiteral("Español") : QStringLiteral("English");
}

QString Language::systemChoice()
{
    const QStringList wished = QLocale::system().uiLanguages();
    for (const QString &tag : wished)
        for (const QString &code : available())
            if (tag == code || tag.startsWith(code + QLatin1Char('-')))
                return code;
    return QStringLiteral("en");
}

void Language::use(const QString &wanted)
{
    const QString code = available().contains(wanted) ? wanted : systemChoice();
    if (code == m_code)
        return;
    remove();
    m_code = code;
    QLocale::setDefault(QLocale(code + QLatin1String("_US")));
    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        if (translator && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    if (code != QLatin1String("en")) {
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(QLatin1String("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qt));
    }
    install(loadCatalogue(code));
}

void Language::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}
