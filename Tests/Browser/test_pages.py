"""Every page in a real browser: accessible, in bounds, reachable by keyboard, usable without scripts."""
import pathlib
import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
IMPACTS = {"moderate", "serious", "critical"}
VIEWS = {
    "desktop": {"viewport": {"width": 1280, "height": 900}},
    "phone": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
}
A = "/999"
# What each role opens; {action} and the like are filled in from the plan itself.
READING = [
    A, f"{A}/plan", f"{A}/actions?status=overdue", f"{A}/objectives/{{objective}}",
    f"{A}/actions/{{action}}", f"{A}/measures", f"{A}/measures/{{measure}}", f"{A}/inspections",
    f"{A}/inspections/{{inspection}}", f"{A}/audits", f"{A}/audits/rounds/{{round}}",
    f"{A}/workforce", f"{A}/workforce/teams/{{team}}", f"{A}/meetings", f"{A}/my-work",
    f"{A}/inbox", f"{A}/preferences", f"{A}/checks", f"{A}/difference?since=2026-01-31",
    f"{A}/plan?as-at=2026-03-31", "/accessibility", "/data-held",
]
CHANGING = [
    f"{A}/actions/{{action}}/update", f"{A}/actions/{{action}}/rate?aspect=progress",
    f"{A}/actions/{{action}}/rate?aspect=impact", f"{A}/actions/{{action}}/evidence",
    f"{A}/actions/{{action}}/due", f"{A}/objectives/{{objective}}/update",
    f"{A}/objectives/{{objective}}/rate", f"{A}/objectives/{{objective}}/evidence",
    f"{A}/measures/{{measure}}/reading", f"{A}/challenges/new",
    f"{A}/challenges/{{challenge}}/answer", f"{A}/import",
]
OWN = {
    "improvement manager": CHANGING,
    "action lead": [f"{A}/actions/{{action}}/update"],
    "administrator": [],
}
ROLES = [
    "improvement manager", "action lead", "objective owner", "qa lead", "workforce lead",
    "board member", "chair", "dfe adviser", "scrutiny", "participation worker", "auditor",
    "moderator", "administrator",
]
SCRUTINY = [A, f"{A}/plan", f"{A}/measures", f"{A}/measures/{{measure}}", f"{A}/inspections",
            f"{A}/objectives/{{objective}}", f"{A}/actions/{{action}}"]
ADMINISTRATOR = [f"{A}/people", f"{A}/people/new", f"{A}/preferences"]

FOCUS = """() => { const e = document.activeElement; if (!e || e === document.body) return null;
  const c = getComputedStyle(e); return {what: e.tagName + '#' + e.id,
  seen: (c.outlineStyle !== 'none' && parseFloat(c.outlineWidth) > 0) || c.boxShadow !== 'none'}; }"""


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--no-proxy-server"])
        yield running
        running.close()


def sign_in(page, system, role):
    email, password = system.sign_ins[role]
    page.goto(system.address + "/sign-in")
    page.fill("input[name=email]", email)
    page.fill("input[name=password]", password)
    page.click("button[type=submit]")
    page.wait_for_load_state()
    assert "/sign-in" not in page.url, page.inner_text("main")


@pytest.fixture(scope="session")
def names(browser, system):
    """Identifiers of one object of each kind, taken from the pages' own links."""
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, system, "improvement manager")
    found = {}
    for kind, path, pattern in [
        ("objective", f"{A}/plan", r"/objectives/([^/?#]+)$"),
        ("action", f"{A}/actions", r"/actions/([^/?#]+)$"),
        ("measure", f"{A}/measures", r"/measures/([^/?#]+)$"),
        ("inspection", f"{A}/inspections", r"/inspections/([^/?#]+)$"),
        ("round", f"{A}/audits", r"/audits/rounds/([^/?#]+)$"),
        ("team", f"{A}/workforce", r"/workforce/teams/([^/?#]+)$"),
        ("challenge", f"{A}/meetings", r"/challenges/([^/?#]+)/answer$"),
    ]:
        page.goto(system.address + path)
        links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
        ids = [m.group(1) for m in (re.search(pattern, link) for link in links) if m]
        ids = [i for i in ids if i != "new"]
        assert ids, f"no link to a {kind} on {path}"
        found[kind] = ids[0]
    context.close()
    return found


