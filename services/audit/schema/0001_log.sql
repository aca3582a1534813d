-- The audit log. The service's role may add and read; nobody changes or removes.

create table leaf (
	idx int8 primary key,		-- from 0, without gaps
	source text not null,
	epoch int8 not null,
	n int8 not null,		-- number of the fact in its journal, without gaps for each source
	salt bytea not null,
	bytes bytea not null,		-- LeafContent of audit.proto
	hash bytea not null		-- SHA-256(0x00 || salt || bytes)
);

-- A head for each commit that appended: size, root (RFC 9162 section 2.1), and the right edge to go on from.
create table tree (
	size int8 primary key,
	root bytea not null,
	edge bytea not null
);

grant select, insert on leaf, tree to accord_audit;
grant select on leaf, tree to accord_audit_read;
