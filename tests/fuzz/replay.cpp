// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target without libFuzzer: first with the corpus, then with random mutations of it until their number or
// the time limit is reached. The same seed gives the same mutations. If the target ends the program, the input is kept
// in the file named in the last line.
//   groundswell-fuzz-csv [--mutations N] [--seconds N] [--seed N] FILE_OR_FOLDER...
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr unsigned secondsPerInput = 20;
constexpr std::size_t longestInput = 16'384;

std::string current;
std::string keptAs;

/// Saves the current input. Called in a signal handler, so it must not allocate.
void keep(int signal)
{
    const int file = ::open(keptAs.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0644);
    if (file >= 0 && ::write(file, current.data(), current.size()) == ssize_t(current.size())) {
        constexpr char notice[] = "FUZZ: the input was kept as ";
        (void)!::write(2, notice, sizeof notice - 1);
        (void)!::write(2, keptAs.data(), keptAs.size());
        (void)!::write(2, "\n", 1);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void runOne(std::string input)
{
    current = std::move(input);
    ::alarm(secondsPerInput);
    // A copy of the exact size, so that the sanitizer detects reads beyond the end.
    const std::vector<std::uint8_t> bytes(current.begin(), current.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    ::alarm(0);
}

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> inputsBelow(const std::vector<std::string> &places)
{
    std::vector<std::filesystem::path> paths;
    for (const std::string &place : places) {
        if (!std::filesystem::is_directory(place))
            paths.emplace_back(place);
        else
            for (const auto &entry : std::filesystem::directory_iterator(place))
                paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> inputs;
    for (const auto &path : paths)
        inputs.push_back(contentOf(path));
    return inputs;
}

/// Mutates inputs at random: single bytes, ranges, and parts of other inputs.
class Mutator
{
public:
    Mutator(const std::vector<std::string> &inputs, unsigned seed)
        : m_inputs(inputs)
        , m_random(seed)
    {}

    std::string next()
    {
        std::string text = m_inputs[below(m_inputs.size())];
        for (std::size_t steps = 1 + below(4); steps > 0; --steps)
            change(text);
        text.resize(std::min(text.size(), longestInput));
        return text;
    }

private:
    /// A number below limit, or 0. The same on every machine, unlike the distributions of the standard library.
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(std::string &text)
    {
        using namespace std::string_view_literals;
        static constexpr std::string_view marks =
            "\",;\t\n\r\\'|=()-+/.:@ \0\xFF\xC2\xA0\xEF\xBB\xBF{}[]0123456789aZ"sv;
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(text.size() - at, 32) + 1);
        const std::string &other = m_inputs[below(m_inputs.size())];
        const std::size_t from = below(other.size() + 1);
        switch (below(7)) {
        case 0:
            text.insert(at, 1, marks[below(marks.size())]);
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(at, other.substr(from, below(64)));
            break;
        case 4:
            text = text.substr(0, at) + other.substr(from);
            break;
        case 5:
            if (at < text.size())
                text[at] = char(text[at] ^ (1 << below(8)));
            break;
        default:
            if (at < text.size())
                text[at] = marks[below(marks.size())];
        }
    }

    const std::vector<std::string> &m_inputs;
    std::mt19937 m_random;
};

}

int main(int argc, char **argv)
{
    using Clock = std::chrono::steady_clock;
    std::size_t mutations = 0;
    double seconds = 1e9;
    unsigned seed = 1;
    std::vector<std::string> places;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--mutations" && i + 1 < argc)
            mutations = std::strtoul(argv[++i], nullptr, 10);
        else if (word == "--seconds" && i + 1 < argc)
            seconds = std::strtod(argv[++i], nullptr);
        else if (word == "--seed" && i + 1 < argc)
            seed = unsigned(std::strtoul(argv[++i], nullptr, 10));
        else
            places.push_back(word);
    }
    keptAs = std::filesystem::path(argv[0]).filename().string() + ".failed";
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keep);

    const std::vector<std::string> inputs = inputsBelow(places);
    if (inputs.empty()) {
        std::fprintf(stderr, "No input was found.\n");
        return 2;
    }
    for (const std::string &input : inputs)
        runOne(input);
    Mutator mutator(inputs, seed);
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    std::size_t tried = 0;
    for (; tried < mutations && Clock::now() < end; ++tried)
        runOne(mutator.next());
    std::printf("%zu inputs and %zu mutations, seed %u\n", inputs.size(), tried, seed);
    return 0;
}
