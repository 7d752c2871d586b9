-- Rows of these tables are never changed and never removed: a mistake is answered by a new row.
-- Triggers forbid, they never compute. Grants (V010) stop TRUNCATE and are the first wall; this is the second.

create or replace trigger journal_entry_no_update before update on journal_entry for each row
  signal sqlstate '45000' set message_text = 'journal_entry only grows: update refused';

create or replace trigger journal_entry_no_delete before delete on journal_entry for each row
  signal sqlstate '45000' set message_text = 'journal_entry only grows: delete refused';

create or replace trigger posting_no_update before update on posting for each row
  signal sqlstate '45000' set message_text = 'posting only grows: update refused';

create or replace trigger posting_no_delete before delete on posting for each row
  signal sqlstate '45000' set message_text = 'posting only grows: delete refused';

create or replace trigger lot_choice_no_update before update on lot_choice for each row
  signal sqlstate '45000' set message_text = 'lot_choice only grows: update refused';

create or replace trigger lot_choice_no_delete before delete on lot_choice for each row
  signal sqlstate '45000' set message_text = 'lot_choice only grows: delete refused';

create or replace trigger verdict_no_update before update on verdict for each row
  signal sqlstate '45000' set message_text = 'verdict only grows: update refused';

create or replace trigger verdict_no_delete before delete on verdict for each row
  signal sqlstate '45000' set message_text = 'verdict only grows: delete refused';

create or replace trigger consent_no_update before update on consent for each row
  signal sqlstate '45000' set message_text = 'consent only grows: update refused';

create or replace trigger consent_no_delete before delete on consent for each row
  signal sqlstate '45000' set message_text = 'consent only grows: delete refused';

create or replace trigger debit_reversal_no_update before update on debit_reversal for each row
  signal sqlstate '45000' set message_text = 'debit_reversal only grows: update refused';

create or replace trigger debit_reversal_no_delete before delete on debit_reversal for each row
  signal sqlstate '45000' set message_text = 'debit_reversal only grows: delete refused';

create or replace trigger policy_version_no_update before update on policy_version for each row
  signal sqlstate '45000' set message_text = 'policy_version only grows: update refused';

create or replace trigger policy_version_no_delete before delete on policy_version for each row
  signal sqlstate '45000' set message_text = 'policy_version only grows: delete refused';

create or replace trigger policy_reason_no_update before update on policy_reason for each row
  signal sqlstate '45000' set message_text = 'policy_reason only grows: update refused';

create or replace trigger policy_reason_no_delete before delete on policy_reason for each row
  signal sqlstate '45000' set message_text = 'policy_reason only grows: delete refused';

create or replace trigger payment_no_update before update on payment for each row
  signal sqlstate '45000' set message_text = 'payment only grows: update refused';

create or replace trigger payment_no_delete before delete on payment for each row
  signal sqlstate '45000' set message_text = 'payment only grows: delete refused';

create or replace trigger invoice_line_no_update before update on invoice_line for each row
  signal sqlstate '45000' set message_text = 'invoice_line only grows: update refused';

create or replace trigger invoice_line_no_delete before delete on invoice_line for each row
  signal sqlstate '45000' set message_text = 'invoice_line only grows: delete refused';

create or replace trigger invoice_tax_no_update before update on invoice_tax for each row
  signal sqlstate '45000' set message_text = 'invoice_tax only grows: update refused';

create or replace trigger invoice_tax_no_delete before delete on invoice_tax for each row
  signal sqlstate '45000' set message_text = 'invoice_tax only grows: delete refused';

create or replace trigger credit_note_no_update before update on credit_note for each row
  signal sqlstate '45000' set message_text = 'credit_note only grows: update refused';

create or replace trigger credit_note_no_delete before delete on credit_note for each row
  signal sqlstate '45000' set message_text = 'credit_note only grows: delete refused';

create or replace trigger book_no_delete before delete on book for each row
  signal sqlstate '45000' set message_text = 'book stays: delete refused';

create or replace trigger lot_no_delete before delete on lot for each row
  signal sqlstate '45000' set message_text = 'lot stays: delete refused';
