"""Requests and answers of a resident program, over its stdin and stdout.

A request is `<length>\n<JSON>` and after it a word on a line of its own; its answer is one line that starts with that
word. Where code that is judged runs, the word is read only after it has been forked off, so it cannot know it.
"""

import json
import os

MAX_REQUEST = 512 * 1024 * 1024


def read_exactly(descriptor, length):
    pieces = []
    while length:
        piece = os.read(descriptor, min(length, 65536))
        if not piece:
            break
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def read_line(descriptor, most):
    """Reads byte by byte, so that what follows stays unread in the pipe."""
    line = b""
    while not line.endswith(b"\n"):
        piece = os.read(descriptor, 1)
        if not piece or len(line) > most:
            return None
        line += piece
    return line[:-1]


def read_request(descriptor=0):
    """The next request, or None when whoever asked is gone."""
    digits = read_line(descriptor, 12)
    if digits is None:
        return None
    length = int(digits)
    if length > MAX_REQUEST:
        return None
    return json.loads(read_exactly(descriptor, length).decode("utf-8"))


def read_word(descriptor=0):
    return read_line(descriptor, 80)


def answer(word, value, descriptor=1):
    line = b"\n" + word + b" " + json.dumps(value).encode("ascii") + b"\n"
    while line:
        line = line[os.write(descriptor, line) :]
