"""Processes that die or race: an object is old or new, never mixed; what is due happens once; nothing is lost."""

import signal

KILLED = -signal.SIGKILL


def test_killed_at_any_statement_an_object_is_old_or_new(run):
    found = run("killed_publication")

    assert found.pop("tried") > 20
    assert found == {
        "titles": ["Nieuw"],
        "texts": ["<p>Nieuw</p>"],
        "live": 1,
        "drafts": 0,
        "log": 1,
        "packages": [],
    }


def test_killed_at_any_statement_a_package_is_old_or_new_as_a_whole(run):
    found = run("killed_package")

    assert found.pop("tried") > 20
    assert found == {
        "titles": ["Nieuw 1", "Nieuw 2"],
        "texts": ["<p>Nieuw 1</p>", "<p>Nieuw 2</p>"],
        "live": 2,
        "drafts": 0,
        "log": 2,
        "packages": [True],
    }


def test_killed_after_the_commit_an_object_is_the_new_one(run):
    assert run("killed_after_commit") == {"code": KILLED, "titles": ["Nieuw"]}


def test_four_runners_publish_forty_due_items_exactly_once(run):
    expected = {"codes": [0] * 4, "new": 40, "times": True, "log": 40, "failures": 0}

    assert run("runners", 4, 40) == expected


def test_twenty_editors_who_save_at_once_lose_nothing(run):
    versions = sorted(f"Versie {number}" for number in range(20))

    assert run("savers", 20) == {"codes": [0] * 20, "titles": versions, "current": 1, "live": "Oud"}


def test_saving_publishing_and_the_clock_do_not_lock_each_other_up(run):
    assert run("savers_and_runners", 10) == {"codes": [0] * 4}


def test_what_search_knows_is_written_by_one_process_at_a_time(run):
    assert run("indexers", 4, 15) == {"codes": [0] * 4, "entries": 4}
