import { formatDate } from '../domain/format.ts';

/** Language of our citations, for the citation processor. */
export const LOCALE = 'id-ID';

const xml = '<?xml version="1.0" encoding="utf-8"?>';
const info = '<updated>2026-11-22T00:00:00+07:00</updated>';
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Indonesian words and dates of a citation. */
export const indonesian = `${xml}
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${LOCALE}"><info>${info}</info>
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<terms>
<term name="open-quote">“</term><term name="close-quote">”</term>
<term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
${months.map((month) => `<term name="month-${month}">${formatDate(`2026-${month}`).replace(' 2026', '')}</term>`).join('')}
</terms></locale>`;

function style(id: string, layout: string): string {
  return `${xml}
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${LOCALE}">
<info><title>${id}</title><id>${id}</id>${info}</info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout>${layout}</layout></bibliography></style>`;
}

/** How a citation is put together (CSL 1.0). */
export const styles = {
  /** One line below a figure or in a news text: what, where, when, address. */
  short: style(
    'rantau-aman-singkat',
    `<group delimiter=", ">
<text variable="title" quotes="true"/><text variable="container-title"/><date variable="issued" form="text"/><text variable="URL"/>
</group>`,
  ),
  /** For a list of references: who, when, what in which version, where, and when it was seen. */
  full: style(
    'rantau-aman-lengkap',
    `<group delimiter=" ">
<names variable="author" suffix="."><name/></names><date variable="issued" form="text" prefix="(" suffix=")."/>
<text variable="title"/><text variable="version" prefix="(" suffix=")"/>
</group>
<text variable="container-title" prefix=". " suffix=". "/>
<group prefix="Diakses " delimiter=", dari "><date variable="accessed" form="text"/><text variable="URL"/></group>`,
  ),
} as const;
