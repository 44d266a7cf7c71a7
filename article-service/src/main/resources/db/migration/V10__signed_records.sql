-- The record as the house signed it (compact JWS); what was completed before records were signed has none.
alter table completed_review add column signed_record text;
alter table edition add column signed_record text;
