"""Circles, where each thing stands below, inside of or for one other."""

from collections.abc import Iterator, Mapping


def circles(links: Mapping[str, str | None]) -> Iterator[list[str]]:
    """Hand out the circles in which each id leads to at most one other."""
    done: set[str] = set()
    for start in links:
        path: list[str] = []
        id: str | None = start
        while id is not None and id not in done:
            done.add(id)
            path.append(id)
            id = links.get(id)
        if id in path:
            yield path[path.index(id) :]
