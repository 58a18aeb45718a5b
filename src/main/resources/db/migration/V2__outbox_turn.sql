-- Whose turn it is: reminders wait behind replies, and a morning's rush of them is not looked through for each reply.
drop index outbox_status;
create index outbox_turn on outbox (status, kind, not_before, id);
