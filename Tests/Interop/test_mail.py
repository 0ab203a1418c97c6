"""Reminders by a real SMTP server: one digest, never the same thing twice, also across a restart."""
import email
import os
import tempfile
import threading

import pytest
from aiosmtpd.controller import Controller
from running_system import System, free_ports, wait_for
from test_faults import ready, run_import, write
from test_grpc import Client

PEOPLE = "goldenthread.gateway.v1.People"
NOTIFICATIONS = "goldenthread.notifications.v1.Notifications"


class Letters:
    """What the mail server took, and whether it is willing."""

    def __init__(self):
        self.messages = []
        self.arrived = threading.Event()

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(email.message_from_bytes(envelope.content))
        self.arrived.set()
        return "250 OK"


@pytest.fixture()
def post():
    letters = Letters()
    port = free_ports()[0]
    controller = Controller(letters, hostname="127.0.0.1", port=port)
    controller.start()
    letters.address = f"smtp://127.0.0.1:{port}?tls=none&from=golden-thread%40council.example"
    yield letters
    controller.stop()


def test_one_digest_says_how_many_and_no_content_and_comes_once(post):
    with tempfile.TemporaryDirectory(prefix="golden-thread-") as folder:
        running = System(folder, sample=False, environment={"GT_SMTP": post.address}).start()
        try:
            client = Client(running.target("notifications"),
                            running.token("--every-authority", "--role", "service"))
            run_import(running, write(folder))
            people = Client(running.target("gateway"),
                            running.token("--every-authority", "--role", "service"))
            person = people.unary(PEOPLE, "PutPerson", {
                "authority": "803", "password": "a long enough password",
                "person": {
                    "name": "Sam Okafor", "email": "sam@council.example",
                    "roles": ["action_lead"], "councilRoles": ["front door manager"],
                    "authorities": ["803"],
                }}).id
            # Hour 0 has passed whatever the time is.
            client.unary(NOTIFICATIONS, "SetPreferences", {
                "authority": "803",
                "preferences": {"personId": person, "email": True, "digestHour": 0}})
            assert post.arrived.wait(90), "no letter came"
            letter = post.messages[0]
            assert letter["To"] and "sam@council.example" in letter["To"]
            assert letter["Message-ID"] and letter["Date"]
            text = next(p for p in letter.walk() if p.get_content_type() == "text/plain")
            body = text.get_payload(decode=True).decode()
            assert "1 thing is overdue" in body
            assert "Put a manager on every shift" not in body
            assert f"http://127.0.0.1:{running.web_port}/803/" in body

            inbox = client.unary(NOTIFICATIONS, "ListInbox", {"authority": "803", "personId": person})
            titles = [item.title for item in inbox.items]
            assert titles and len(set(titles)) == len(titles)

            before = running.pid("notifications")
            os.kill(before, 9)
            wait_for(lambda: (running.pid("notifications") or before) != before, what="a restart")
            wait_for(lambda: ready(running, "notifications"), what="notifications")
            again = client.unary(NOTIFICATIONS, "ListInbox", {"authority": "803", "personId": person})
            assert [item.title for item in again.items] == titles
            sent = client.unary(NOTIFICATIONS, "ListDeliveries", {"authority": "803"})
            assert len(sent.deliveries) == 1
            assert len(post.messages) == 1
        finally:
            running.stop()
