-- What the undo of an import removed, restored and kept, and why it was kept: shown as long as the import is.
alter table import add column undone jsonb;
