import { addDays } from './calendar.ts';

/** Days after which the file is no longer to be trusted; a site that is built again renews it. */
const VALID = 180;

/** Where to tell about a weakness of the site (RFC 9116). */
export function securityTxt({ email, address, today }: { email: string; address: string; today: string }): string {
  return [
    `Contact: mailto:${email}`,
    `Expires: ${addDays(today, VALID)}T00:00:00Z`,
    'Preferred-Languages: id, en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
