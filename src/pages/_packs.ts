import { planPacks, type PackPlan } from '../domain/class-pack.ts';
import { levels, type Level } from '../domain/kit.ts';
import { allPages, type ProsePage } from './_content.ts';

/** A level with its kits. */
export interface LevelKits {
  level: Level;
  kits: ProsePage[];
}

/** Every level that has a kit, in the order of levels. */
export async function kitsByLevel(): Promise<LevelKits[]> {
  const kits = (await allPages()).filter((page) => page.data.kit);
  return levels
    .map((level) => ({ level, kits: kits.filter((page) => page.data.kit!.jenjang === level) }))
    .filter((one) => one.kits.length > 0);
}

/** The class packs of this site. */
export async function packPlan(): Promise<PackPlan> {
  const pages = await allPages();
  const kits = (await kitsByLevel()).flatMap((one) => one.kits);
  return {
    tanggal: pages.map(({ data }) => data.ditinjau).reduce((newest, day) => (day > newest ? day : newest)),
    paket: planPacks(
      kits.map(({ path, data: { kit } }) => ({ path, level: kit!.jenjang, slides: kit!.salindia !== undefined, quiz: kit!.kuis })),
    ),
  };
}
