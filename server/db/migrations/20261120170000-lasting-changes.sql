-- Studies of a change that lasts from a date on (interrupted time series).
alter table study drop constraint study_method_check;
alter table study add constraint study_method_check check (method in ('event-lift', 'event-study', 'lasting-change'));
