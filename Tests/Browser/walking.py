"""Finds the pages that somebody can reach, and says in words what is wrong with one."""
import html.parser
import pathlib
import re
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from axe_playwright_python.base import AXE_SCRIPT

IMPACTS = {"moderate", "serious", "critical"}
WIDE, PHONE, NARROW = (1280, 900), (390, 844), (320, 640)
# In addresses an identifier follows one of these.
HOLDERS = {"objectives", "actions", "measures", "inspections", "rounds", "teams", "challenges",
           "people", "records", "starts", "notices", "meetings", "paragraphs", "checks", "sections",
           "decisions", "packs", "versions", "criteria", "voices", "evidence", "reviews", "boards",
           "schemes", "withdrawn"}
WORDS = {"new", "edit"}
# More objects of a kind than this are not looked into for their links.
MOST_OF_A_KIND = 14
# So many of a kind in a row that lead to no new kind: the others will not either.
MOST_WITHOUT_NEWS = 4
MOST_ADDRESSES = 900
MOST_STOPS = 400
# On the phone a page with more controls than this is trusted to keep the desk's order.
MOST_PHONE_STOPS = 80

# Which controls can be seen and used, and which of them Tab came to, with a focus that is seen.
CONTROLS = """() => {
  const seen = e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0;
  const groups = new Map();
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(e => seen(e) && !(e.type === 'hidden'));
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' ' + (e.innerText || e.value || '').slice(0, 30);
  window.gtStops = {missing: new Map(), unseen: []};
  all.forEach(e => {
    // One stop for a group of radio buttons.
    if (e.type === 'radio') { if (groups.has(e.name)) return; groups.set(e.name, e); }
    window.gtStops.missing.set(e, name(e));
  });
  document.addEventListener('focusin', event => {
    const e = event.target, c = getComputedStyle(e);
    window.gtStops.missing.delete(e.type === 'radio' ? groups.get(e.name) : e);
    if (!((c.outlineStyle !== 'none' && parseFloat(c.outlineWidth) > 0) || c.boxShadow !== 'none'))
      window.gtStops.unseen.push(name(e));
  });
  return window.gtStops.missing.size;
}"""
STOPS = "() => ({left: window.gtStops.missing.size, unseen: window.gtStops.unseen, " \
        "missing: [...window.gtStops.missing.values()]})"
OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Links(html.parser.HTMLParser):
    """The addresses that a page leads to by links and by forms that only ask."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "a" and given.get("href"):
            self.found.append(given["href"])


def kind(address):
    """An address without its identifiers: `/999/actions/a12/rate?aspect=impact` is one kind."""
    parts = urlsplit(address)
    path = parts.path.strip("/").split("/")
    for place in range(1, len(path)):
        if path[place - 1] in HOLDERS and path[place] not in WORDS:
            path[place] = ":id"
    query = dict(parse_qsl(parts.query))
    asked = [f"aspect={query['aspect']}"] if "aspect" in query else []
    asked += [name for name in ("as-at", "since", "since-version") if name in query]
    return "/" + "/".join(path) + ("?" + "&".join(asked) if asked else "")


def reachable(context, origin, starts):
    """One address for each kind of page that links lead to, and the kinds each leads on to.

    Asks without a browser window, so that many objects can be looked into: a person's own action
    offers more than the first action of the list does.
    """
    best, tried, waiting = {}, {}, list(starts)
    asked = set(waiting)
    known, idle = set(), {}
    while waiting and len(tried) < MOST_ADDRESSES:
        address = waiting.pop(0)
        its_kind = kind(address)
        if idle.get(its_kind, 0) >= MOST_WITHOUT_NEWS \
                or sum(1 for one in tried.values() if one == its_kind) >= MOST_OF_A_KIND:
            continue
        tried[address] = its_kind
        answer = context.request.get(origin + address)
        assert answer.status < 400, f"a link leads to {address}, which answers {answer.status}"
        if "text/html" not in answer.headers["content-type"]:
            continue
        links = []
        for link in Links(answer.text()).found:
            whole = urldefrag(urljoin(origin + address, link))[0]
            if whole.startswith(origin + "/"):
                links.append(whole[len(origin):])
        onward = {kind(link) for link in links}
        idle[its_kind] = 0 if onward - known else idle.get(its_kind, 0) + 1
        known |= onward
        if its_kind not in best or len(onward) > len(best[its_kind][1]):
            best[its_kind] = (address, onward)
        for link in links:
            if link not in asked:
                asked.add(link)
                waiting.append(link)
    return {its_kind: address for its_kind, (address, _) in best.items()}


def markup(text):
    """What is a page's own, without what differs each time, to see whether it was checked before.

    Header and footer are a role's own: each role's first pages are always checked.
    """
    text = re.sub(r'name="(csrf|key|based_on)" value="[^"]*"', "", text)
    text = re.sub(r' data-stream="[^"]*"', "", text)
    return re.sub(r"<(header class=.site-header|footer).*?</(header|footer)>", "", text, flags=re.S)


class Make(html.parser.HTMLParser):
    """What a page is made of: its elements with their classes and types, whatever they say."""

    def __init__(self, text):
        super().__init__()
        self.parts = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.parts.add((tag, given.get("class"), given.get("type"), given.get("role")))


def make(text):
    return frozenset(Make(text).parts)


class Faults(list):
    """Listens to a window and gathers what goes wrong in it."""

    def __init__(self, page, origin):
        super().__init__()
        self.page, self.origin = page, origin

    def __enter__(self):
        self.listeners = {
            "console": lambda m: m.type == "error" and self.append(f"console: {m.text[:200]}"),
            "pageerror": lambda error: self.append(f"exception: {error}"),
            "request": lambda request: request.url.startswith((self.origin, "data:"))
            or self.append(f"another origin: {request.url}"),
        }
        for event, listener in self.listeners.items():
            self.page.on(event, listener)
        return self

    def __exit__(self, *_):
        for event, listener in self.listeners.items():
            self.page.remove_listener(event, listener)


def size(page, view, dark=False):
    page.set_viewport_size({"width": view[0], "height": view[1]})
    page.emulate_media(color_scheme="dark" if dark else "light")


def axe(page, where, rules=None):
    """What axe finds, above minor."""
    options = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    result = page.evaluate("options => axe.run(document, options)", options)
    return [f"{where}: {found['impact']} {found['id']} at {found['nodes'][0]['target']}"
            for found in result["violations"] if found["impact"] in IMPACTS]


def over(page, where):
    wide = page.evaluate(OVER)
    return [f"{where}: scrolls sideways by {wide} px"] if wide > 1 else []


def unreachable(page, where, most=MOST_STOPS):
    """Controls that Tab doesn't come to, or comes to unseen; none where there are more than most."""
    page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }")
    left = page.evaluate(CONTROLS)
    if left > most:
        return []
    # A date has a stop for each of its parts and one for its calendar.
    dates = page.locator("input[type=date]:visible").count()
    for _ in range(left + 5 + 3 * dates):
        page.keyboard.press("Tab")
    seen = page.evaluate(STOPS)
    return [f"{where}: focus is not seen on {what}" for what in seen["unseen"][:3]] + \
        [f"{where}: Tab does not reach {what}" for what in seen["missing"][:3]]


def faults_of_shown(page, whole=True):
    """What is wrong with the page that the window shows: on a desk, in the dark, on two phones.

    Of a page made of nothing but what another was made of, the narrow phone is enough.
    """
    # The policy of the pages allows no script but their own: axe comes in through the debugger.
    page.evaluate(AXE_SCRIPT)
    if not whole:
        size(page, NARROW)
        found = axe(page, "narrow phone") + over(page, "narrow phone")
        size(page, WIDE)
        return found + over(page, "desktop")
    found = axe(page, "desktop") + over(page, "desktop")
    found += unreachable(page, "desktop")
    size(page, WIDE, dark=True)
    # The scheme changes colours only.
    found += axe(page, "dark", ["color-contrast", "color-contrast-enhanced", "link-in-text-block"])
    size(page, PHONE)
    found += over(page, "phone")
    size(page, NARROW)
    found += axe(page, "narrow phone") + over(page, "narrow phone")
    found += unreachable(page, "narrow phone", MOST_PHONE_STOPS)
    size(page, WIDE)
    return found


def routes():
    """Every page of the gateway's route table that a browser can ask for."""
    folder = pathlib.Path(__file__).resolve().parents[2] / "Services/Gateway/Web/Routes"
    found = set()
    for file in folder.rglob("*.swift"):
        for path in re.findall(r'(?:\.get|\.form|pair)\(\s*"(/:authority[^"]*)"', file.read_text()):
            # Files to keep are no pages.
            if not path.endswith((":format", ":layout")):
                found.add(path.replace(":authority", "999"))
    assert len(found) > 80, found
    return found
