CREATE INDEX cooperatives_cooperative_applicant ON cooperatives_cooperative (applicant_id, applied_at);
