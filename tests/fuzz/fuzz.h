// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The one function of a fuzz target: takes any bytes, returns 0, and ends the program when something is wrong. clang's
/// libFuzzer calls it with bytes that it chooses by what they reach; replay.cpp calls it with the kept ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// What the fuzz targets share.
namespace fuzz {

/// Says what is wrong and ends the program, so that the engine keeps the input.
[[noreturn]] void fail(const std::string &sentence);

/// A sentence that must hold, and what it was about.
inline void require(bool holds, std::string_view sentence, std::string_view about = {})
{
    if (!holds)
        fail(std::string(sentence) + (about.empty() ? "" : ": ") + std::string(about));
}

/// The bytes, with those that do not print as \xNN, for sentences.
std::string shown(std::string_view bytes);

/// Bytes of an input, used up from the front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {}

    /// A number below limit from one byte, so written that '0' is 0 and inputs stay readable; 0 when nothing is left.
    std::size_t number(std::size_t limit);
    /// Up to the next line end, which is used up as well.
    std::string_view line();
    std::string_view rest() const { return m_rest; }
    bool isEmpty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// A file that lives in memory alone, under a path that can be opened; its content can be changed.
class MemoryFile
{
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void setContent(std::string_view bytes);
    const QString &path() const { return m_path; }

private:
    int m_descriptor;
    QString m_path;
};

/// Gives SQLite memory that the address sanitizer does not watch: SQLite is not built with it, allocates tens of
/// thousands of times for each opening of a chapter file, and is then several times as fast. To be called before SQLite
/// is used.
void useUnwatchedMemoryForSqlite();

/// Makes every warning of Qt, such as a sentence without a place for its value, end the program.
void failOnQtWarnings();

}
