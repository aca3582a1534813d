-- On a receipt stand those copies only of which their owner's people may hear: a blind sender never learns who took her packet.
-- oldest release: 0.1.8

-- A program of 0.1.8 notes both kinds in one row, without saying which: what it wrote is on no receipt.
alter table client_copy add column heard bool;
