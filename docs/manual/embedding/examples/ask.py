#!/usr/bin/env python3
"""Answers questions, one a line, through the C library: nothing to compile.

    ask.py map.wegwijs lochal "2026-11-24 14:10" < questions.txt
"""
import ctypes
import json
import os
import sys

lib = ctypes.CDLL(os.environ.get("WEGWIJS_LIBRARY", "libwegwijs.so.0"))


class Error(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class OpenOptions(ctypes.Structure):
    _fields_ = [("size", ctypes.c_size_t), ("language", ctypes.c_char_p), ("desk", ctypes.c_char_p)]


ERROR = ctypes.POINTER(ctypes.c_void_p)
for name, result, arguments in (
    ("wegwijs_open", ctypes.c_void_p, [ctypes.c_char_p, ctypes.POINTER(OpenOptions), ERROR]),
    ("wegwijs_close", None, [ctypes.c_void_p]),
    ("wegwijs_reopen_if_changed", ctypes.c_int, [ctypes.c_void_p, ERROR]),
    # c_void_p, not c_char_p: the address must be given back to wegwijs_free.
    ("wegwijs_answer", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ERROR]),
    ("wegwijs_free", None, [ctypes.c_void_p]),
    ("wegwijs_error_code", ctypes.c_char_p, [ctypes.c_void_p]),
    ("wegwijs_error_message", ctypes.c_char_p, [ctypes.c_void_p]),
    ("wegwijs_error_free", None, [ctypes.c_void_p]),
):
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments


def call(function, *arguments):
    """Calls what takes the address of an error last; raises the error."""
    error = ctypes.c_void_p()
    result = function(*arguments, ctypes.byref(error))
    if error.value:
        code, message = lib.wegwijs_error_code(error).decode(), lib.wegwijs_error_message(error).decode()
        lib.wegwijs_error_free(error)
        raise Error(code, message)
    return result


class KnowledgeBase:
    def __init__(self, file, desk):
        options = OpenOptions(ctypes.sizeof(OpenOptions), None, desk.encode())
        self.handle = call(lib.wegwijs_open, file.encode(), ctypes.byref(options))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        lib.wegwijs_close(self.handle)
        self.handle = None

    def reopen_if_changed(self):
        return call(lib.wegwijs_reopen_if_changed, self.handle) == 1

    def answer(self, request, **arguments):
        text = call(lib.wegwijs_answer, self.handle, request.encode(), json.dumps(arguments).encode())
        try:
            return ctypes.string_at(text).decode()
        finally:
            lib.wegwijs_free(text)


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: ask.py MAP DESK MOMENT < questions")
    try:
        with KnowledgeBase(sys.argv[1], sys.argv[2]) as kb:
            for line in sys.stdin:
                kb.reopen_if_changed()
                print(kb.answer("ask", question=line.rstrip("\n"), at=sys.argv[3]), flush=True)
    except Error as error:
        sys.exit(f"ask.py: {error} ({error.code})")


main()
