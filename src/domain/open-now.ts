/** Opening hours without their schema, so that the browser gets no validation code. */
export interface OpenHours {
  hari: number[];
  buka: string;
  tutup: string;
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Weekday (Monday is 1) and time `HH:MM` of a moment in an IANA time zone. */
export function timeIn(zone: string, moment: Date): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: days.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` };
}

/** Whether the hours include a weekday and time; the closing minute itself is closed. Holidays are not known here. */
export function isOpen(hours: readonly OpenHours[], { day, time }: { day: number; time: string }): boolean {
  return hours.some((one) => one.hari.includes(day) && one.buka <= time && time < one.tutup);
}
