// The plan's next dates, as the newest message that names them told them.
import { element } from '/page/text.js';
import { day, time } from '/page/clock.js';

// The beginning of the line in the languages that the bot speaks.
const HEADING = /^\P{L}*(next|als nächstes)(?!\p{L})/iu;

export function showPlan(place, messages, show) {
  const card = [...messages].reverse().find(message => message.from === 'bot' && lines(message.text).length);
  place.replaceChildren(...(card ? told(card, show) : [element('p', { class: 'note' }, 'Nothing yet. Tell the bot about an interview, and its dates stand here.')]));
}

// From the line that begins with "Next" up to the end of its paragraph; the word alone is only a heading.
export function lines(text) {
  const all = text.split('\n');
  const from = all.findIndex(line => HEADING.test(line));
  if (from < 0) return [];
  const end = all.findIndex((line, index) => index > from && !line.trim());
  const found = all.slice(from, end < 0 ? all.length : end).map(line => line.trim());
  return (/^\P{L}*$/u.test(found[0].replace(HEADING, '')) ? found.slice(1) : found).map(line => line.replace(/^•\s*/, ''));
}

function told(card, show) {
  const list = element('ul', {}, ...lines(card.text).map(line => element('li', {}, line)));
  const from = element('button', { type: 'button', class: 'quiet from', onclick: () => show(card.message_id) }, `from the message of ${day(card.date)}, ${time(card.date)}`);
  return [list, from];
}
