--
-- PostgreSQL database cluster dump
--


SET default_transaction_read_only = off;

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

--
-- Roles
--

CREATE ROLE accord_audit;
ALTER ROLE accord_audit WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_audit_read;
ALTER ROLE accord_audit_read WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_gateway;
ALTER ROLE accord_gateway WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_gateway_read;
ALTER ROLE accord_gateway_read WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_intake;
ALTER ROLE accord_intake WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_intake_read;
ALTER ROLE accord_intake_read WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_notification;
ALTER ROLE accord_notification WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_notification_read;
ALTER ROLE accord_notification_read WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_owner;
ALTER ROLE accord_owner WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_referral;
ALTER ROLE accord_referral WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE accord_referral_read;
ALTER ROLE accord_referral_read WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;

--
-- User Configurations
--

--
-- User Config "accord_audit"
--

ALTER ROLE accord_audit SET search_path TO 'audit', 'pg_temp';
ALTER ROLE accord_audit SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_audit SET deadlock_timeout TO '50ms';
ALTER ROLE accord_audit SET enable_seqscan TO 'off';
ALTER ROLE accord_audit SET jit TO 'off';

--
-- User Config "accord_audit_read"
--

ALTER ROLE accord_audit_read SET search_path TO 'audit', 'pg_temp';
ALTER ROLE accord_audit_read SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_audit_read SET deadlock_timeout TO '50ms';
ALTER ROLE accord_audit_read SET enable_seqscan TO 'off';
ALTER ROLE accord_audit_read SET jit TO 'off';
ALTER ROLE accord_audit_read SET default_transaction_read_only TO 'on';

--
-- User Config "accord_gateway"
--

ALTER ROLE accord_gateway SET search_path TO 'gateway', 'pg_temp';
ALTER ROLE accord_gateway SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_gateway SET deadlock_timeout TO '50ms';
ALTER ROLE accord_gateway SET enable_seqscan TO 'off';
ALTER ROLE accord_gateway SET jit TO 'off';

--
-- User Config "accord_gateway_read"
--

ALTER ROLE accord_gateway_read SET search_path TO 'gateway', 'pg_temp';
ALTER ROLE accord_gateway_read SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_gateway_read SET deadlock_timeout TO '50ms';
ALTER ROLE accord_gateway_read SET enable_seqscan TO 'off';
ALTER ROLE accord_gateway_read SET jit TO 'off';
ALTER ROLE accord_gateway_read SET default_transaction_read_only TO 'on';

--
-- User Config "accord_intake"
--

ALTER ROLE accord_intake SET search_path TO 'intake', 'pg_temp';
ALTER ROLE accord_intake SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_intake SET deadlock_timeout TO '50ms';
ALTER ROLE accord_intake SET enable_seqscan TO 'off';
ALTER ROLE accord_intake SET jit TO 'off';

--
-- User Config "accord_intake_read"
--

ALTER ROLE accord_intake_read SET search_path TO 'intake', 'pg_temp';
ALTER ROLE accord_intake_read SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_intake_read SET deadlock_timeout TO '50ms';
ALTER ROLE accord_intake_read SET enable_seqscan TO 'off';
ALTER ROLE accord_intake_read SET jit TO 'off';
ALTER ROLE accord_intake_read SET default_transaction_read_only TO 'on';

--
-- User Config "accord_notification"
--

ALTER ROLE accord_notification SET search_path TO 'notification', 'pg_temp';
ALTER ROLE accord_notification SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_notification SET deadlock_timeout TO '50ms';
ALTER ROLE accord_notification SET enable_seqscan TO 'off';
ALTER ROLE accord_notification SET jit TO 'off';

--
-- User Config "accord_notification_read"
--

ALTER ROLE accord_notification_read SET search_path TO 'notification', 'pg_temp';
ALTER ROLE accord_notification_read SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_notification_read SET deadlock_timeout TO '50ms';
ALTER ROLE accord_notification_read SET enable_seqscan TO 'off';
ALTER ROLE accord_notification_read SET jit TO 'off';
ALTER ROLE accord_notification_read SET default_transaction_read_only TO 'on';

--
-- User Config "accord_referral"
--

ALTER ROLE accord_referral SET search_path TO 'referral', 'pg_temp';
ALTER ROLE accord_referral SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_referral SET deadlock_timeout TO '50ms';
ALTER ROLE accord_referral SET enable_seqscan TO 'off';
ALTER ROLE accord_referral SET jit TO 'off';

--
-- User Config "accord_referral_read"
--

ALTER ROLE accord_referral_read SET search_path TO 'referral', 'pg_temp';
ALTER ROLE accord_referral_read SET idle_in_transaction_session_timeout TO '5s';
ALTER ROLE accord_referral_read SET deadlock_timeout TO '50ms';
ALTER ROLE accord_referral_read SET enable_seqscan TO 'off';
ALTER ROLE accord_referral_read SET jit TO 'off';
ALTER ROLE accord_referral_read SET default_transaction_read_only TO 'on';







--
-- PostgreSQL database cluster dump complete
--

