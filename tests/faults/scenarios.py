"""
What happens when processes die or race, played in real processes on a real database: `python -m tests.faults <name>`.
Each process is a fork of that one, which has Django loaded already: a hundred of them take seconds.
"""

import datetime
import os
import signal
import sys
import time
import traceback
from contextlib import suppress

from django.db import connection, connections, transaction
from django.utils import timezone

from pages.models import NewsItem
from pom_site.publishing import drafts, schedule
from pom_site.publishing.models import AuditEntry, Package, PathHistory, Revision, TranslationState
from pom_site.publishing.snapshots import capture
from pom_site.search.models import SearchEntry
from tests.factories.pages import NewsItemFactory, add_block

MOST_STATEMENTS = 1000


def forked(work):
    """The key of a new process that does this; its exit code is 0, 1 after an error, or -9 when it was killed."""
    connections.close_all()
    sys.stdout.flush()
    key = os.fork()
    if key:
        return key
    code = 1
    try:
        work()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        connections.close_all()
        os._exit(code)


def ended(key):
    return os.waitstatus_to_exitcode(os.waitpid(key, 0)[1])


def together(works):
    """The exit codes of processes that begin at the same moment."""
    begin = time.monotonic() + 0.3 + 0.02 * len(works)

    def at_that_moment(work):
        def wait_and_work():
            connection.ensure_connection()
            time.sleep(max(0.0, begin - time.monotonic()))
            work()

        return wait_and_work

    return [ended(key) for key in [forked(at_that_moment(work)) for work in works]]


def dying_at(number, work):
    """Kills its own process, hard, just before the given statement."""

    def counted():
        statements = 0

        def count(execute, sql, params, many, context):
            nonlocal statements
            statements += 1
            if statements == number:
                os.kill(os.getpid(), signal.SIGKILL)
            return execute(sql, params, many, context)

        with connection.execute_wrapper(count):
            work()

    return counted


def dying_after_commit(work):
    def killed():
        with transaction.atomic():
            work()
            transaction.on_commit(lambda: os.kill(os.getpid(), signal.SIGKILL))

    return killed


def item(title, **values):
    made = NewsItemFactory(title_nl=title, title_en=f"{title} in English", **values)
    add_block(made, "text", text_nl=f"<p>{title}</p>")
    return made


def draft_of(instance, title, **values):
    """Another title, another address and another block."""
    data = capture(instance)
    data["fields"] |= {"title_nl": title, "slug_nl": title.lower().replace(" ", "-")}
    data["children"]["pages_newsitemtextblock_set"][0]["fields"]["text_nl"] = f"<p>{title}</p>"
    return drafts.store_draft(instance, data, None, **values)


def rows(model):
    """Whole rows, column by column."""
    fields = model._meta.concrete_fields
    return [{each.attname: each.value_from_object(row) for each in fields} for row in model.objects.order_by("pk")]


def picture():
    """Everything that a publication touches."""
    return {
        "items": rows(NewsItem),
        "blocks": rows(NewsItem.block_models["text"]),
        "versions": list(Revision.objects.order_by("pk").values("object_id", "kind", "current", "package")),
        "log": AuditEntry.objects.filter(action="published").count(),
        "old addresses": PathHistory.objects.count(),
        "translations": list(TranslationState.objects.order_by("pk").values("object_id", "status", "sources")),
        "packages": [[each.title, each.published_at is not None] for each in Package.objects.order_by("pk")],
    }


def killed_at_every_statement(work, step=1):
    """Every statement until the object is no longer the old one: from the commit on it is the new one."""
    old, seen, tried = picture(), None, 0
    for number in range(1, MOST_STATEMENTS, step):
        code = ended(forked(dying_at(number, work)))
        seen = picture()
        if seen != old:
            break
        if code != -signal.SIGKILL:
            raise RuntimeError(f"A publication that changed nothing ended with {code}.")
        tried += 1
    return {
        "tried": tried,
        "titles": [each["title_nl"] for each in seen["items"]],
        "texts": sorted(each["text_nl"] for each in seen["blocks"]),
        "live": sum(each["kind"] == "live" and each["current"] for each in seen["versions"]),
        "drafts": sum(each["kind"] == "draft" and each["current"] for each in seen["versions"]),
        "log": seen["log"],
        "packages": [published for _title, published in seen["packages"]],
    }


