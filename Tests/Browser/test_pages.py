"""What people do on the pages, in a real browser: usable without scripts, and bounded by roles."""
import re

import pytest

from walking import Faults, PHONE, WORDS, faults_of_shown, size

A = "/999"


@pytest.fixture(scope="session")
def names(browser, system, sign_in):
    """Identifiers of one object of each kind, taken from the pages' own links."""
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "improvement manager")
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
        ids = [i for i in ids if i not in WORDS]
        assert ids, f"no link to a {kind} on {path}"
        found[kind] = ids[0]
    context.close()
    return found


def test_the_sign_in_page_and_pages_that_are_not_there(browser, system, sign_in):
    context = browser.new_context()
    page = context.new_page()
    size(page, PHONE)
    with Faults(page, system.address) as found:
        page.goto(system.address + "/sign-in")
        found.extend(faults_of_shown(page))
    assert not found
    sign_in(page, "improvement manager")
    for path, status in [(f"{A}/actions/none", 404), ("/000", 404), (f"{A}/people", 403)]:
        assert page.goto(system.address + path).status == status
        assert page.inner_text("h1")
        assert not faults_of_shown(page)
    context.close()


def test_an_update_without_scripts_from_a_reminder_to_saved(browser, system, sign_in, names):
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


def test_what_is_wrong_is_said_and_what_was_typed_is_kept(browser, system, sign_in, names):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "improvement manager")
    page.goto(f"{system.address}{A}/actions/{names['action']}/update")
    text = "Talked to the mother of the child with NHS number 943 476 5919."
    page.fill("textarea[name=progress]", text)
    page.click("main button[type=submit]")
    assert page.input_value("textarea[name=progress]") == text
    assert "NHS number" in page.inner_text("[role=alert]")
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    assert "943 476" not in page.inner_text("main")
    context.close()


def test_a_form_from_elsewhere_changes_nothing(browser, system, sign_in, names):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "improvement manager")
    answer = context.request.post(
        f"{system.address}{A}/actions/{names['action']}/update",
        form={"progress": "forged", "key": "k1", "based_on": "0", "csrf": "guess"})
    assert answer.status == 403
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    assert "forged" not in page.inner_text("main")
    context.close()


def test_what_a_reader_may_not_do_is_not_shown(browser, system, sign_in, names):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "board member")
    page.goto(f"{system.address}{A}/actions/{names['action']}")
    links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
    assert not [link for link in links if re.search(r"/(update|rate|evidence|due)(\?|$)", link)]
    assert page.goto(f"{system.address}{A}/actions/{names['action']}/update").status == 403
    context.close()


def test_the_board_page_has_its_parts_in_order(browser, system, sign_in):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "board member")
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


def test_an_open_page_says_what_others_have_changed(browser, system, sign_in, names):
    reading, writing = browser.new_context(), browser.new_context()
    open_page, form = reading.new_page(), writing.new_page()
    sign_in(open_page, "chair")
    sign_in(form, "improvement manager")
    open_page.goto(f"{system.address}{A}/actions/{names['action']}")
    line = open_page.locator("#live")
    assert not line.is_visible()
    words = "Two more teams have begun."
    form.goto(f"{system.address}{A}/actions/{names['action']}/update")
    form.fill("textarea[name=progress]", words)
    form.click("main button[type=submit]")
    line.wait_for(state="visible", timeout=30_000)
    assert re.match(r"\d+ changes? since you opened this", line.inner_text())
    # Nothing has moved by itself; what is new comes when it is asked for.
    assert words not in open_page.inner_text("main")
    line.get_by_role("link", name="show").click()
    assert words in open_page.inner_text("main")
    assert not open_page.locator("#live").is_visible()
    # Whoever made the change is not told of it.
    form.reload()
    with form.expect_response(lambda answer: "/live" in answer.url):
        form.goto(f"{system.address}{A}/actions/{names['action']}")
    assert not form.locator("#live").is_visible()
    reading.close()
    writing.close()


