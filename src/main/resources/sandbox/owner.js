// Asks whose phone it is.
const byId = id => document.getElementById(id);

byId('owner-cancel').addEventListener('click', () => byId('owner-dialog').close(''));

// Whether the person's name or language was changed.
export function askOwner(person) {
  const dialog = byId('owner-dialog');
  byId('owner-name').value = person.name || person.known || '';
  byId('owner-language').value = person.language || navigator.language || 'en';
  dialog.returnValue = '';
  dialog.showModal();
  byId('owner-name').select();
  return new Promise(done => dialog.addEventListener('close', () => done(kept(person, dialog.returnValue === 'keep')), { once: true }));
}

// A comma would part two names in the address.
function kept(person, keep) {
  if (!keep) return false;
  person.name = byId('owner-name').value.replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
  person.language = byId('owner-language').value;
  return true;
}
