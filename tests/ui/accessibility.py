"""What every page is held to: WCAG 2.2 AA as axe-core checks it, targets that a finger hits, nothing cut off."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TARGET_PX = 24  # https://www.w3.org/TR/WCAG22/#target-size-minimum


def violations(page: Page) -> list[str]:
    """Return what axe-core finds against WCAG 2.2 AA and its best practices."""
    return [f"{found['id']}: {[node['html'] for node in found['nodes']]}" for found in Axe().run(page).response["violations"]]


def overflow(page: Page) -> int:
    """Return by how many pixels the page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return width
