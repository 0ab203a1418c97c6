"""The cycle of a board: decisions closed, answers accepted, packs frozen, versions published."""
import re

A = "/999"


def test_a_decision_is_closed_from_its_meeting(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "chair")
    page.goto(f"{system.address}{A}/meetings")
    page.get_by_role("link", name="Close this decision").first.click()
    page.get_by_role("button", name="Close this decision").click()
    # What came of it is missing: it is said.
    assert page.locator("[role=alert]").count() == 1
    page.fill("textarea[name=outcome]", "Numbers came; two homes are being bought.")
    page.get_by_role("button", name="Close this decision").click()
    assert re.search(r"/meetings/[^/]+$", page.url)
    text = page.inner_text("main")
    assert "The decision is closed" in text and "two homes are being bought" in text
    context.close()


def test_the_chair_accepts_an_answer_at_the_meeting_that_asked(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "chair")
    page.goto(f"{system.address}{A}/meetings")
    meetings = page.eval_on_selector_all(
        "a[href*='/meetings/']", "all => all.map(a => a.getAttribute('href'))")
    for address in dict.fromkeys(one for one in meetings if not one.endswith("/new")):
        page.goto(system.address + address)
        if page.get_by_role("button", name="Accept this answer").count():
            break
    page.get_by_role("button", name="Accept this answer").first.click()
    assert page.url.endswith(address)
    assert "The answer is accepted" in page.inner_text("main")
    context.close()


def test_a_pack_stands_on_its_own_and_is_corrected_beside(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "improvement manager")
    page.goto(f"{system.address}{A}/packs/new")
    page.fill("input[name=title]", "Pack for the autumn board")
    page.get_by_role("button", name="Freeze this pack").click()
    text = page.inner_text("main")
    assert "The pack is frozen" in text and "Unchanged" in text
    # Audits and workforce are in it, not only linked from it.
    assert "Moderation agreement" in text and "Vacancy rate" in text
    assert "was not in the pack" not in text
    fingerprint = page.locator("p.fingerprint").inner_text()
    assert re.fullmatch(r"([0-9a-f]{8} ?){8}", fingerprint), fingerprint
    page.get_by_role("link", name="Add a correction").click()
    page.fill("textarea[name=text]", "The target of M2 is 75%.")
    page.get_by_role("button", name="Add this correction").click()
    assert "The target of M2 is 75%." in page.inner_text("main")
    # The pack itself is the same.
    assert page.locator("p.fingerprint").inner_text() == fingerprint
    assert "Unchanged" in page.inner_text("main")
    context.close()


def sheets(page):
    """How many pages of paper the window's page is printed on."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


def test_the_board_and_its_pack_print_on_four_sheets(browser, system, sign_in):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, "chair")
    page.goto(system.address + A)
    assert 2 <= sheets(page) <= 4
    page.goto(f"{system.address}{A}/packs")
    page.get_by_role("link", name="Improvement Board").first.click()
    assert "Moderation agreement" in page.inner_text("main")
    assert 2 <= sheets(page) <= 4
    context.close()


def test_a_version_is_named_published_and_read_by_scrutiny(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "improvement manager")
    page.goto(f"{system.address}{A}/versions/new")
    page.get_by_role("button", name="Name this version").click()
    assert page.locator("[role=alert]").count() == 1
    page.fill("input[name=label]", "V2.0")
    page.get_by_role("button", name="Name this version").click()
    assert "Not published" in page.inner_text("main")
    page.get_by_role("link", name="Publish this version").click()
    page.get_by_role("button", name="Publish V2.0").click()
    text = page.inner_text("main")
    assert "The version is published" in text and "Unchanged" in text
    page.get_by_role("link", name="What changed since this version").click()
    assert "What changed since V2.0" in page.inner_text("h1")
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "scrutiny")
    # It is where scrutiny begins, and all that its navigation leads to. Another council may have
    # been imported by now: then the reader chooses first.
    if page.get_by_role("link", name="Northmere Council").count():
        page.get_by_role("link", name="Northmere Council").click()
    assert page.url.endswith(f"{A}/published"), page.inner_text("body")
    navigation = page.locator("header.site-header nav a")
    assert [link.strip() for link in navigation.all_inner_texts()] == ["Published view"]
    text = page.inner_text("main")
    assert "Version V2.0" in text and "Since V1.1" in text
    assert not page.locator("main a[href*='/actions/']").count()
    assert page.goto(f"{system.address}{A}/versions").status == 403
    for hidden in ["", "/plan", "/actions", "/measures", "/inspections", "/readiness",
                   "/tables/actions/csv", "/tables/readings/xlsx"]:
        assert context.request.get(f"{system.address}{A}{hidden}").status == 403, hidden
    context.close()


def test_what_is_missing_for_a_visit_leads_to_where_it_is_missing(browser, system, sign_in):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "objective owner")
    page.goto(f"{system.address}{A}/plan")
    page.get_by_role("link", name="Ready for a visit?").click()
    page.locator("main table a").first.click()
    headings = page.eval_on_selector_all("main h2", "all => all.map(h => h.innerText.trim())")
    assert headings[:3] == ["In short", "What we can’t show yet", "Contradictions"], headings
    page.locator("section[aria-labelledby=gaps] a").first.click()
    assert re.search(r"/(objectives|measures)/", page.url)
    context.close()


def test_a_challenge_has_a_page_from_question_to_acceptance(browser, system, sign_in):
    def somebody(role):
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        sign_in(page, role)
        return page
    member, owner, chair = (somebody(role) for role in ["board member", "improvement manager", "chair"])
    member.goto(f"{system.address}{A}/plan")
    member.locator(".plan-objective h3 a").first.click()
    member.get_by_role("link", name="Raise a challenge").first.click()
    member.fill("textarea[name=text]", "How do we know that children were asked?")
    member.fill("input[name=owner_role]", "Head of service")
    member.get_by_role("button", name="Raise this challenge").click()
    address = member.url
    assert re.search(r"/challenges/[^/]+$", address)
    text = member.inner_text("main")
    assert "Unanswered" in text and "It waits for Head of service to answer" in text
    assert member.locator("dl.summary a[href*='/objectives/']").count() == 1
    # It stands on the agenda of the meeting that comes next.
    assert member.locator("dl.summary a[href*='/meetings/']").count() >= 1
    assert not member.get_by_role("button", name="Accept this answer").count()
    for answer in ["We asked twelve of them.", "We asked all thirty of them."]:
        owner.goto(address)
        owner.get_by_role("link", name=re.compile("Answer (this challenge|it anew)")).click()
        owner.fill("textarea[name=answer]", answer)
        owner.get_by_role("button", name="Answer this challenge").click()
        assert owner.url == address and "Your answer is recorded" in owner.inner_text("main")
    chair.goto(f"{system.address}{A}/meetings")
    chair.get_by_role("link", name="How do we know that children were asked?").first.click()
    text = chair.inner_text("main")
    assert "We asked twelve" in text and "A later answer took its place" in text
    # The chair accepts what the page showed, and no answer that came in between.
    owner.goto(address + "/answer")
    owner.fill("textarea[name=answer]", "We asked all thirty-one.")
    owner.get_by_role("button", name="Answer this challenge").click()
    chair.get_by_role("button", name="Accept this answer").click()
    assert "Accepted by" not in chair.inner_text("main")
    chair.goto(address)
    chair.get_by_role("button", name="Accept this answer").click()
    assert chair.url == address
    text = chair.inner_text("main")
    assert "The answer is accepted" in text and "Accepted by" in text
    for page in (member, owner, chair):
        page.context.close()
