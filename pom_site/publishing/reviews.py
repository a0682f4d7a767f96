"""
Reviews: somebody asks to look a draft over, and whoever may publish it answers. Both reach people by e-mail, sent once
the transaction is through; a mail server that fails is logged and said, and the request stands all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from . import audit, letters, roles
from .drafts import target_of
from .languages import DEFAULT
from .models import AuditEntry, Publishable, ReviewRequest, Revision, State

Outcome = ReviewRequest.Outcome
Tell = Callable[[str], Any]


def _silent(message: str) -> None:
    """Nobody is listening."""


def open_requests() -> Any:
    """What waits for an answer, oldest first: its object has an open draft still, this version or a later one."""
    draft = Revision.objects.drafts().filter(
        content_type=OuterRef("revision__content_type"), object_id=OuterRef("revision__object_id")
    )
    waiting = ReviewRequest.objects.filter(Exists(draft), outcome="")
    return waiting.select_related("revision__content_type", "requested_by").order_by("requested_at", "pk")


def ask(revision: Revision, user: Any, note: str = "", tell: Tell = _silent) -> ReviewRequest:
    """
    Ask to look a draft over. `tell` gets a sentence about the mail, when it is known: pass it the request's messages,
    such as `partial(messages.info, request)`. Raises PermissionDenied, and DoesNotApply when the object is gone.
    """
    with transaction.atomic():
        instance = target_of(revision)
        if not roles.may(user, "change", instance):
            raise PermissionDenied
        _close_earlier(revision)
        revision.review_requested_at = timezone.now()
        revision.save(update_fields=["review_requested_at"])
        _set_state(instance, State.DRAFT, State.REVIEW)
        asked = ReviewRequest.objects.create(revision=revision, requested_by=user, note=_plain(note))
        audit.record(user, AuditEntry.Action.REVIEW_ASKED, instance, revision=revision.pk)
        people = roles.reviewers(instance, apart_from=user)
        waiting = [_letter(person.email, instance, asked) for person in people]
        transaction.on_commit(
            partial(_send, waiting, tell, nobody=_("Nobody else may publish this: no mail was sent."))
        )
        return asked


def answer(asked: ReviewRequest, user: Any, outcome: str, text: str = "", tell: Tell = _silent) -> ReviewRequest:
    """
    Approve a draft or send it back; publishing it is a deed of its own. Raises PermissionDenied, and ValidationError
    with a sentence when it cannot be answered.
    """
    with transaction.atomic():
        asked = ReviewRequest.objects.select_for_update().get(pk=asked.pk)
        revision = asked.revision
        instance = target_of(revision)
        if not roles.may(user, "review", instance):
            raise PermissionDenied
        _validate_answer(asked, outcome, text)
        asked.outcome, asked.answer = outcome, _plain(text)
        asked.answered_by, asked.answered_at = user, timezone.now()
        asked.save()
        Revision.objects.of(instance).drafts().update(review_requested_at=None)
        if outcome == Outcome.RETURNED:
            _set_state(instance, State.REVIEW, State.DRAFT)
        audit.record(user, AuditEntry.Action.REVIEW_ANSWERED, instance, revision=revision.pk, outcome=outcome)
        asker = asked.requested_by
        to = [asker.email] if asker and asker.is_active and asker.email and asker != user else []
        waiting = [_letter(address, instance, asked) for address in to]
        nobody = _("Whoever asked has no e-mail address: tell it yourself.")
        transaction.on_commit(partial(_send, waiting, tell, nobody=nobody))
        return asked


def _plain(text: str) -> str:
    """As the database holds it: no NUL, no more than there is room for."""
    return text.replace("\x00", "")[:600]


def _close_earlier(revision: Revision) -> None:
    """One open question an object: asking again takes the place of the question before."""
    earlier = ReviewRequest.objects.filter(
        outcome="", revision__content_type=revision.content_type, revision__object_id=revision.object_id
    )
    earlier.delete()


def _validate_answer(asked: ReviewRequest, outcome: str, text: str) -> None:
    if asked.outcome:
        raise ValidationError(_("Somebody answered this already."))
    if outcome not in Outcome.values:
        raise ValidationError(_("Choose: approve it, or send it back."))
    if outcome == Outcome.RETURNED and not text.strip():
        raise ValidationError(_("Say in a sentence what has to change."))


def _set_state(instance: Publishable, before: str, after: str) -> None:
    """Only of what was never live: of the rest the public sees the state. No signal, because nothing public changes."""
    type(instance)._base_manager.filter(pk=instance.pk, state=before).update(state=after)


def _letter(address: str, instance: Publishable, asked: ReviewRequest) -> EmailMessage:
    """Plain text, in Dutch whatever language the admin is read in."""
    with override(DEFAULT):
        title = letters.one_line(str(instance))
        names = {"title": title, "kind": instance._meta.verbose_name}
        if asked.outcome:
            who, what = asked.answered_by, asked.answer
            returned = asked.outcome == Outcome.RETURNED
            subject = _("Sent back: %(title)s") if returned else _("Approved: %(title)s")
            first = _("%(who)s sent your %(kind)s back:") if returned else _("%(who)s approved your %(kind)s:")
            last = ""
        else:
            who, what = asked.requested_by, asked.note
            subject = _("For review: %(title)s")
            first = _("%(who)s asks you to look over this %(kind)s:")
            last = _("You get this mail because you may publish it. One of you is enough.")
        opening = first % {**names, "who": _name(who)}
        paragraphs = [opening, f"{title}\n{letters.form_of(instance)}".strip(), what.strip(), last]
        return letters.letter(subject % names, paragraphs, address)


def _name(user: Any) -> str:
    return (user.get_full_name() or user.get_username()) if user else ""


def _send(waiting: Sequence[EmailMessage], tell: Tell, *, nobody: str) -> None:
    if not waiting:
        tell(nobody)
        return
    sent = letters.post(waiting)
    if sent == len(waiting):
        tell(ngettext("%(count)s colleague got a mail.", "%(count)s colleagues got a mail.", sent) % {"count": sent})
    else:
        tell(_("It is saved, but the mail could not be sent to everybody. Tell your colleague yourself."))
