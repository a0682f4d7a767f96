"""A real mail server for tests: on a free port, keeping what it receives, refusing whom it is told to refuse."""

import email
import socketserver
import threading
from contextlib import contextmanager
from email.policy import default


class _Talk(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 test")
        while line := self.rfile.readline().decode().strip():
            command = line.split()[0].upper()
            getattr(self, f"do_{command.lower()}", self.ok)(line)
            if command == "QUIT":
                return

    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())

    def ok(self, line):
        self.say("250 ok")

    def do_rcpt(self, line):
        refused = any(address in line for address in self.server.refused)
        self.say("550 no such address" if refused else "250 ok")

    def do_data(self, line):
        self.say("354 go on")
        lines = []
        while (received := self.rfile.readline()).rstrip() != b".":
            lines.append(received.removeprefix(b"."))
        self.server.mails.append(email.message_from_bytes(b"".join(lines), policy=default))
        self.say("250 ok")

    def do_quit(self, line):
        self.say("221 bye")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


@contextmanager
def listening(refused=()):
    """A server that knows its `port` and keeps its `mails`, for as long as the block lasts."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.port, server.mails, server.refused = server.server_address[1], [], set(refused)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


@contextmanager
def mail_server(settings, refused=()):
    """Gives the list of mails; Django sends to it as long as the block lasts."""
    with listening(refused) as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", server.port, 5
        yield server.mails
