"""Make the screenshots of the README and the documentation, docs/images/*.png, from a run on the seed.

usage: python scripts/screenshots.py   (needs `pip install .[browser]`, rich, and a Chromium)
"""

import shutil
import sys
import tempfile
from io import StringIO
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from copydesk.config import Config
from copydesk.delivery import Order, deliver
from copydesk.desk import Desk
from copydesk.diagnostic import Level, Result

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
COLUMNS = 96
PAGE = """<!DOCTYPE html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: #1d1f21; color: #d8d8d8; }
  pre { margin: 0; padding: 22px 26px; width: max-content; font: 15px/1.45 "DejaVu Sans Mono", monospace; }
  .prompt { color: #8bb8f0; }
</style>
<pre><span class="prompt">$</span> copydesk check seeds/
%s</pre>
"""


def result(level: Level) -> Result:
    story = next((ROOT / "seeds").glob("*.txt"))
    desk = Desk(Config(level=level), frozenset({"rules", "proof"}))
    return desk.read(story.read_text(encoding="utf-8"), f"seeds/{story.name}")


def written(name: str, found: Result, **manner: object) -> str:
    stream = StringIO()
    deliver([found], [Order(name)], stream, **manner)
    return stream.getvalue()


def terminal(browser: Browser) -> None:
    """The text report as a terminal shows it."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(written("text", result(Level.WARNING), color=True, columns=COLUMNS)), end="")
    code = console.export_html(inline_styles=True, theme=MONOKAI, code_format="{code}")
    page = browser.new_page(viewport={"width": 1000, "height": 400}, device_scale_factor=1.5)
    page.set_content(PAGE % code)
    page.locator("pre").screenshot(path=IMAGES / "terminal.png")


def report(browser: Browser) -> None:
    """The HTML report at a desk and on a phone."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(written("html", result(Level.ADVICE)), encoding="utf-8")
        desk = browser.new_page(viewport={"width": 1240, "height": 860}, color_scheme="light", reduced_motion="reduce")
        phone = browser.new_page(viewport={"width": 390, "height": 780}, color_scheme="dark", reduced_motion="reduce")
        for name, page in (("report", desk), ("report-phone", phone)):
            page.goto(file.as_uri())
            page.locator(".story").first.evaluate("story => window.scrollTo(0, story.offsetTop - 30)")
            page.screenshot(path=IMAGES / f"{name}.png")


def main() -> None:
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        sys.exit("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        terminal(browser)
        report(browser)
        browser.close()


if __name__ == "__main__":
    main()
