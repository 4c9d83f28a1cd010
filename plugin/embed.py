# SPDX-License-Identifier: MIT
"""Compiles text files in: embed.py OUT.c NAME=FILE... writes, for each file,
`const char kp_embedded_NAME[]`, its bytes and a NUL."""
import sys


def main(out_path, *inputs):
    with open(out_path, "w", encoding="ascii") as out:
        out.write('#include "embedded.h"\n')
        for item in inputs:
            name, path = item.split("=", 1)
            with open(path, "rb") as file:
                data = file.read() + b"\0"
            out.write("const char kp_embedded_%s[] = {\n" % name)
            for i in range(0, len(data), 20):
                out.write("".join("%d," % (b - 256 if b > 127 else b) for b in data[i:i + 20]) + "\n")
            out.write("};\n")


main(*sys.argv[1:])
