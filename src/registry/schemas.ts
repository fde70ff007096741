import type { z } from 'astro/zod';
import { claim, type Claim } from '../domain/claim.ts';
import { contact, type Contact } from '../domain/contact.ts';
import { indicator, type Indicator } from '../domain/indicator.ts';
import { institution, type Institution } from '../domain/institution.ts';
import { law, type Law } from '../domain/law.ts';
import { place, type Place } from '../domain/place.ts';
import { procedure, type Procedure } from '../domain/procedure.ts';
import { source, type Source } from '../domain/source.ts';
import { statistic, type Statistic } from '../domain/statistic.ts';
import type { FactKind, Kind } from '../domain/status.ts';
import { term, type Term } from '../domain/term.ts';

/** What each kind of registry record holds once validated. */
export interface Records {
  sumber: Source;
  hukum: Law;
  kontak: Contact;
  statistik: Statistic;
  prosedur: Procedure;
  tempat: Place;
  lembaga: Institution;
  istilah: Term;
  indikator: Indicator;
  klaim: Claim;
}

/** A record together with its kind, as the registry hands it out. */
export type Entry<K extends Kind = Kind> = { [P in K]: { kind: P; record: Records[P]; file: string; line: number } }[K];
export type FactEntry = Entry<FactKind>;

/** The schema of each kind. */
export const schemas: Record<Kind, z.ZodType> = {
  sumber: source,
  hukum: law,
  kontak: contact,
  statistik: statistic,
  prosedur: procedure,
  tempat: place,
  lembaga: institution,
  istilah: term,
  indikator: indicator,
  klaim: claim,
};
