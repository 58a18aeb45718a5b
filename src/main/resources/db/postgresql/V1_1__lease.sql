-- Which of several programs on this database polls and sends: one row. The number grows with each new holder. It is the key,
-- so that a renewal waits for no transaction that checks it, and a change of holder waits for all of them.
create table lease (
    number     bigint primary key,
    holder     varchar(200) not null,
    expires_at timestamp(6) with time zone not null
);
create unique index lease_single on lease ((true));
insert into lease (number, holder, expires_at) values (0, 'nobody', to_timestamp(0));
