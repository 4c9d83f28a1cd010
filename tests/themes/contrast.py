#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Contrasts of the themes, by WCAG 2.2 (1.4.3, level AA), from compiled CSS.

usage: contrast.py KEYPOINTS THEMES

Every colour that text has is held against every ground that a rule paints, by
day, by night and in print. That is more than any page shows, so a new rule
needs no new test. Output is TAP.
"""

import os
import re
import subprocess
import sys
import tempfile

NEEDED = 4.5  # of text below 24 pixels, WCAG 1.4.3
DAY, NIGHT, PRINT = "day", "night", "print"
SCHEMES = {"(prefers-color-scheme: dark)": NIGHT, "print": PRINT}
# What takes the place of a colour and is none, or is the reader's own.
KEYWORDS = {"inherit", "currentColor", "none", "transparent", "CanvasText",
            "Canvas", "Highlight"}


def css_of(keypoints, themes, theme, *settings):
    with tempfile.NamedTemporaryFile("w", suffix=".md") as page:
        page.write("# A title\n\nText.\n")
        page.flush()
        done = subprocess.run(
            [keypoints, "render", "-t", theme,
             *(word for pair in settings for word in ("--set", pair)),
             page.name], env=dict(os.environ, KEYPOINTS_THEMES=themes),
            capture_output=True, text=True, check=True)
    return re.search("<style>(.*?)</style>", done.stdout, re.S)[1]


def rules(css, media=()):
    """Yields (media, selector, {property: value}) of each rule."""
    at = 0
    while (opening := css.find("{", at)) >= 0:
        head = css[at:opening].strip()
        depth, end = 1, opening + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        inside = css[opening + 1:end - 1]
        if head.startswith("@"):
            yield from rules(inside, media + (head.split(" ", 1)[1],))
        else:
            pairs = (part.split(":", 1) for part in inside.split(";") if part)
            yield media, head, {name.strip(): value.strip()
                                for name, value in pairs}
        at = end


def rgb(text):
    names = {"#000": "#000000", "#fff": "#ffffff", "black": "#000000",
             "white": "#ffffff"}
    text = names.get(text, text)
    if re.fullmatch("#[0-9a-f]{3}", text):
        text = "#" + "".join(letter * 2 for letter in text[1:])
    assert re.fullmatch("#[0-9a-f]{6}", text), f"{text} is no colour known here"
    return [int(text[i:i + 2], 16) / 255 for i in (1, 3, 5)]


def luminance(colour):
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055)
              ** 2.4 for part in rgb(colour)]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722),
                                                   linear))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours_of(css):
    """({scheme: {variable: colour}}, variables of text, and of grounds)."""
    schemes = {DAY: {}, NIGHT: {}, PRINT: {}}
    used = {"color": set(), "background": set()}
    for media, selector, declarations in rules(css):
        scheme = next((SCHEMES[m] for m in media if m in SCHEMES), DAY)
        for name, value in declarations.items():
            if name.startswith("--"):
                assert selector == ":root", f"{name} is set in {selector}"
                schemes[scheme][name] = value
            if name.removesuffix("-color") in used or name == "color":
                variable = re.fullmatch(r"var\((--[a-z]+)\)", value)
                assert variable or value in KEYWORDS, \
                    f"{selector} has the {name} {value}, which is no variable"
                if variable:
                    used[name.removesuffix("-color")].add(variable[1])
    for scheme in (NIGHT, PRINT):
        schemes[scheme] = schemes[DAY] | schemes[scheme]
    return schemes, used["color"], used["background"]


def pairs_of(css):
    """Yields (scheme, text, ground, contrast)."""
    schemes, texts, grounds = colours_of(css)
    assert "--paper" in grounds and "--ink" in texts, (texts, grounds)
    assert schemes[DAY]["--paper"] != schemes[NIGHT]["--paper"]
    for scheme, values in schemes.items():
        for text in sorted(texts):
            for ground in sorted(grounds):
                yield (scheme, text, ground,
                       contrast(values[text], values[ground]))


def faults_of(css):
    return [f"{text} on {ground} by {scheme}: {ratio:.2f}:1"
            for scheme, text, ground, ratio in pairs_of(css)
            if ratio < NEEDED]


def main():
    keypoints, themes = sys.argv[1:3]
    names = sorted(name for name in os.listdir(themes)
                   if os.path.exists(os.path.join(themes, name, "theme.ini")))
    cases = []
    for theme in names:
        css = css_of(keypoints, themes, theme)
        ratios = [ratio for *_, ratio in pairs_of(css)]
        faults = faults_of(css)
        cases.append((not faults, f"{theme}: {len(ratios)} pairs, the least "
                                  f"{min(ratios):.2f}:1", faults))
        # The test sees what it looks for.
        pale = faults_of(css_of(keypoints, themes, theme,
                                "theme.accent=#c9a0a8"))
        cases.append((any(fault.startswith("--accent on --paper by day")
                          for fault in pale),
                      f"{theme}: a pale accent is found", pale))
    known = [("#ffffff", "#000000", 21), ("#777777", "#ffffff", 4.48),
             ("#0000ff", "#ffffff", 8.59)]
    cases.append((all(round(contrast(a, b), 2) == ratio
                      for a, b, ratio in known), "contrasts known elsewhere",
                  []))
    print(f"1..{len(cases)}")
    for number, (good, name, notes) in enumerate(cases, 1):
        print("ok" if good else "not ok", number, name)
        if not good:
            print("".join(f"# {note}\n" for note in notes), end="")
    return 0 if all(good for good, *_ in cases) else 1


if __name__ == "__main__":
    sys.exit(main())
