"""People who pick."""

from __future__ import annotations

from dataclasses import dataclass

GRAMS_PER_PICKER_HOUR = 110_000


@dataclass(frozen=True)
class Crew:
    """A group that works together.

    Attributes:
        name: What they are called on the board.
        pickers: How many they are.
        skills: Kinds of fruit they are trained on; empty means all of them.
    """

    name: str
    pickers: int
    skills: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.pickers < 1:
            raise ValueError(f"crew {self.name} is empty")

    def can_pick(self, fruit: str) -> bool:
        """Tells whether the crew is trained on that fruit."""
        return not self.skills or fruit in self.skills

    def hours_for(self, grams: int) -> float:
        """Returns the hours that the crew needs to pick so much."""
        return grams / (GRAMS_PER_PICKER_HOUR * self.pickers)


def smallest_able(crews: list[Crew], fruit: str, grams: int, hours: float) -> Crew | None:
    """Returns the smallest trained crew that is done in time, or None."""
    able = [crew for crew in crews if crew.can_pick(fruit) and crew.hours_for(grams) <= hours]
    return min(able, key=lambda crew: (crew.pickers, crew.name), default=None)
