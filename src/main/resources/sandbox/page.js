// The phone: keeps the chat up to date by server-sent events, and does what the person does.
import { bubble, dayMark } from '/page/bubbles.js';
import { startClock, day } from '/page/clock.js';
import { composer } from '/page/composer.js';
import { showPlan } from '/page/plan.js';
import { element } from '/page/text.js';

const byId = id => document.getElementById(id);
const chat = new URLSearchParams(location.search).get('chat')?.match(/^-?[1-9]\d*$/)?.[0] || '1';
const messages = new Map();
const scroll = byId('scroll');
let seq = 0;
let unread = 0;
let first = true;
let following = true;
let lastTop = 0;
let refreshing = Promise.resolve();

const acts = {
  say: text => phone.post('message', { text }),
  tap: (message_id, label, data) => phone.post('tap', { button: data || label, message_id }),
  reply: message => writing.reply(message),
  edit: message => writing.edit(message),
  textOf: id => messages.get(id)?.text.split('\n')[0],
  show: id => { byId('m' + id)?.scrollIntoView({ block: 'center' }); byId('m' + id)?.focus({ preventScroll: true }); },
  copy: async text => { try { await navigator.clipboard.writeText(text); toast('Copied'); } catch { toast('Copying is not allowed here. The text is: ' + text); } },
};

const phone = {
  async post(what, body) {
    return answered(await fetch(`/phone/${chat}/${what}`, { method: 'POST', body: JSON.stringify(body) }));
  },
  async upload(input) {
    const form = new FormData();
    form.append('file', input.files[0]);
    input.value = '';
    await answered(await fetch(`/phone/${chat}/document`, { method: 'POST', body: form }));
  },
};

async function answered(response) {
  const answer = await response.json();
  if (answer.error) toast(answer.error);
  return answer;
}

const writing = composer(phone);

function toast(text) {
  byId('toast').textContent = text;
  byId('toast').hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { byId('toast').hidden = true; }, 3500);
}

function refresh() {
  refreshing = refreshing.then(async () => apply(await (await fetch(`/phone/${chat}?after=${seq}`)).json()), () => {});
  return refreshing;
}

function apply(view) {
  view.messages.sort((one, other) => one.message_id - other.message_id).forEach(put);
  view.deleted.forEach(id => { messages.delete(id); byId('m' + id)?.remove(); });
  seq = view.seq;
  byId('typing').hidden = !view.typing;
  byId('presence').textContent = view.blocked ? 'blocked' : view.typing ? 'typing…' : 'bot';
  byId('block').textContent = view.blocked ? 'Unblock' : 'Block';
  byId('block').setAttribute('aria-pressed', String(view.blocked));
  byId('welcome').hidden = messages.size > 0;
  if (!first) view.toasts.forEach(shown);
  count(view);
  question();
  showPlan([...messages.values()].sort((one, other) => one.message_id - other.message_id), acts.show);
  first = false;
}

function put(message) {
  const before = byId('m' + message.message_id);
  const node = bubble(message, acts, !first && !before);
  const known = messages.has(message.message_id);
  messages.set(message.message_id, message);
  if (known && before) {
    const focused = before.contains(document.activeElement);
    before.replaceWith(node);
    if (focused) (node.querySelector('.row button') || node).focus({ preventScroll: true });
    return;
  }
  const marks = byId('log').querySelectorAll('.day');
  if (marks[marks.length - 1]?.dataset.day !== day(message.date)) byId('log').append(dayMark(message));
  byId('log').append(node);
}

function shown(note) {
  if (note.alert) {
    byId('alert-text').textContent = note.text;
    byId('alert').showModal();
  } else {
    toast(note.text);
  }
}

// The chat follows what is new until the person scrolls up; what then comes in is counted.
function count(view) {
  scrolled(); // the browser may tell of a scroll only after these messages
  const news = first ? 0 : view.messages.filter(message => message.from === 'bot' && !message.edited).length;
  following = following || first || view.messages.some(message => message.from === 'user' && !message.edited);
  if (following) toEnd();
  unread = document.hidden || !following ? unread + news : 0;
  badge();
}

function badge() {
  byId('unread').hidden = unread === 0;
  byId('unread').textContent = `↓ ${unread} new`;
  byId('unread').setAttribute('aria-label', unread + ' unread messages, go to the newest');
  document.title = (unread ? `(${unread}) ` : '') + 'Crickets';
}

function toEnd() {
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: first ? 'instant' : 'smooth' });
}

function scrolled() {
  if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60) following = true;
  else if (scroll.scrollTop < lastTop) following = false;
  lastTop = scroll.scrollTop;
  seen();
}

function seen() {
  if (unread && !document.hidden && following) {
    unread = 0;
    badge();
  }
}

// A forced reply waits while nobody has answered it; the bot's keyboard stays until it is taken away.
function question() {
  const all = [...messages.values()].sort((one, other) => other.message_id - one.message_id);
  const asking = all[0]?.force_reply ? all[0] : null;
  if (asking && question.last !== asking.message_id) writing.reply(asking, asking.force_reply.placeholder);
  if (!asking && question.last) writing.clear();
  question.last = asking?.message_id;
  const keyboard = all.find(message => message.keyboard)?.keyboard || [];
  byId('keys').hidden = !keyboard.length;
  byId('keys').replaceChildren(...keyboard.map(row => element('div', { class: 'row' }, ...row.map(label => element('button', { type: 'button', onclick: () => phone.post('tap', { button: label }) }, label)))));
}

async function menu() {
  const answer = await (await fetch(`/phone/${chat}/menu`)).json();
  writing.setCommands(answer.commands);
  byId('description').textContent = answer.description || 'Press Start, or write what you want to say.';
}

byId('phone-user').textContent = 'User ' + chat;
byId('other').href = '?chat=' + (chat === '1' ? 2 : 1);
byId('start').addEventListener('click', () => acts.say('/start'));
byId('block').addEventListener('click', () => phone.post(byId('block').getAttribute('aria-pressed') === 'true' ? 'unblock' : 'block', {}).then(refresh));
byId('unread').addEventListener('click', () => { following = true; seen(); toEnd(); byId('text').focus(); });
scroll.addEventListener('scroll', scrolled);
new ResizeObserver(() => { if (following) scroll.scrollTo({ top: scroll.scrollHeight, behavior: 'instant' }); }).observe(scroll);
// A picture has no height until it is there.
scroll.addEventListener('load', () => { if (following) scroll.scrollTo({ top: scroll.scrollHeight, behavior: 'instant' }); }, true);
document.addEventListener('visibilitychange', seen);
await startClock(refresh);
await Promise.all([menu(), refresh()]);
const events = new EventSource(`/phone/${chat}/events`);
events.onmessage = refresh;
events.onopen = () => { refresh(); menu(); };
byId('text').focus();
byId('log').setAttribute('aria-live', 'polite');
document.body.dataset.ready = 'yes';
