-- What went back with units is what they were worth and their tax: tax by code never goes below nothing for a lot.
-- A row is a lot that gave back more tax than it was sold with.
select p.lot_id, p.tax_code, -sum(p.amount) as left_minor
  from posting p
 where p.account = 'TAX_PAYABLE' and p.lot_id is not null
 group by p.lot_id, p.tax_code
having sum(p.amount) > 0;