def faults(page, system, path):
    """What is wrong with a page, in words."""
    seen = []

    def console(message):
        if message.type == "error":
            seen.append(f"console: {message.text[:200]}")

    def elsewhere(request):
        if not request.url.startswith((system.address, "data:")):
            seen.append(f"another origin: {request.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: seen.append(f"exception: {error}"))
    page.on("request", elsewhere)
    response = page.goto(system.address + path)
    if response.status >= 400:
        seen.append(f"status {response.status}")
    # The policy of the pages allows no script but their own: axe comes in through the debugger.
    page.evaluate(AXE_SCRIPT)
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    for violation in result["violations"]:
        if violation["impact"] in IMPACTS:
            where = violation["nodes"][0]["target"]
            seen.append(f"{violation['impact']} {violation['id']} at {where}")
    over = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if over > 1:
        seen.append(f"scrolls sideways by {over} px")
    for _ in range(12):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus and not focus["seen"]:
            seen.append(f"focus is not seen on {focus['what']}")
    page.remove_listener("console", console)
    page.remove_listener("request", elsewhere)
    return seen


@pytest.mark.parametrize("view", VIEWS)
def test_every_page_of_the_improvement_manager(browser, system, names, view):
    context = browser.new_context(**VIEWS[view])
    page = context.new_page()
    sign_in(page, system, "improvement manager")
    problems = {}
    for path in READING + CHANGING:
        found = faults(page, system, path.format(**names))
        if found:
            problems[path] = found
    context.close()
    assert not problems


@pytest.mark.parametrize("role", [r for r in ROLES if r != "improvement manager"])
def test_the_pages_of_each_role(browser, system, names, role):
    paths = {"scrutiny": SCRUTINY, "administrator": ADMINISTRATOR}.get(
        role, [A, f"{A}/plan", f"{A}/actions/{{action}}", f"{A}/objectives/{{objective}}",
               f"{A}/meetings", f"{A}/my-work"])
    problems = {}
    for view in ["desktop", "phone"]:
        context = browser.new_context(**VIEWS[view])
        page = context.new_page()
        sign_in(page, system, role)
        for path in paths:
            found = faults(page, system, path.format(**names))
            if found:
                problems[view, path] = found
        context.close()
    assert not problems


def test_the_sign_in_page_and_pages_that_are_not_there(browser, system):
    context = browser.new_context(**VIEWS["phone"])
    page = context.new_page()
    assert not faults(page, system, "/sign-in")
    sign_in(page, system, "improvement manager")
    for path, status in [(f"{A}/actions/none", 404), ("/000", 404), (f"{A}/people", 403)]:
        assert page.goto(system.address + path).status == status
        assert page.inner_text("h1")
    context.close()


def test_an_update_without_scripts_from_a_reminder_to_saved(browser, system, names):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    email, password = system.sign_ins["improvement manager"]
    # The reminder's link leads through the sign-in to the form.
    page.goto(f"{system.address}{A}/actions/{names['action']}/update")
    page.fill("input[name=email]", email)
    page.fill("input[name=password]", password)
    page.click("button[type=submit]")
    assert page.url.endswith("/update")
    page.fill("textarea[name=progress]", "All of the teams now do this every morning.")
    page.click("main button[type=submit]")
    assert page.url.endswith(f"/actions/{names['action']}")
    assert "Your update is saved" in page.inner_text("body")
    assert "All of the teams now do this every morning." in page.inner_text("main")
    context.close()


def test_what_is_wrong_is_said_and_what_was_typed_is_kept(browser, system, names):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, system, "improvement manager")
    page.goto(f"{system.address}{A}/actions/{names['action']}/update")
    text = "Talked to the mother of the child with NHS number 943 476 5919."
    page.fill("textarea[name=progress]", text)
    page.click("main button[type=submit]")
    assert page.input_value("textarea[name=progress]") == text
    assert "NHS number" in page.inner_text("[role=alert]")
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    assert "943 476" not in page.inner_text("main")
    context.close()


def test_a_form_from_elsewhere_changes_nothing(browser, system, names):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, system, "improvement manager")
    answer = context.request.post(
        f"{system.address}{A}/actions/{names['action']}/update",
        form={"progress": "forged", "key": "k1", "based_on": "0", "csrf": "guess"})
    assert answer.status == 403
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    assert "forged" not in page.inner_text("main")
    context.close()


def test_what_a_reader_may_not_do_is_not_shown(browser, system, names):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, system, "board member")
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
    assert not [link for link in links if re.search(r"/(update|rate|evidence|due)(\?|$)", link)]
    assert page.goto(f"{system.address}{A}/actions/{names['action']}/update").status == 403
    context.close()


def test_the_board_page_has_its_parts_in_order(browser, system):
    context = browser.new_context(**VIEWS["desktop"])
    page = context.new_page()
    sign_in(page, system, "board member")
    page.goto(system.address + A)
    headings = page.eval_on_selector_all("main h2", "all => all.map(h => h.innerText.trim())")
    wanted = ["Since", "Needs the board", "Assurance", "Measures", "Practice", "Workforce",
              "Voices", "Challenges"]
    places = []
    for word in wanted:
        matching = [n for n, heading in enumerate(headings) if word.lower() in heading.lower()]
        assert matching, f"no heading with {word!r} among {headings}"
        places.append(matching[0])
    assert places == sorted(places), headings
    context.close()


def test_pages_carry_a_strict_policy(browser, system):
    context = browser.new_context()
    answer = context.request.get(system.address + "/sign-in")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    cookies = [h["value"] for h in answer.headers_array if h["name"].lower() == "set-cookie"]
    assert cookies and all("HttpOnly" in c and "SameSite=Lax" in c for c in cookies)
    context.close()
