/**
 * The page that stands at an old address, for hosts that know no redirects. It needs no script, loads nothing, names no
 * subject, and can be left at once.
 * @param to address of the page below the base path
 * @param canonical the same, with scheme and host
 */
export function redirectStub(to: string, canonical: string, exitUrl: string): string {
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Halaman pindah</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body>
<p><a href="${exitUrl}" rel="nofollow noreferrer" data-keluar-cepat>Keluar cepat</a></p>
<main id="konten">
<h1>Halaman ini pindah</h1>
<p><a href="${to}">Buka halamannya</a></p>
</main>
</body>
</html>
`;
}
