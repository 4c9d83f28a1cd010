# SPDX-License-Identifier: MIT
"""Results as the Test Anything Protocol has them."""


def tell(results):
    """Prints each (name, fault), None where there is none; returns the exit
    code."""
    print(f"1..{len(results)}")
    for number, (name, fault) in enumerate(results, 1):
        print("not ok" if fault else "ok", number, name)
        if fault:
            print("#", fault)
    return 1 if any(fault for _, fault in results) else 0