def killed_publication():
    draft = draft_of(item("Oud"), "Nieuw")
    return killed_at_every_statement(lambda: drafts.publish(Revision.objects.get(pk=draft.pk), None))


def killed_package():
    package = Package.objects.create(title="Samen")
    for number in (1, 2):
        draft_of(item(f"Oud {number}"), f"Nieuw {number}", package=package)
    return killed_at_every_statement(lambda: drafts.publish_package(Package.objects.get(pk=package.pk), None), step=3)


def killed_after_commit():
    draft = draft_of(item("Oud"), "Nieuw")
    code = ended(forked(dying_after_commit(lambda: drafts.publish(Revision.objects.get(pk=draft.pk), None))))
    return {"code": code, "titles": list(NewsItem.objects.values_list("title_nl", flat=True))}


def runners(number, due):
    """So many runners find so many due publications, half of them in packages of two."""
    past = timezone.now() - datetime.timedelta(minutes=1)
    package = None
    for each in range(due):
        if each % 4 == 0:
            package = Package.objects.create(title=f"Pakket {each}", publish_at=past)
        values = {"package": package} if each % 4 < 2 else {"publish_at": past}
        draft_of(item(f"Oud {each}"), f"Nieuw {each}", **values)
    schedule.reschedule()
    codes = together([schedule.publish_due] * number)
    published = Revision.objects.filter(kind=Revision.Kind.LIVE).values_list("object_id", flat=True)
    return {
        "codes": codes,
        "new": NewsItem.objects.filter(title_nl__startswith="Nieuw").count(),
        "times": sorted(published) == sorted(NewsItem.objects.values_list("pk", flat=True)),
        "log": AuditEntry.objects.filter(action="published").count(),
        "failures": Revision.objects.exclude(failure="").count() + Package.objects.exclude(failure="").count(),
    }


def savers(number):
    """So many editors save a draft of the same object at the same moment."""
    made = item("Oud")

    def saving(title):
        return lambda: draft_of(NewsItem.objects.get(pk=made.pk), title)

    codes = together([saving(f"Versie {each}") for each in range(number)])
    versions = Revision.objects.of(made)
    return {
        "codes": codes,
        "titles": sorted({version.data["fields"]["title_nl"] for version in versions}),
        "current": versions.drafts().count(),
        "live": NewsItem.objects.get().title_nl,
    }


def savers_and_runners(number):
    """Editors save a draft while runners publish what is due of the same objects, and somebody publishes by hand."""
    past = timezone.now() - datetime.timedelta(minutes=1)
    made = [item(f"Oud {each}") for each in range(number)]
    for each in made:
        draft_of(each, f"Nieuw {each.pk}", publish_at=past)
    schedule.reschedule()

    def saving():
        for each in reversed(made):
            draft_of(NewsItem.objects.get(pk=each.pk), f"Bewaard {each.pk}")

    def publishing():
        for each in made:
            draft = drafts.draft_of(each)
            if draft is not None:
                with suppress(drafts.DoesNotApply):  # the clock, or the editor, was quicker: said in words
                    drafts.publish(draft, None)

    return {"codes": together([saving, publishing, schedule.publish_due, schedule.publish_due])}


def indexers(number, times):
    """Processes that save the same object, so that each of them writes what search knows of it."""
    made = item("Kade")

    def saving():
        for _time in range(times):
            NewsItem.objects.get(pk=made.pk).save()

    codes = together([saving] * number)
    return {"codes": codes, "entries": SearchEntry.objects.filter(object_id=made.pk).count()}