def test_an_import_says_which_of_several_plans_the_file_is(browser, system, sign_in):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "improvement manager")
    plan = "Ref,Action required,Lead,By when\n1,Open the evening line,Head of care,Sep-26\n".encode()

    def send(button, plan_id, title=""):
        page.goto(f"{system.address}{A}/import")
        page.set_input_files("input[type=file]", {
            "name": "evenings.csv", "mimeType": "text/csv", "buffer": plan})
        page.select_option("select[name=plan_id]", **plan_id)
        page.fill("input[name=title]", title)
        with page.expect_navigation():
            page.get_by_role("button", name=button).first.click()

    send("Check the file", {"value": "new"}, "Evenings and weekends")
    assert "What the import would do" in page.inner_text("main")
    with page.expect_navigation():
        page.get_by_role("button", name="Import this file").first.click()
    assert "What was imported" in page.inner_text("main")
    page.goto(f"{system.address}{A}/plan")
    page.get_by_role("link", name="Evenings and weekends").first.click()
    assert "1 objective, 1 action" in page.inner_text("main")
    # Now there are several, and a file that names none of them has to be told.
    send("Check the file", {"value": ""}, "Something else")
    assert "Choose which one it is" in page.inner_text("[role=alert]")
    assert page.input_value("input[name=title]") == "Something else"
    context.close()


def test_a_heading_that_an_import_did_not_know_is_taught(browser, system, sign_in):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "improvement manager")
    plan = ("Ref,Action required,Lead,By when,Wobble factor\n"
            "1,Train every team manager,Head of service,Sep-26,Green\n"
            "2,Audit supervision monthly,QA lead,Oct-26,Amber\n").encode()

    def check():
        page.goto(f"{system.address}{A}/import")
        page.set_input_files("input[type=file]", {
            "name": "plan.csv", "mimeType": "text/csv", "buffer": plan})
        page.select_option("select[name=plan_id]", label="Northmere improvement plan")
        with page.expect_navigation():
            page.get_by_role("button", name="Check the file").click()
        assert "What the import would do" in page.inner_text("main")

    check()
    page.get_by_role("link", name="teach this heading").click()
    assert page.input_value("input[name=heading]") == "Wobble factor"
    page.get_by_role("button", name="Teach this heading").click()
    # The meaning was not chosen: it is said, and the heading is kept.
    assert "Choose what the heading means" in page.inner_text("[role=alert]")
    assert page.input_value("input[name=heading]") == "Wobble factor"
    page.select_option("select[name=field]", "progress")
    page.get_by_role("button", name="Teach this heading").click()
    assert "The heading is taught" in page.inner_text("main")
    check()
    assert page.get_by_role("link", name="teach this heading").count() == 0
    page.get_by_role("link", name="The headings that imports understand").click()
    page.get_by_role("button", name="Forget the heading Wobble factor").click()
    assert "The heading is forgotten" in page.inner_text("main")
    check()
    assert page.get_by_role("link", name="teach this heading").count() == 1
    context.close()


def test_a_meeting_is_recorded_with_its_decisions(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "chair")
    page.goto(f"{system.address}{A}/meetings")
    page.get_by_role("link", name="Record a meeting").click()
    page.fill("textarea[name=decisions]", "Meet every two weeks until March.\nHear families first.")
    page.get_by_role("button", name="Record this meeting").click()
    # The title is missing: it is said, and what was typed is kept.
    assert page.locator("[role=alert]").count() == 1
    assert "until March" in page.input_value("textarea[name=decisions]")
    page.fill("input[name=title]", "Extraordinary board")
    page.fill("textarea[name=attendance]", "Chair\nHead of service")
    page.get_by_role("button", name="Record this meeting").click()
    text = page.inner_text("main")
    assert "The meeting is recorded" in text and "Extraordinary board" in text
    assert "Hear families first." in text and "Chair, Head of service" in text
    context.close()


