#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns the word lists of the languages into a C table.

  compile.py LANGUAGES OUTPUT.c DEPFILE

LANGUAGES holds a folder of lists for each language. The words of a language
become a hash table (open addressing, FNV-1a) and what it leads to: for each
word the classes and the lists that hold it. Other tables have the lists by name
and the stop words of all languages, those in LANGUAGES/_others too. They are
constant data: nothing is set up at run time.
"""
import os
import sys

# The classes of language.h, by the list that gives them.
CLASSES = {name: bit for bit, name in enumerate(
    "stop function pronoun connective say day month relative subordinate "
    "coordinate auxiliary preposition determiner negation address title "
    "verb noun".split())}

# The lists that the splitter asks for by number (lexicon.h), in its order.
NUMBERED = ("abbreviation-title abbreviation-number abbreviation "
            "abbreviation-inner starter name-mark acronym ordinal").split()

# Lists that share the highest bit: a word that has it is looked up again
# to tell which of them hold it. For lists that few words are asked of, by
# kp_token_listed, kp_prose_listed or kp_language_lists.
LATER = ("dateline-next disowned fame kin looks nationality office parade "
         "question seer title-surname").split()
LATER_BIT = 1 << 63


def fnv1a(data):
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def read_list(path, is_class):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            word = line.split("#")[0].strip()
            if not word:
                continue
            if word != word.lower():
                sys.exit("%s:%d:1: '%s' is not in lower case; fold it"
                         % (path, number, word))
            if is_class and " " in word:
                sys.exit("%s:%d:1: '%s' is a phrase, and classes are of single "
                         "words; put it in a list of another name"
                         % (path, number, word))
            yield word


def read_languages(folder):
    """({code: {list name: words}}, files and folders that were read)"""
    languages, read = {}, [folder]
    for code in sorted(os.listdir(folder)):
        inner = os.path.join(folder, code)
        if not os.path.isdir(inner) or code.startswith(("_", ".")):
            continue
        read.append(inner)
        lists = languages[code] = {}
        for name in sorted(os.listdir(inner)):
            if name.endswith(".txt"):
                read.append(os.path.join(inner, name))
                name = name[:-len(".txt")]
                lists[name] = list(read_list(read[-1], name in CLASSES))
    return languages, read


def read_others(folder):
    """({code: words} of the languages that are only told from the others,
    files and folders that were read)"""
    inner = os.path.join(folder, "_others")
    read = [inner] + [os.path.join(inner, name)
                      for name in sorted(os.listdir(inner))]
    return {os.path.basename(path)[:-len(".txt")]: list(read_list(path, True))
            for path in read[1:]}, read


def bits_of(languages):
    """{list name: (classes, later lists, lists)}, a bit in one of them, the same
    in all languages; with a later list goes the bit of all of them"""
    found = set().union(*languages.values()) - set(CLASSES)
    for name in set(LATER) - found:
        sys.exit("no language has the later list '%s'; take it out" % name)
    names = NUMBERED + sorted(found - set(NUMBERED) - set(LATER))
    if len(names) > 63:
        sys.exit("more than 63 lists have a bit of their own; put one that few "
                 "words are asked of into LATER")
    if len(LATER) > 32:
        sys.exit("more than 32 later lists; widen KpLexeme.later")
    return {**{name: (1 << bit, 0, 0) for name, bit in CLASSES.items()},
            **{name: (0, 0, 1 << bit) for bit, name in enumerate(names)},
            **{name: (0, 1 << bit, LATER_BIT)
               for bit, name in enumerate(LATER)}}


def either(one, other):
    """What two lists say of a word."""
    return tuple(a | b for a, b in zip(one, other))


def table(lists, bits):
    """[(word, classes, later lists, lists)]"""
    words = {}
    for name, members in lists.items():
        for word in members:
            words[word] = either(words.get(word, (0, 0, 0)), bits[name])
    return [(w, *words[w]) for w in sorted(words)]


def stop_words(lists):
    """[(word, 0, 0, a bit for each of the lists that has it)]"""
    words = {}
    for bit, members in enumerate(lists):
        for word in members:
            words[word] = words.get(word, 0) | 1 << bit
    return [(word, 0, 0, words[word]) for word in sorted(words)]


def write_words(out, code, words):
    """The words themselves and what each is, in their order."""
    # Bytes, not a string: compilers need not take long strings.
    out.write('static const gchar %s_words[] = {0,\n' % code)
    for word, *_ in words:
        out.write("".join("'\\x%02x'," % byte for byte in word.encode()))
        out.write("0,\n")
    lexemes = {(0, 0, 0): 0}  # (classes, later lists, lists): its index
    out.write("};\nstatic const KpListed %s_entries[] = {{0, 0},\n" % code)
    offset = 1
    for word, *kind in words:
        lexeme = lexemes.setdefault(tuple(kind), len(lexemes))
        out.write("  {%d, %d},\n" % (offset, lexeme))
        offset += len(word.encode()) + 1
    out.write("  {%d, 0},\n" % offset)
    out.write("};\nstatic const KpLexeme %s_lexemes[] = {\n" % code)
    for kind in lexemes:
        out.write("  {0x%x, 0x%x, G_GUINT64_CONSTANT(0x%x)},\n" % kind)
    out.write("};\n")


def write_table(out, code, words):
    """The same with the hash table of their numbers, from 1."""
    if len(words) > 0xFFFF:
        sys.exit("%s: more than 65,535 words" % code)
    write_words(out, code, words)
    size = 1
    while size < 2 * len(words) + 1:
        size *= 2
    slots = [(0, 0)] * size
    for number, (word, *_) in enumerate(words, 1):
        value = fnv1a(word.encode())
        at = value & (size - 1)
        while slots[at] != (0, 0):
            at = (at + 1) & (size - 1)
        slots[at] = value >> 16, number
    out.write("static const KpSlot %s_slots[] = {\n" % code)
    for slot in slots:
        out.write("  {0x%x, %d},\n" % slot)
    out.write("};\n")
    lists = 0
    for *_, held in words:
        lists |= held
    return ('{"%s", %s_slots, %d, %s_entries, %s_lexemes, %s_words, '
            'G_GUINT64_CONSTANT(0x%x)}'
            % (code, code, size - 1, code, code, code, lists))


def main():
    folder, output, depfile = sys.argv[1:]
    languages, read = read_languages(folder)
    others, read_too = read_others(folder)
    stops = ([languages[code].get("stop", []) for code in sorted(languages)] +
             [others[code] for code in sorted(others)])
    if len(stops) > 64:
        sys.exit("more than 64 languages")
    with open(depfile, "w", encoding="utf-8") as out:
        out.write("%s: %s\n" % (output, " ".join(
            path.replace(" ", "\\ ") for path in read + read_too)))
    with open(output, "w", encoding="utf-8") as out:
        out.write('#include "lexicon.h"\n')
        bits = bits_of(languages)
        rows = [write_table(out, code, table(languages[code], bits))
                for code in sorted(languages)]
        out.write("const KpLanguage KP_LANGUAGES[] = {\n  %s,\n};\n"
                  % ",\n  ".join(rows))
        names = [(name, *bits[name]) for name in sorted(bits)]
        out.write("const KpLanguage KP_LISTS = %s;\n"
                  % write_table(out, "lists", names))
        out.write("const KpLanguage KP_STOPS = %s;\n"
                  % write_table(out, "stops", stop_words(stops)))
        out.write("const guint KP_N_LANGUAGES = %d;\n" % len(rows))
        out.write("const guint KP_N_STOPS = %d;\n" % len(stops))


if __name__ == "__main__":
    main()
