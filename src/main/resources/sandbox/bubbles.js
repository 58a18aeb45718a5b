// One message as a bubble with its buttons.
import { element, formatted } from '/page/text.js';
import { day, time } from '/page/clock.js';

// InlineKeyboardButton's style (Bot API).
const STYLES = ['primary', 'success', 'danger'];

export function bubble(message, acts, isNew) {
  const mine = message.from === 'user';
  const parts = [author(message), ...quote(message, acts), ...media(message), ...body(message, acts), meta(message)];
  const inside = element('div', { class: 'bubble' }, ...parts);
  if (message.reactions) inside.append(element('span', { class: 'reactions', 'aria-label': 'Reaction ' + message.reactions.join(' ') }, message.reactions.join('')));
  return element('li', { class: `message ${mine ? 'user' : 'bot'}${isNew ? ' new' : ''}`, id: 'm' + message.message_id, tabindex: '-1' },
    inside, ...rows(message, acts), tools(message, acts));
}

export function dayMark(message) {
  return element('li', { class: 'day', 'data-day': day(message.date) }, day(message.date));
}

function author(message) {
  return element('span', { class: 'sr' }, (message.from === 'user' ? 'You' : 'Crickets') + ', ' + time(message.date) + ': ');
}

function quote(message, acts) {
  if (!message.reply_to) return [];
  const text = acts.textOf(message.reply_to) || 'a message';
  return [element('button', { type: 'button', class: 'quote', 'aria-label': 'In reply to: ' + text, onclick: () => acts.show(message.reply_to) }, text)];
}

function media(message) {
  const parts = [];
  if (message.photo) {
    parts.push(element('a', { href: message.photo, target: '_blank' }, element('img', { class: 'picture', src: message.photo, alt: message.text ? 'Picture: ' + message.text.split('\n')[0] : 'Picture' })));
  }
  if (message.document) {
    parts.push(element('a', { class: 'file', href: message.document.url, download: message.document.name }, element('span', { 'aria-hidden': 'true' }, '↓'), element('span', { class: 'what' }, message.document.name, element('small', {}, size(message.document.size)))));
  }
  if (message.location) parts.push(element('span', {}, `📍 ${message.location.latitude}, ${message.location.longitude}`));
  if (message.voice) parts.push(element('span', {}, `🎤 Voice message, ${message.voice.duration} s`));
  if (message.sticker) parts.push(element('span', {}, `${message.sticker.emoji} Sticker`));
  return parts;
}

const size = bytes => bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

function body(message, acts) {
  return message.text ? [element('div', { class: 'body' }, formatted(message.text, message.entities, acts))] : [];
}

function meta(message) {
  const marks = [message.edited ? 'edited' : '', time(message.date)].filter(Boolean).join(' · ');
  const silent = message.silent ? [element('span', { title: 'sent without a sound' }, 'silent ·')] : [];
  return element('div', { class: 'meta', 'aria-hidden': 'true' }, ...silent, marks);
}

function rows(message, acts) {
  if (!message.buttons.length) return [];
  return [element('div', { class: 'rows', role: 'group', 'aria-label': 'Buttons' }, ...message.buttons.map(row => element('div', { class: 'row' }, ...row.map(button => key(message, button, acts)))))];
}

function key(message, button, acts) {
  const style = STYLES.includes(button.style) ? 'key-' + button.style : '';
  if (button.url) return element('a', { class: style, href: button.url, target: '_blank', rel: 'noopener noreferrer' }, button.label + ' ↗');
  if (button.copy !== undefined) return element('button', { type: 'button', class: style, title: 'Copies: ' + button.copy, onclick: () => acts.copy(button.copy) }, copyIcon(), button.label);
  const node = element('button', { type: 'button', class: style, 'data-button': button.data }, button.label);
  node.addEventListener('click', async () => {
    node.classList.add('waiting');
    await acts.tap(message.message_id, button.label, button.data);
    node.classList.remove('waiting');
  });
  return node;
}

function copyIcon() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', width: 17, height: 17, class: 'copy', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M9 9h11v11H9zM5 15H4V4h11v1');
  svg.append(path);
  return svg;
}

function tools(message, acts) {
  const reply = element('button', { type: 'button', class: 'quiet', onclick: () => acts.reply(message) }, 'Reply');
  const edit = element('button', { type: 'button', class: 'quiet', onclick: () => acts.edit(message) }, 'Edit');
  return element('div', { class: 'tools' }, ...(message.from === 'user' && message.text ? [edit, reply] : [reply]));
}
