// Formatted text: from a text and its entities to elements. What people and bots write is only ever set as text.

const PLAIN = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'class') node.className = value;
    else if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

// The content of a template, put in its place; its ids, and what refers to them, end so that two may stand on a page.
export function furnished(template, suffix, put) {
  const node = document.getElementById(template).content.firstElementChild.cloneNode(true);
  node.querySelectorAll('[id]').forEach(part => { part.id += suffix; });
  for (const name of ['for', 'aria-controls', 'aria-labelledby']) {
    [node, ...node.querySelectorAll(`[${name}]`)].filter(part => part.hasAttribute(name)).forEach(part => part.setAttribute(name, part.getAttribute(name) + suffix));
  }
  put(node);
  return node;
}

export function formatted(text, entities, acts, from = 0, to = text.length) {
  const out = document.createDocumentFragment();
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    out.append(text.slice(at, entity.offset));
    const inner = entities.slice(i + 1).filter(other => other.offset < end);
    out.append(wrapped(entity, text.slice(entity.offset, end), formatted(text, inner, acts, entity.offset, end), acts));
    at = end;
  }
  out.append(text.slice(at, to));
  return out;
}

function wrapped(entity, text, content, acts) {
  if (PLAIN[entity.type]) return element(PLAIN[entity.type], {}, content);
  switch (entity.type) {
    case 'pre': return letter(text, content, acts);
    case 'text_link': return link(entity.url, content);
    case 'url': return link(/^[a-z]+:/i.test(text) ? text : 'https://' + text, content);
    case 'email': return link('mailto:' + text, content);
    case 'bot_command': return element('button', { type: 'button', class: 'command', onclick: () => acts.say(text) }, content);
    case 'spoiler': return spoiler(content);
    default: return element('span', {}, content);
  }
}

function letter(text, content, acts) {
  const copy = element('button', { type: 'button', onclick: () => acts.copy(text) }, 'Copy');
  return element('div', { class: 'letter' }, element('pre', {}, content), copy);
}

function link(url, content) {
  return /^(https?|mailto|tel):/i.test(url)
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content)
    : element('span', { title: url }, content);
}

function spoiler(content) {
  const hidden = element('button', { type: 'button', class: 'command spoiler', 'aria-label': 'Hidden text, press to show' }, content);
  hidden.addEventListener('click', () => { hidden.classList.add('open'); hidden.removeAttribute('aria-label'); });
  return hidden;
}
