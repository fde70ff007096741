/**
 * Calendar day in Jakarta (UTC+7), `YYYY-MM-DD`. The only place that reads the clock; everything else takes the day as
 * an argument. `SOURCE_DATE_EPOCH` (seconds) fixes the day for reproducible builds.
 */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const moment = epoch ? Number(epoch) * 1000 : Date.now();
  if (!Number.isFinite(moment)) throw new Error(`SOURCE_DATE_EPOCH berisi "${epoch}"; tulis jumlah detik, misalnya 1795305600`);
  return new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
}
