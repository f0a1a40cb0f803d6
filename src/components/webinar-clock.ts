import { placeByClock, wallAt, type PlaceInTime } from '../bank/webinar-clock.ts';
import { clockText } from '../text/webinar-clock.ts';

/** Corrects by the clock what the page says of webinars: it may have been built yesterday, and stay open over the hour. */
const order: readonly PlaceInTime[] = ['coming', 'today', 'live', 'past'];
const MINUTE = 60_000;

function correctAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-clock]')) {
    const now = placeByClock(place.dataset['clock'] ?? '', Date.now());
    const told = order.indexOf((place.dataset['told'] ?? 'coming') as PlaceInTime);
    // A clock that is behind the day of the build is wrong.
    if (now !== undefined && order.indexOf(now) > told) correct(place, now);
  }
  for (const table of document.querySelectorAll<HTMLElement>('[data-offset]')) {
    const today = wallAt(table.dataset['offset'] ?? '', Date.now()).slice(0, 10);
    for (const cell of table.querySelectorAll('[data-day]'))
      if (cell.getAttribute('data-day') === today) cell.setAttribute('aria-current', 'date');
      else cell.removeAttribute('aria-current');
  }
}

function correct(place: HTMLElement, now: PlaceInTime): void {
  place.dataset['told'] = now;
  const mark = markOf(place);
  mark.textContent = clockText[now] + (place.dataset['note'] ?? '');
  if (place.classList.contains('when')) place.className = `when when-${now}`;
  if (now !== 'past') return;
  place.classList.remove('row-ahead');
  for (const before of place.querySelectorAll<HTMLElement>('[data-before]')) before.hidden = true;
  for (const after of place.querySelectorAll<HTMLElement>('[data-after]')) after.hidden = false;
  standLast(place);
}

/** What is over no longer comes first among what is ahead. */
function standLast(place: HTMLElement): void {
  const item = place.closest('li');
  const ahead = item?.closest('section')?.querySelector('#blizhajshie') ?? null;
  if (ahead !== null && item !== null && !item.contains(document.activeElement)) item.parentElement?.append(item);
}

/** The mark stands where the build would have put it: beside the hours, the kind, or the facts. */
function markOf(place: HTMLElement): Element {
  const known = place.querySelector('.when-hours > .when-state, .mark');
  if (known) return known;
  const mark = document.createElement('span');
  mark.className = place.classList.contains('when') ? 'when-state' : 'mark';
  const facts = place.querySelector('.row-facts');
  if (facts) facts.prepend(mark);
  else (place.querySelector('.when-hours, .kicker, .row-body') ?? place).append(mark);
  return mark;
}

correctAll();
setInterval(correctAll, MINUTE);
addEventListener('pageshow', correctAll);
document.addEventListener('visibilitychange', correctAll);
