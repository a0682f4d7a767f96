"""
The database itself refuses to change what the audit log says, whatever program asks. Only the references to an account or
a kind of object that is deleted may become empty. On SQLite rows can still be deleted: emptying a database asks for it.
"""

from django.db import migrations

POSTGRESQL = """
CREATE FUNCTION publishing_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE'
        AND (NEW.user_id IS NULL OR NEW.user_id = OLD.user_id)
        AND (NEW.content_type_id IS NULL OR NEW.content_type_id = OLD.content_type_id)
        AND (NEW.id, NEW.at, NEW.username, NEW.action, NEW.object_id, NEW.title, NEW.details)
            IS NOT DISTINCT FROM (OLD.id, OLD.at, OLD.username, OLD.action, OLD.object_id, OLD.title, OLD.details)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The audit log is written once.';
END $$;
CREATE TRIGGER publishing_audit_written_once BEFORE UPDATE OR DELETE ON publishing_auditentry
    FOR EACH ROW EXECUTE FUNCTION publishing_audit_refuse();
"""
POSTGRESQL_BACK = """
DROP TRIGGER publishing_audit_written_once ON publishing_auditentry;
DROP FUNCTION publishing_audit_refuse();
"""
SQLITE = """
CREATE TRIGGER publishing_audit_written_once BEFORE UPDATE ON publishing_auditentry
    WHEN (NEW.user_id IS NOT NULL AND NEW.user_id IS NOT OLD.user_id)
        OR (NEW.content_type_id IS NOT NULL AND NEW.content_type_id IS NOT OLD.content_type_id)
        OR (NEW.id, NEW.at, NEW.username, NEW.action, NEW.object_id, NEW.title, NEW.details)
            IS NOT (OLD.id, OLD.at, OLD.username, OLD.action, OLD.object_id, OLD.title, OLD.details)
BEGIN
    SELECT RAISE(ABORT, 'The audit log is written once.');
END
"""
SQLITE_BACK = "DROP TRIGGER publishing_audit_written_once"


def _run(schema_editor, postgresql, sqlite):
    with schema_editor.connection.cursor() as cursor:
        cursor.execute({"postgresql": postgresql, "sqlite": sqlite}[schema_editor.connection.vendor])


def refuse(apps, schema_editor):
    _run(schema_editor, POSTGRESQL, SQLITE)


def allow(apps, schema_editor):
    _run(schema_editor, POSTGRESQL_BACK, SQLITE_BACK)


class Migration(migrations.Migration):
    dependencies = [("publishing", "0004_recycle_bin")]

    operations = [migrations.RunPython(refuse, allow)]
