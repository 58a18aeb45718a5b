// The text field: sending, replying, editing, the command menu.
import { element } from '/page/text.js';

export function composer(phone, byId) {
  const field = byId('text');
  const menu = byId('menu');
  let context = null;
  let commands = [];
  let chosen = 0;

  function setContext(next) {
    context = next;
    byId('context').hidden = !next;
    field.placeholder = next?.placeholder || 'Message';
    if (next) byId('context-text').textContent = (next.edit ? 'Edit: ' : 'Reply to: ') + next.text;
  }

  async function send() {
    const text = field.value.trim();
    if (!text) return;
    const { edit, reply } = context || {};
    const answer = edit ? await phone.post('edit', { message_id: edit, text })
      : await phone.say({ text, ...(reply ? { reply_to: reply } : {}) });
    if (answer.error) return;
    field.value = '';
    setContext(null);
    grow();
    offer();
  }

  function grow() {
    field.style.height = 'auto';
    field.style.height = Math.min(field.scrollHeight + 2, 140) + 'px';
  }

  function matching() {
    return commands.filter(command => ('/' + command.command).startsWith(field.value.trim().split(' ')[0] || '/'));
  }

  function offer(open = /^\/\w*$/.test(field.value)) {
    const found = open ? matching() : [];
    menu.hidden = !found.length;
    byId('menu-button').setAttribute('aria-expanded', String(!menu.hidden));
    chosen = Math.min(chosen, Math.max(found.length - 1, 0));
    menu.replaceChildren(...found.map((command, index) => element('div', { role: 'option', id: menu.id + '-' + index, 'aria-selected': String(index === chosen), onclick: () => choose(command) },
      element('b', {}, '/' + command.command), element('span', {}, command.description))));
    if (menu.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', menu.id + '-' + chosen);
  }

  function choose(command) {
    field.value = '/' + command.command;
    menu.hidden = true;
    field.focus();
    send();
  }

  function keys(event) {
    const found = menu.hidden ? [] : matching();
    if (found.length && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      offer(true);
    } else if (found.length && (event.key === 'Tab' && field.value || event.key === 'Enter')) {
      choose(found[chosen]);
    } else if (event.key === 'Escape') {
      menu.hidden ? setContext(null) : offer(false);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      send();
    } else {
      return;
    }
    event.preventDefault();
  }

  field.addEventListener('keydown', keys);
  field.addEventListener('input', () => { grow(); chosen = 0; offer(); });
  byId('composer').addEventListener('submit', event => { event.preventDefault(); send(); field.focus(); });
  byId('context-cancel').addEventListener('click', () => { setContext(null); field.focus(); });
  byId('menu-button').addEventListener('click', () => { if (menu.hidden) field.value = ''; offer(menu.hidden); field.focus(); });
  byId('attach').addEventListener('click', () => byId('file').click());
  byId('file').addEventListener('change', () => phone.upload(byId('file')));

  return {
    setCommands: list => { commands = list; byId('menu-button').hidden = !list.length; },
    reply: (message, placeholder, focus = true) => { setContext({ reply: message.message_id, text: message.text.split('\n')[0], placeholder }); if (focus) field.focus(); },
    edit: message => { setContext({ edit: message.message_id, text: message.text.split('\n')[0] }); field.value = message.text; grow(); field.focus(); },
    clear: () => setContext(null),
  };
}
