-- Who was handed a client over is told when the sender destroys its record of her: what was handed over is the receiver's to keep or destroy.
-- oldest release: 0.1.8

-- A program of 0.1.8 tells nobody: of whom it destroyed while both ran, nobody is told.
alter table exchange add column sender_destroyed_at timestamptz;	-- a receiver's
grant update (sender_destroyed_at) on exchange to accord_referral;
