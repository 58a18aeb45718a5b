// The sandbox's time: shown, ticking, and travelling.
let zone = 'UTC';
let user = '';
let moved = () => {};
let reached = { sandbox: 0, here: 0 };

const format = (options, seconds) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(seconds * 1000));
export const time = seconds => format({ hour: '2-digit', minute: '2-digit' }, seconds);
export const day = seconds => format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, seconds);
const now = () => reached.sandbox + (performance.now() - reached.here) / 1000;
const byId = id => document.getElementById(id);

// On the clock of that user, once the bot knows where they live.
export async function startClock(whose, onTravel, onMove) {
  user = whose;
  moved = onMove;
  await read();
  setInterval(show, 1000);
  setInterval(read, 15000);
  byId('travel').addEventListener('click', event => {
    const { advance, to } = event.target.dataset;
    if (advance || to) travel(advance ? { advance } : { to }, onTravel);
  });
}

export async function read() {
  const answer = await (await fetch('/clock?user=' + user)).json();
  const before = zone;
  zone = answer.zone || zone;
  set(answer.now);
  if (zone !== before) moved();
  if (answer.next && !byId('arrival').dataset.arrived) byId('arrival').textContent = 'Next reminder: ' + moment(answer.next);
}

function set(instant) {
  reached = { sandbox: Date.parse(instant) / 1000, here: performance.now() };
  show();
}

const moment = instant => day(Date.parse(instant) / 1000) + ', ' + time(Date.parse(instant) / 1000);

function show() {
  byId('now-time').textContent = time(now());
  document.querySelectorAll('.statusbar .time').forEach(one => { one.textContent = time(now()); });
  byId('now-date').textContent = day(now());
  byId('now-zone').textContent = zone.replace('_', ' ');
  const hour = Number(format({ hour: 'numeric', hourCycle: 'h23' }, now()));
  document.body.dataset.sky = hour < 5 || hour >= 21 ? 'night' : hour < 9 ? 'dawn' : hour < 17 ? 'day' : 'dusk';
}

async function travel(body, onTravel) {
  const buttons = [...byId('travel').querySelectorAll('button')];
  const focused = document.activeElement;
  buttons.forEach(button => { button.disabled = true; });
  byId('arrival').dataset.arrived = 'yes';
  byId('arrival').textContent = 'Travelling…';
  try {
    const response = await fetch('/clock', { method: 'POST', body: JSON.stringify(body) });
    const answer = await response.json();
    if (answer.now) set(answer.now);
    byId('arrival').textContent = answer.error || arrival(body, answer);
  } finally {
    buttons.forEach(button => { button.disabled = false; });
    focused?.focus({ preventScroll: true });
    onTravel();
  }
}

function arrival(body, answer) {
  if (body.to === 'next' && answer.sent === 0) return 'Nothing is planned yet.';
  const messages = answer.sent === 0 ? 'no message on the way' : answer.sent === 1 ? '1 message on the way' : answer.sent + ' messages on the way';
  return 'Arrived ' + moment(answer.now) + ' – ' + messages + '.';
}
