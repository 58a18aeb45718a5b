// One phone: keeps its chat up to date by server-sent events, and does what the person does.
import { bubble, dayMark } from '/page/bubbles.js';
import { day } from '/page/clock.js';
import { composer } from '/page/composer.js';
import { showPlan } from '/page/plan.js';
import { element, furnished } from '/page/text.js';

export function openPhone(person, desk) {
  const suffix = desk.index ? '-' + (desk.index + 1) : '';
  const byId = id => document.getElementById(id + suffix);
  const root = furnished('phone', suffix, node => document.getElementById('phones').append(node));
  const card = furnished('plan-card', suffix, node => document.querySelector('.hint').before(node));
  root.id = 'phone-' + (desk.index + 1);
  const chat = person.user;
  const messages = new Map();
  const scroll = byId('scroll');
  let seq = 0;
  let unread = 0;
  let first = true;
  let following = true;
  let lastTop = 0;
  let asked;
  let toastTimer;
  let refreshing = Promise.resolve();

  const acts = {
    say: text => phone.say({ text }),
    tap: (message_id, label, data) => phone.post('tap', { button: data || label, message_id }),
    reply: message => writing.reply(message),
    edit: message => writing.edit(message),
    textOf: id => messages.get(id)?.text.split('\n')[0],
    show: id => { byMessage(id)?.scrollIntoView({ block: 'center' }); byMessage(id)?.focus({ preventScroll: true }); },
    copy: async text => { try { await navigator.clipboard.writeText(text); toast('Copied'); } catch { toast('Copying is not allowed here. The text is: ' + text); } },
  };

  const phone = {
    async post(what, body) {
      return answered(await fetch(`/phone/${chat}/${what}`, { method: 'POST', body: JSON.stringify(body) }));
    },
    say(message) {
      return phone.post('message', { ...message, language_code: language(), ...(person.name ? { first_name: person.name } : {}) });
    },
    async upload(input) {
      const form = new FormData();
      form.append('file', input.files[0]);
      input.value = '';
      await answered(await fetch(`/phone/${chat}/document`, { method: 'POST', body: form }));
    },
  };

  const writing = composer(phone, byId);
  const byMessage = id => document.getElementById('m' + id);
  const language = () => person.language || navigator.language || 'en';
  const name = () => person.name || person.known || 'User ' + chat;
  const sorted = () => [...messages.values()].sort((one, other) => one.message_id - other.message_id);

  async function answered(response) {
    const answer = await response.json();
    if (answer.error) toast(answer.error);
    return answer;
  }

  function toast(text) {
    byId('toast').textContent = text;
    byId('toast').hidden = false;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { byId('toast').hidden = true; }, 3500);
  }

  function refresh() {
    refreshing = refreshing.then(async () => apply(await (await fetch(`/phone/${chat}?after=${seq}`)).json()), () => {});
    return refreshing;
  }

  function apply(view) {
    view.messages.sort((one, other) => one.message_id - other.message_id).forEach(put);
    view.deleted.forEach(id => { messages.delete(id); byMessage(id)?.remove(); });
    seq = view.seq;
    known(view.user);
    byId('typing').hidden = !view.typing;
    byId('presence').textContent = view.blocked ? 'blocked' : view.typing ? 'typing…' : 'bot';
    byId('block').textContent = view.blocked ? 'Unblock' : 'Block';
    byId('block').setAttribute('aria-pressed', String(view.blocked));
    byId('welcome').hidden = messages.size > 0;
    if (!first) view.toasts.forEach(note => note.alert ? desk.alert(note.text) : toast(note.text));
    count(view);
    question();
    showPlan(byId('plan'), sorted(), acts.show);
    if (!first && view.messages.length) desk.heard();
    first = false;
  }

  // The bot knows of the name and language that came with the last message.
  function known(user) {
    const changed = person.known !== user.first_name;
    person.known = user.first_name;
    if (messages.size && !person.language) person.language = user.language_code;
    if (changed && !first) desk.label();
  }

  function put(message) {
    const before = byMessage(message.message_id);
    const node = bubble(message, acts, !first && !before);
    const had = messages.has(message.message_id);
    messages.set(message.message_id, message);
    if (had && before) {
      const focused = before.contains(document.activeElement);
      before.replaceWith(node);
      if (focused) (node.querySelector('.row button') || node).focus({ preventScroll: true });
      return;
    }
    const marks = byId('log').querySelectorAll('.day');
    if (marks[marks.length - 1]?.dataset.day !== day(message.date)) byId('log').append(dayMark(message));
    byId('log').append(node);
  }

  // The chat follows what is new until the person scrolls up; what then comes in is counted.
  function count(view) {
    scrolled(); // the browser may tell of a scroll only after these messages
    const news = first ? 0 : view.messages.filter(message => message.from === 'bot' && !message.edited).length;
    following = following || first || view.messages.some(message => message.from === 'user' && !message.edited);
    if (following) toEnd();
    unread = isSeen() ? 0 : unread + news;
    badge();
  }

  // A phone that a narrow window leaves out has no height.
  const isSeen = () => !document.hidden && following && scroll.clientHeight > 0;

  function badge() {
    byId('unread').hidden = unread === 0;
    byId('unread').textContent = `↓ ${unread} new`;
    byId('unread').setAttribute('aria-label', unread + ' unread messages, go to the newest');
    desk.unread(unread);
  }

  function toEnd(behavior = first ? 'instant' : 'smooth') {
    scroll.scrollTo({ top: scroll.scrollHeight, behavior });
  }

  function scrolled() {
    if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60) following = true;
    else if (scroll.scrollTop < lastTop) following = false;
    lastTop = scroll.scrollTop;
    seen();
  }

  function seen() {
    if (unread && isSeen()) {
      unread = 0;
      badge();
    }
  }

  // A forced reply waits while nobody has answered it; the bot's keyboard stays until it is taken away.
  function question() {
    const all = sorted().reverse();
    const asking = all[0]?.force_reply ? all[0] : null;
    if (asking && asked !== asking.message_id) writing.reply(asking, asking.force_reply.placeholder, desk.alone || root.contains(document.activeElement));
    if (!asking && asked) writing.clear();
    asked = asking?.message_id;
    const keyboard = all.find(message => message.keyboard)?.keyboard || [];
    byId('keys').hidden = !keyboard.length;
    byId('keys').replaceChildren(...keyboard.map(row => element('div', { class: 'row' }, ...row.map(label => element('button', { type: 'button', onclick: () => phone.post('tap', { button: label }) }, label)))));
  }

  async function menu() {
    const answer = await (await fetch(`/phone/${chat}/menu?language_code=${encodeURIComponent(language())}`)).json();
    writing.setCommands(answer.commands);
    byId('description').textContent = answer.description || 'Press Start, or write what you want to say.';
  }

  byId('start').addEventListener('click', () => acts.say('/start'));
  byId('block').addEventListener('click', () => phone.post(byId('block').getAttribute('aria-pressed') === 'true' ? 'unblock' : 'block', {}).then(refresh));
  byId('owner').addEventListener('click', async () => { await desk.rename(); await menu(); });
  byId('unread').addEventListener('click', () => { following = true; seen(); toEnd(); byId('text').focus(); });
  scroll.addEventListener('scroll', scrolled);
  new ResizeObserver(() => { if (following) toEnd('instant'); seen(); }).observe(scroll);
  // A picture has no height until it is there.
  scroll.addEventListener('load', () => { if (following) toEnd('instant'); }, true);
  document.addEventListener('visibilitychange', seen);

  return {
    id: root.id,
    field: 'text' + suffix,
    name,
    refresh,
    redraw: () => messages.forEach(put),
    focus: () => byId('text').focus(),
    shown: () => { toEnd('instant'); seen(); },
    async start() {
      await refresh();
      await menu();
      const events = new EventSource(`/phone/${chat}/events`);
      events.onmessage = refresh;
      events.onopen = () => { refresh(); menu(); };
      byId('log').setAttribute('aria-live', 'polite');
    },
    label() {
      const whose = desk.alone && !person.name ? 'Phone' : `Phone of ${name()}`;
      root.setAttribute('aria-label', whose);
      scroll.setAttribute('aria-label', desk.alone ? 'Chat' : `Chat of ${name()}`);
      byId('log').setAttribute('aria-label', desk.alone ? 'Messages' : `Messages of ${name()}`);
      byId('owner').textContent = `${name()} · ${language()}`;
      byId('owner').title = 'Name and language of this phone';
      card.querySelector('h2').textContent = desk.alone ? "The plan's next dates" : `${name()}: the plan's next dates`;
    },
  };
}
