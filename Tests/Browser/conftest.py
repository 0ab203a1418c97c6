"""What the browser tests share: one browser, and signing in."""
import pytest
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--no-proxy-server"])
        yield running
        running.close()


@pytest.fixture(scope="session")
def open_round(browser, system, sign_in):
    """The address of an audit round that is still open; those of the sample are over."""
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "qa lead")
    page.goto(f"{system.address}/999/audits/rounds/new")
    page.fill("input[name=title]", "Core audit, round 7")
    page.fill("input[name=planned]", "12")
    page.get_by_role("button", name="Open this round").click()
    assert "The round is open" in page.inner_text("main")
    page.get_by_role("link", name="Core audit, round 7").first.click()
    address = page.url
    context.close()
    return address


@pytest.fixture(scope="session")
def kept(browser, system, sign_in):
    """What the sample has none of: an action that was withdrawn, a recommendation not taken up."""
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "improvement manager")
    for path, way, button in [
        ("actions", ["tbody th a", "text=Withdraw it"], "Withdraw it"),
        ("inspections", ["main h2 a", "text=Don’t take it up"], "Don’t take it up"),
    ]:
        page.goto(f"{system.address}/999/{path}")
        for step in way:
            page.locator(step).last.click()
            page.wait_for_load_state()
        page.fill("textarea[name=reason]", "Another council does it for us")
        page.get_by_role("button", name=button).click()
        page.wait_for_load_state()
        assert page.locator("[role=alert]").count() == 0, page.inner_text("main")
    context.close()


@pytest.fixture(scope="session")
def sign_in(system):
    def sign_in(page, role):
        email, password = system.sign_ins[role]
        page.goto(system.address + "/sign-in")
        page.fill("input[name=email]", email)
        page.fill("input[name=password]", password)
        page.click("button[type=submit]")
        page.wait_for_load_state()
        assert "/sign-in" not in page.url, page.inner_text("main")
    return sign_in
