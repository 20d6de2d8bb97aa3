-- The days of people come by the hundred thousand too; see 20261120154000-people-stores.

alter table contact_day rename to contact_day_store;
alter table contact_day_store rename constraint contact_day_pkey to contact_day_store_pkey;
drop policy workspace_only on contact_day_store;
alter table contact_day_store no force row level security;
alter table contact_day_store disable row level security;

create table contact_day (like contact_day_store including defaults including constraints) partition by list (workspace_id);
alter table contact_day add primary key (workspace_id, contact_id, day);
alter table contact_day attach partition contact_day_store default;

alter table contact_day enable row level security;
alter table contact_day force row level security;
create policy workspace_only on contact_day
  using (workspace_id = (select nullif(current_setting('upshot.workspace_id', true), '')::uuid));

revoke all on contact_day_store from current_user;
grant insert on contact_day_store to current_user;
