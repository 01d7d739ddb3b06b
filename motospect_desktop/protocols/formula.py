"""Formulas that a technician writes or imports: text to a frozen tree, the tree to a number.

A small tokenizer and a Pratt parser (Pratt, "Top Down Operator Precedence", 1973); nothing is ever
handed to Python's own. What a formula may name, call and write between two values is its
``Dialect``: ``formula_dialects`` has those of signals and of Torque. A formula has a value or none:
a missing input, a division by zero and a result that is not finite are None, never 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from motospect_desktop.protocols.formula_tokens import FormulaError, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from motospect_desktop.protocols.formula_tokens import Token

MOST_DEPTH = 30  # brackets in brackets

_LOOSEST = 0
UNARY = 50  # binds closer than * and looser than a power: -A**2 is -(A**2)


@dataclass(frozen=True, slots=True)
class Operator:
    """What stands between two values; the higher ``power`` binds closer.

    ``chains`` is False for comparisons: a < b < c means nothing.
    """

    power: int
    work: Callable[[float, float], float]
    rightward: bool = False
    chains: bool = True


@dataclass(frozen=True, slots=True)
class Function:
    """What may be called, with how many values."""

    work: Callable[..., float]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a formula may hold. ``name`` gives a name's one form, or None for an unknown one.

    ``bits``: ``{A:3}`` is bit 3 of A. ``refused`` are functions that are known and cannot be had,
    with the reason.
    """

    operators: Mapping[str, Operator]
    functions: Mapping[str, Function]
    name: Callable[[str], str | None]
    separators: str = ","
    choice: str = "IF"  # the function that works out only the branch that it takes
    bits: bool = False
    refused: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """An input."""

    text: str


@dataclass(frozen=True, slots=True)
class Negated:
    """Minus something."""

    part: Node


@dataclass(frozen=True, slots=True)
class Joined:
    """Two values with an operator between them."""

    operator: Operator
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function of values."""

    function: Function
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The second value where the first is not 0, else the third."""

    condition: Node
    then: Node
    other: Node


Node = Number | Name | Negated | Joined | Call | Choice


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was understood; ``names`` are its inputs, each once, in order of writing."""

    text: str
    root: Node
    names: tuple[str, ...]

    def value(self, inputs: Mapping[str, float]) -> float | None:
        """What it comes to; None where an input that it needs is missing, or it has no value."""
        try:
            found = _value(self.root, inputs)
        except (ArithmeticError, ValueError):
            return None
        return found if found is not None and math.isfinite(found) else None


def parse(text: str, dialect: Dialect) -> Formula:
    """The formula in ``text``; ``FormulaError`` says in which column it is not one."""
    parser = _Parser(tokens(text), dialect)
    return Formula(text, parser.whole(), tuple(parser.names))


def _value(node: Node, inputs: Mapping[str, float]) -> float | None:
    match node:
        case Number(value):
            return value
        case Name(text):
            return inputs.get(text)
        case Negated(part):
            found = _value(part, inputs)
            return None if found is None else -found
        case Joined(operator, left, right):
            first, second = _value(left, inputs), _value(right, inputs)
            return None if first is None or second is None else operator.work(first, second)
        case Call(function, parts):
            values = [_value(part, inputs) for part in parts]
            return None if None in values else function.work(*values)
        case Choice(condition, then, other):
            met = _value(condition, inputs)
            return None if met is None else _value(then if met else other, inputs)


class _Parser:
    """Reads one formula from its tokens."""

    def __init__(self, tokens: Sequence[Token], dialect: Dialect) -> None:
        self._tokens = tokens
        self._dialect = dialect
        self._at = 0
        self._depth = 0
        self.names: dict[str, None] = {}

    def whole(self) -> Node:
        node = self._expression(_LOOSEST)
        if self._here.kind != "end":
            self._fail(f"{self._here.words} is not expected here")
        return node

    @property
    def _here(self) -> Token:
        return self._tokens[self._at]

    def _fail(self, why: str, token: Token | None = None) -> NoReturn:
        raise FormulaError((token or self._here).column, why)

    def _take(self) -> Token:
        token = self._here
        self._at += token.kind != "end"
        return token

    def _expect(self, sign: str) -> None:
        if self._here.text not in sign or self._here.kind != "sign":
            self._fail(f"'{sign[0]}' is expected, not {self._here.words}")
        self._take()

    def _expression(self, least: int) -> Node:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            self._fail(f"nested more than {MOST_DEPTH} deep")
        left = self._prefix()
        compared = False
        while (operator := self._operator()) is not None and operator.power >= least:
            if compared and not operator.chains:
                self._fail("comparisons cannot follow one another")
            compared = not operator.chains
            self._take()
            right = self._expression(operator.power + (not operator.rightward))
            left = Joined(operator, left, right)
        self._depth -= 1
        return left

    def _operator(self) -> Operator | None:
        here = self._here
        return self._dialect.operators.get(here.text) if here.kind == "sign" else None

    def _prefix(self) -> Node:
        token = self._take()
        if token.kind == "number":
            value = float(token.text)
            return Number(value) if math.isfinite(value) else self._fail("too large", token)
        if token.kind == "name":
            return self._named(token)
        match token.text:
            case "(":
                node = self._expression(_LOOSEST)
                self._expect(")")
            case "-":
                node = Negated(self._expression(UNARY))
            case "+":
                node = self._expression(UNARY)
            case "{" if self._dialect.bits:
                node = self._bit()
            case _:
                self._fail(f"a value is expected, not {token.words}", token)
        return node

    def _bit(self) -> Node:
        parts = (self._expression(_LOOSEST), self._after(":"))
        self._expect("}")
        return Call(self._dialect.functions["BIT"], parts)

    def _after(self, sign: str) -> Node:
        self._expect(sign)
        return self._expression(_LOOSEST)

    def _named(self, token: Token) -> Node:
        refused = (self._dialect.refused or {}).get(token.text.upper())
        if refused:
            self._fail(f"{token.words} {refused}", token)
        if self._here.text == "(":
            return self._call(token)
        known = self._dialect.name(token.text)
        if known is None:
            self._fail(f"{token.words} is not the name of a value", token)
        self.names[known] = None
        return Name(known)

    def _call(self, token: Token) -> Node:
        name = token.text.upper()
        function = self._dialect.functions.get(name)
        if function is None:
            self._fail(f"there is no function {token.words}", token)
        self._take()
        parts = [self._expression(_LOOSEST)]
        while self._here.kind == "sign" and self._here.text in self._dialect.separators:
            parts.append(self._after(self._here.text))
        self._expect(")")
        if not function.least <= len(parts) <= function.most:
            self._fail(f"{token.words} cannot take {len(parts)} values", token)
        if name == self._dialect.choice:
            return Choice(parts[0], parts[1], parts[2])
        return Call(function, tuple(parts))
