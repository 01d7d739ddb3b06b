"""Run by Alembic with the connection of ``database.upgrade``, inside its transaction."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
