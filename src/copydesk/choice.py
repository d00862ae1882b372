"""Which checks are on and how they are set, by the style and the configuration; which of them a story calls for."""

from collections.abc import Iterator

from copydesk.catalog import catalog
from copydesk.check import Check
from copydesk.config import Config
from copydesk.document import Document
from copydesk.engine import Active
from copydesk.pack import Style, fronts


def active(config: Config, style: Style) -> list[Active]:
    """The checks that are on and whose findings would be shown, but for the terms of packs."""
    ready = (
        with_settings(check, config, style) for check in catalog().checks.values() if is_on(check.name, config, style)
    )
    return [each for each in ready if each.level >= config.shown]


class Called:
    """The terms of packs that a story calls for, if they are on and their findings would be shown."""

    def __init__(self, config: Config, style: Style) -> None:
        self._config = config
        self._style = style
        self._settled: dict[str, Active | None] = {}

    def __call__(self, doc: Document) -> Iterator[Active]:
        for name in self._style.terms.called(doc):
            if name not in self._settled:
                self._settled[name] = self._settle(name)
            if found := self._settled[name]:
                yield found

    def _settle(self, name: str) -> Active | None:
        if not is_on(name, self._config, self._style):
            return None
        ready = with_settings(self._style.terms[name], self._config, self._style)
        return ready if ready.level >= self._config.shown else None


def is_on(name: str, config: Config, style: Style) -> bool:
    chosen = any(front in config.select for front in fronts(name)) if config.select else style.uses(name)
    return chosen and not any(front in config.ignore for front in fronts(name))


def with_settings(check: Check, config: Config, style: Style) -> Active:
    levels = {**style.levels, **config.levels}
    level = next((levels[front] for front in fronts(check.name) if front in levels), check.level)
    options = {**style.options.get(check.name, {}), **config.options.get(check.name, {})}
    return Active(check, level, options)
