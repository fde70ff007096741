/** The parts of a CycloneDX document that npm writes and that we look at. */
export interface Sbom {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; 'bom-ref': string } & Record<string, unknown> };
  components: ({ 'bom-ref': string; name: string; version: string; purl: string } & Record<string, unknown>)[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The same packages, the same document: without the time, random number and tool of the run, in order, and named after the
 * project rather than the folder it lies in.
 */
export function stableSbom(sbom: Sbom, name: string): Sbom {
  const { metadata } = sbom;
  return {
    ...sbom,
    serialNumber: undefined,
    metadata: { ...metadata, timestamp: undefined, tools: undefined, component: { ...metadata.component, name } },
    components: [...sbom.components].sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: sbom.dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
