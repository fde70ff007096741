/** Licence of everything under `content/` and of the data made from it. */
export const contentLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
