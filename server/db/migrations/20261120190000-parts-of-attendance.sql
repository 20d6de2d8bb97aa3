-- One person of an event may have rows in several files that came together, such as one for each day. What each of them said
-- is kept, so that a file that comes again says the same once more and not twice, or instead of the others. Null nearly always.
alter table attendance add column parts jsonb;
alter table import_attendance add column parts jsonb;

-- People whom nothing names are others in each of several files: which of them an import was, from 0.
alter table attendance_source add column part integer not null default 0;
-- Only the app's own connection says which workspace it is about, and this goes through all.
alter table attendance_source no force row level security;
alter table import no force row level security;
update attendance_source s set part = jsonb_array_length(i.answers -> 'alongside')
from import i
where i.workspace_id = s.workspace_id and i.id = s.import_id and jsonb_typeof(i.answers -> 'alongside') = 'array';
alter table import force row level security;
alter table attendance_source force row level security;