def test_an_audit_is_recorded_and_its_action_done_and_verified(
        browser, system, sign_in, open_round):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "qa lead")
    page.goto(open_round)
    page.get_by_role("link", name="Record an audit").click()
    page.fill("input[name=case_reference]", "Kestrel 77")
    page.fill("input[name=team]", "Assessment team 1")
    page.select_option("select[name=overall]", "GRADE_GOOD")
    page.get_by_role("button", name="Record this audit").click()
    # No domain is graded yet: each is named, and what was typed is kept.
    assert page.locator("[role=alert] li").count() >= 2
    assert page.input_value("input[name=case_reference]") == "Kestrel 77"
    for name in page.eval_on_selector_all(
            "select[name^=grade-]", "all => all.map(one => one.name)"):
        page.select_option(f"select[name='{name}']", "GRADE_GOOD")
    page.get_by_role("button", name="Record this audit").click()
    assert "The audit is recorded" in page.inner_text("main")
    assert "Kestrel 77" in page.inner_text("main")
    page.get_by_role("link", name="Add an audit action").click()
    page.select_option("select[name=audit_id]", label="Kestrel 77, Assessment team 1")
    page.fill("textarea[name=text]", "Write the plan with the family.")
    page.fill("input[name=owner_role]", "Team manager, assessment")
    page.fill("input[name=due]", "2027-12-01")
    page.get_by_role("button", name="Add this audit action").click()
    row = page.locator("tr", has_text="Write the plan with the family.")
    row.get_by_role("button", name="It is done").click()
    assert "not verified yet" in page.locator(
        "tr", has_text="Write the plan with the family.").inner_text()
    # Nobody verifies their own.
    assert page.locator("tr", has_text="Write the plan with the family.").get_by_role(
        "button").count() == 0
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "moderator")
    page.goto(open_round)
    page.locator("tr", has_text="Write the plan with the family.").get_by_role(
        "button", name="Verify it").click()
    assert ", verified" in page.locator(
        "tr", has_text="Write the plan with the family.").inner_text()
    context.close()


def test_a_team_returns_its_month_and_corrects_it(browser, system, sign_in, names):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "workforce lead")
    page.goto(f"{system.address}{A}/workforce/teams/{names['team']}")
    page.get_by_role("link", name="Record a monthly return").click()
    for field, value in [("fte_in_post", "10.5"), ("fte_vacancies", "2"), ("fte_agency", "1"),
                         ("cases_held", "many"), ("fte_holding_cases", "9"),
                         ("supervision_due", "12"), ("supervision_held", "11")]:
        page.fill(f"input[name={field}]", value)
    page.get_by_role("button", name="Record this return").click()
    assert "found “many”" in page.inner_text("[role=alert]")
    assert page.input_value("input[name=fte_in_post]") == "10.5"
    page.fill("input[name=cases_held]", "163")
    page.get_by_role("button", name="Record this return").click()
    assert "The return is recorded" in page.inner_text("main")
    page.get_by_role("link", name="correct").first.click()
    assert page.input_value("input[name=cases_held]") == "163"
    page.fill("input[name=supervision_held]", "13")
    page.get_by_role("button", name="Record this return").click()
    assert "more than supervision due" in page.inner_text("[role=alert]")
    context.close()


def test_what_changed_is_for_those_who_may_read_it(browser, system, sign_in):
    context = browser.new_context()
    address = f"{system.address}{A}/live?since="
    assert "/sign-in" in context.request.get(address).url
    page = context.new_page()
    sign_in(page, "scrutiny")
    assert context.request.get(address).status == 403
    page.goto(f"{system.address}{A}/published")
    assert page.locator("#live").count() == 0
    context.close()
    context = browser.new_context()
    sign_in(context.new_page(), "chair")
    assert context.request.get(f"{system.address}/000/live?since=").status == 404
    assert context.request.get(f"{system.address}{A}/live?since=plans.x").status == 400
    context.close()


def test_a_day_that_is_none_is_said_where_it_was_asked_for(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "chair")
    answer = page.goto(f"{system.address}{A}/difference?since=31/02/2026")
    assert answer.status == 400
    assert "“31/02/2026” is not a day" in page.inner_text("main [role=alert]")
    page.get_by_label("Since").fill("2026-03-12")
    page.get_by_role("button", name="Show what changed").click()
    assert "What changed since 12 March 2026" in page.inner_text("h1")
    assert page.goto(f"{system.address}{A}?as-at=soon").status == 400
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
