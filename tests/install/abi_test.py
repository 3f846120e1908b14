#!/usr/bin/env python3
"""The binary interface of the C library is the one that was promised: compared with libwegwijs.abi by libabigail.

    abi_test.py CMAKE BUILD             compares; what was added breaks no promise
    abi_test.py CMAKE BUILD --update    writes the promise anew: with each release, which promises what was added
"""
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

CMAKE, BUILD = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROMISE = HERE / "libwegwijs.abi"


def main():
    if platform.machine() != "x86_64" or shutil.which("abidw") is None:
        sys.exit(77)
    subprocess.run([CMAKE, "--build", str(BUILD), "--target", "wegwijs_abi"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found.abi"
        public = pathlib.Path(folder) / "public"  # what stands in another header is no part of the promise
        public.mkdir()
        shutil.copy(ROOT / "include/wegwijs.h", public)
        subprocess.run(["abidw", "--headers-dir", str(public), "--drop-private-types",
                        "--exported-interfaces-only", "--no-elf-needed", "--no-corpus-path",
                        "--no-comp-dir-path", "--no-show-locs", "--out-file", str(found), str(BUILD / "tests/install/libwegwijs.so")], check=True)
        if "--update" in sys.argv:
            PROMISE.write_text(found.read_text())
            return
        done = subprocess.run(["abidiff", "--no-added-syms", str(PROMISE), str(found)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit("the binary interface is no longer the one that was promised:\n" + done.stdout + done.stderr)


main()
