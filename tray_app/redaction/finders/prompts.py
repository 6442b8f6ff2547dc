"""Finds what people told a model: `prompt=`, messages of a request, turns of a conversation."""

import re
from collections.abc import Iterator

from tray_app.redaction.heuristics import is_file, is_masked
from tray_app.redaction.secret_names import PROMPT
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

_NAMED = Pattern(
    r"(?i)(?:^|[^A-Za-z0-9_.-])((?:[a-z]{1,12}[_-]?)?prompt|content|contents|input|text|instructions?|user_?input"
    r"|user_?message|tokeni[sz](?:e|ed|ing))(\\*[\"'])?[ \t]*(=>|:?=|:)\s{0,8}"
    r"(?:\[\s{0,8})?(?:@?0x[0-9a-f]{1,16}:? )?(\\*[\"'`])?",
    literals=("prompt", "content", "input", "text", "instruction", "message", "tokeniz", "tokenis"),
)
_UNQUOTED_END = re.compile(r"\n|, ?[A-Za-z_]\w{0,30}=|\)$|\)(?=[ ;,\n])")
_MORE = re.compile(r"\s{0,8},\s{0,8}(\\*[\"'`])")
# The signs by which chat templates begin a turn, and the role.
_ROLE = r"[ \t]*(?:user|system|assistant|tool|developer|model|ipython|human)?"
_BREAKS = r"(?:\s|\\+[nrt])*"
_TURN = Pattern(
    rf"(?i)(?:<\|(?:im_start|start|turn)\|?>{_ROLE}|<start_of_turn>{_ROLE}|<\|start_header_id\|>{_ROLE}<\|end_header_id\|>"
    rf"|<\|(?:user|system|assistant|prompter|human)\|>|<\x80(?:user|assistant)\x80>|\[INST\]|<<SYS>>|\[SYSTEM_PROMPT\]"
    rf"|### ?(?:instruction|human|user):)(?:<\|message\|>)?{_BREAKS}",
    literals=("<|", "<start_of_turn", "[inst]", "<<sys", "[system_prompt", "<\x80", "###"),
)
_TURN_END = re.compile(
    r"<\||<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|</s>|<｜|\[/?SYSTEM_PROMPT\]|### ?[A-Z][a-z]+:"  # noqa: E501
    r"|\n(?=[ \t]*(?:\n|at |#[0-9]|File \"|Traceback|[0-9]{4}-[0-9]{2}))"
)
_TEMPLATE = re.compile(r"\{[{%]|%\}|\$\{")
_WORD = re.compile(r"[^\W\d_]{2,}")


def find_prompts(view: View) -> Iterator[Span]:
    yield from _turns(view)
    yield from _values(view)


def _turns(view: View) -> Iterator[Span]:
    text, done = view.text, 0
    for found in _TURN.find(view):
        start = found.end()
        if start < done:
            continue
        end = _TURN_END.search(text, start)
        done = end.start() if end else len(text)
        quote = text[found.start() - 1 : found.start()]
        if quote in ("'", '"') and (closing := text.find(quote, start, done)) >= 0:
            done = closing
        held = text[start:done].rstrip()
        if (
            held[:1] not in ("'", '"', "`", ",", ")", "]")
            and _WORD.search(held)
            and not _TEMPLATE.search(held)
        ):
            yield _span(start, start + len(held))


def _values(view: View) -> Iterator[Span]:
    text, done = view.text, 0
    is_chat = view.has_any((b"role", b"messages", b"choices"))
    for found in _NAMED.find(view):
        start = found.end()
        if start < done:
            continue
        name, operator = (
            view.lower[found.start(1) : found.end(1)],
            text[found.start(3) : found.end(3)],
        )
        is_prompt = name.endswith(b"prompt") or name.startswith(b"user")
        in_quotes = found.start(2) >= 0
        if found.start(4) < 0:
            if not is_prompt or operator != "=" or text[start - 1 : start].isspace():
                continue
            stop = _UNQUOTED_END.search(text, start)
            done = stop.start() if stop else len(text)
            held = text[start:done].strip()
            if len(held.split()) >= 3 and not is_masked(held):
                yield _span(start, start + len(text[start:done].rstrip()))
            continue
        content = name.startswith(b"content") and (in_quotes or is_chat)
        if not (is_prompt or content or (name in (b"text", b"contents") and is_chat and in_quotes)):
            # Only what is clearly a sentence: programs call much by these names.
            least = 3 if name.startswith((b"input", b"tokeni", b"instruction")) else 0
        else:
            least = 1
        quote = text[found.start(4) : found.end(4)]
        while least:
            end = _closing(text, start, quote)
            done = end
            if _is_told(text[start:end], least):
                yield _span(start, end)
            more = (
                _MORE.match(text, end + len(quote))
                if "[" in text[found.start(3) : found.end()]
                else None
            )
            if more is None:
                break
            start, quote = more.end(), more[1]


def _closing(text: str, start: int, quote: str) -> int:
    """Return where a quoted text ends: at its line's end where it was cut off."""
    line_end = text.find("\n", start)
    limit = line_end if line_end >= 0 else len(text)
    end = text.find(quote, start, limit)
    while (
        end > start and len(quote) == 1 and text[end - 1] == "\\" and text[end - 2 : end] != "\\\\"
    ):
        end = text.find(quote, end + 1, limit)
    return end if end >= 0 else limit


def _is_told(held: str, least: int) -> bool:
    """Tell whether somebody may have written a text: words, not an identifier, type or template."""
    if is_masked(held) or is_file(held) or ("/" in held.split(";")[0] and " " not in held):
        return False
    words = held.split()
    if len(words) < least or not _WORD.search(held):
        return False
    return len(words) > 1 or not held.isascii() or len(held) >= 24


def _span(start: int, end: int) -> Span:
    return Span(start, end, Rank.STRUCTURE, f"assigned.{PROMPT}", "secret", PROMPT)
