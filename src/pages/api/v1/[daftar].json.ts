import type { APIRoute } from 'astro';
import { listFile, lists, type List } from '../../../domain/open-data-files.ts';
import { publicCards } from '../../_open-cards.ts';
import { publicRecords } from '../../_open-data.ts';
import { publicPrintables } from '../../_open-printables.ts';
import { publication } from '../../_publication.ts';
import { respondJson } from '../../_respond.ts';

export const getStaticPaths = () => lists.map((daftar) => ({ params: { daftar } }));

/** Every record of a kind that the site shows. */
export const GET: APIRoute = async ({ params }) => {
  const list = params.daftar as List;
  return respondJson(listFile(list, await recordsOf(list), publication));
};

function recordsOf(list: List) {
  if (list === 'unduh') return publicPrintables();
  return list === 'kartu' ? publicCards() : publicRecords[list];
}
