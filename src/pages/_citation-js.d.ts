/** The part of Citation.js that this project uses; the library has no types of its own. */
declare module '@citation-js/core' {
  /** Settings of a plugin, shared by everybody who uses it. */
  interface PluginConfigs {
    '@csl': { styles: Register; locales: Register };
    '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean } };
  }
  interface Register {
    add(name: string, xml: string): void;
  }
  export const plugins: { config: { get<Name extends keyof PluginConfigs>(name: Name): PluginConfigs[Name] } };
  export class Cite {
    /** `forceType` names the format of `data`, which is guessed otherwise. */
    constructor(data: unknown, options?: { forceType?: '@bibtex/text' | '@ris/file' });
    /** What was read, as CSL-JSON. */
    data: Record<string, unknown>[];
    format(output: 'bibtex' | 'ris'): string;
    format(output: 'bibliography', options: { style: string; lang: string; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
