"""Every page that each role can reach: accessible, in bounds, reachable by keyboard."""
import pytest

from walking import (
    Faults, PHONE, WIDE, faults_of_shown, kind, make, markup, reachable, routes, size)

A = "/999"
ROLES = [
    "improvement manager", "action lead", "objective owner", "qa lead", "workforce lead",
    "board member", "chair", "dfe adviser", "scrutiny", "participation worker", "auditor",
    "moderator", "administrator",
]
# Pages of another day, which lead to more of them: for those who read all, and what is published.
PAST = [f"{A}?as-at=2026-03-31", f"{A}/plan?as-at=2026-03-31"]
STARTS = {
    "administrator": [f"{A}/people", f"{A}/preferences"],
    "improvement manager": [f"{A}/my-work", A, *PAST],
    "scrutiny": [f"{A}/published", f"{A}/published?as-at=2026-03-31"],
}


@pytest.fixture(scope="module")
def checked():
    """Markup that was found without fault; another role's same page needs no second look."""
    return set()


@pytest.fixture(scope="module")
def makes():
    """What the pages were made of that were looked at in every way."""
    return set()


@pytest.fixture(scope="module")
def reached():
    return set()


@pytest.mark.parametrize("role", ROLES)
def test_every_page_that_a_role_can_reach(
        browser, system, sign_in, open_round, kept, checked, makes, reached, role):
    context = browser.new_context()
    page = context.new_page()
    size(page, WIDE)
    sign_in(page, role)
    # A person's own actions first: they offer more than others' do.
    starts = STARTS.get(role, [f"{A}/my-work", A])
    if role == "qa lead":
        # Of many rounds only the open one leads on to another kind of page.
        starts = [*starts, open_round.removeprefix(system.address)]
    pages = reachable(context, system.address, starts)
    reached.update(pages)
    assert len(pages) >= 5, pages
    problems = {}
    for its_kind, address in sorted(pages.items()):
        with Faults(page, system.address) as found:
            response = page.goto(system.address + address)
            if response.status >= 400:
                found.append(f"status {response.status}")
            text = markup(response.text())
            if text not in checked or address in starts[:2]:
                found.extend(faults_of_shown(page, make(text) not in makes))
                checked.add(text)
                makes.add(make(text))
        if found:
            problems[address] = list(found)
    context.close()
    assert not problems


def test_links_lead_to_every_page_of_the_route_table(reached):
    """Needs the walks before it: a page that nobody is led to is nobody's."""
    if not reached:
        pytest.skip("runs after the walks of the roles")
    bare = {one.split("?")[0] for one in reached}
    assert not {path for path in routes() if kind(path) not in bare}


def test_every_form_says_accessibly_what_is_wrong_with_it(browser, system, sign_in):
    """Sends each form as it is first shown: what is wrong is on top, has the focus, and is linked."""
    context = browser.new_context()
    page = context.new_page()
    size(page, PHONE)
    sign_in(page, "improvement manager")
    problems, refused, makes = {}, 0, set()
    for address in reachable(context, system.address, [A, f"{A}/my-work"]).values():
        with Faults(page, system.address) as found:
            page.goto(system.address + address)
            button = page.locator("main form.form button.act[type=submit]")
            if button.count() == 0:
                continue
            with page.expect_navigation():
                button.first.click()
            found.clear()
            if page.locator("[role=alert]").count():
                refused += 1
                focus = page.evaluate("document.activeElement.getAttribute('role')")
                if focus != "alert":
                    found.append(f"the focus is on {focus}, not on what is wrong")
                shown = make(page.content())
                found.extend(faults_of_shown(page, shown not in makes))
                makes.add(shown)
        if found:
            problems[address] = list(found)
    context.close()
    assert refused >= 5
    assert not problems
