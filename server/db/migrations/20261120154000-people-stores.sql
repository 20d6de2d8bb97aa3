-- People come by the hundred thousand, and COPY may not write to a table that has row level security. So the rows of attendance and
-- contacts stand in a partition each, which has none and takes COPY and nothing else: whoever reads or changes them goes through
-- `attendance` and `contact`, whose policies bind. See docs/decisions/0002.

alter table attendance rename to attendance_store;
alter table attendance_store rename constraint attendance_pkey to attendance_store_pkey;
drop policy workspace_only on attendance_store;
alter table attendance_store no force row level security;
alter table attendance_store disable row level security;

create table attendance (like attendance_store including defaults including constraints) partition by list (workspace_id);
alter table attendance add primary key (workspace_id, event_id, contact_id);
alter table attendance attach partition attendance_store default;

alter table attendance enable row level security;
alter table attendance force row level security;
create policy workspace_only on attendance
  using (workspace_id = (select nullif(current_setting('upshot.workspace_id', true), '')::uuid));

revoke all on attendance_store from current_user;
grant insert on attendance_store to current_user;

alter table contact rename to contact_store;
alter table contact_store rename constraint contact_pkey to contact_store_pkey;
drop policy workspace_only on contact_store;
alter table contact_store no force row level security;
alter table contact_store disable row level security;

create table contact (like contact_store including defaults including constraints) partition by list (workspace_id);
alter table contact add primary key (workspace_id, id);
alter table contact attach partition contact_store default;

alter table contact enable row level security;
alter table contact force row level security;
create policy workspace_only on contact
  using (workspace_id = (select nullif(current_setting('upshot.workspace_id', true), '')::uuid));

revoke all on contact_store from current_user;
grant insert on contact_store to current_user;
