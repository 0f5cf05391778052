UPDATE cooperatives_cooperative SET verified_at = NULL WHERE applicant_id IS NULL;
