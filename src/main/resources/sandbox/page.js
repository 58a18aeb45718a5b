// The desk: one phone or two, and the time that they share.
import { read, startClock } from '/page/clock.js';
import { askOwner } from '/page/owner.js';
import { address, people } from '/page/people.js';
import { openPhone } from '/page/phone.js';
import { element } from '/page/text.js';

const byId = id => document.getElementById(id);
const owners = people();
const two = owners.length > 1;
const unread = owners.map(() => 0);

const phones = owners.map((person, index) => openPhone(person, {
  index,
  alone: !two,
  unread: count => { unread[index] = count; mark(); },
  alert: text => { byId('alert-text').textContent = text; byId('alert').showModal(); },
  rename: async () => {
    if (await askOwner(person)) history.replaceState(null, '', address(owners));
    label();
  },
  label,
  heard: read,
}));

function mark() {
  const all = unread.reduce((sum, count) => sum + count, 0);
  document.title = (all ? `(${all}) ` : '') + 'Crickets';
  byId('tabs').querySelectorAll('button').forEach((tab, index) => { tab.dataset.unread = unread[index] || ''; });
}

// What stands anywhere about whose phones these are.
function label() {
  phones.forEach(phone => phone.label());
  byId('skips').replaceChildren(...phones.map(phone => element('a', { class: 'skip', href: '#' + phone.field }, two ? `Skip to ${phone.name()}'s text field` : 'Skip to the text field')));
  byId('tabs').replaceChildren(...phones.map((phone, index) => element('button', { type: 'button', 'aria-pressed': String(byId('phones').dataset.shown === String(index + 1)), 'aria-controls': phone.id, onclick: () => show(index) }, phone.name())));
  mark();
}

// In a narrow window there is room for one of the phones.
function show(index) {
  byId('phones').dataset.shown = String(index + 1);
  byId('tabs').querySelectorAll('button').forEach((tab, at) => tab.setAttribute('aria-pressed', String(at === index)));
  phones[index].shown();
}

const first = owners[0];
byId('tabs').hidden = !two;
byId('desk').classList.toggle('two', two);
byId('phones').dataset.shown = '1';
byId('other').textContent = two ? 'One phone' : 'Second phone';
byId('other').href = two ? address([first]) : address([first, { user: first.user === '1' ? '2' : '1' }]);
await startClock(first.user, () => phones.forEach(phone => phone.refresh()), () => phones.forEach(phone => phone.redraw()));
await Promise.all(phones.map(phone => phone.start()));
label();
phones[0].focus();
document.body.dataset.ready = 'yes';
