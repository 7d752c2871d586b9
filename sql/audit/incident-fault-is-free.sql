-- Where the product was at fault or information was missing, the verdict is free, whatever else is true; a billable one
-- has a consent and a reason that its policy calls billable. A row is a verdict against the policy.
select v.id, v.incident_id, v.closing, v.reason, v.billable, v.product_at_fault, v.information_missing, v.consent_id
  from verdict v
  left join policy_reason r on r.version = v.policy_version and r.code = v.reason
 where (v.billable and (v.product_at_fault or v.information_missing or v.consent_id is null))
    or r.billable is null
    or r.billable <> v.billable;
