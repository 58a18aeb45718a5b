// Whose phones lie on the desk, by the address: ?users=1,2&names=Ada,Bo&languages=en,de, or ?chat=7 for one.
const CHAT = /^-?[1-9]\d{0,17}$/;
const MOST = 2;

export function people(query = new URLSearchParams(location.search)) {
  const list = name => (query.get(name) ?? '').split(',').map(one => one.trim());
  const users = [...new Set(query.has('users') ? list('users') : list('chat'))].filter(user => CHAT.test(user)).slice(0, MOST);
  const names = list('names');
  const languages = list('languages');
  return (users.length ? users : ['1']).map((user, index) => ({ user, name: names[index] || '', language: languages[index] || '' }));
}

// The address of a desk with these phones.
export function address(owners) {
  const lists = { users: owners.map(one => one.user), names: owners.map(one => one.name || ''), languages: owners.map(one => one.language || '') };
  const told = Object.entries(lists).filter(([, values]) => values.some(Boolean));
  return '?' + told.map(([name, values]) => name + '=' + values.map(encodeURIComponent).join(',')).join('&');
}
