// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

std::unique_ptr<QTranslator> loadCatalogue(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/groundswell_%1.qm").arg(language)))
        return nullptr;
    return translator;
}
