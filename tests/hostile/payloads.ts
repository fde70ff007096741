/** Word that stands in every hostile text, so that tests can see where it came out. */
export const MARK = 'racun';

/** Texts that end what they stand in and begin something else, one way for each format that we write. */
export const payloads: readonly string[] = [
  '<script>racun()</script>',
  '"><img src=x onerror=racun()>',
  "'><svg/onload=racun()>",
  '</script><script>racun()</script>',
  ']]><script>racun()</script>',
  '--></style></textarea></title><iframe src="javascript:parent.racun()">',
  'javascript:racun()',
  '${racun()} {racun()} {{racun()}} <%= racun() %>',
  "=racun()+cmd|'/C calc'!A0",
  '@racun(1)\t+racun\t-racun',
  '&lt;script&gt;racun()&lt;/script&gt; &#x3c;img src=x onerror=racun()&#62;',
  'racun\nTEL:+6281racun\nEND:VCARD\nBEGIN:VCARD',
  'racun\nER  - \nTY  - JOUR\nTI  - racun',
  'racun} , url={racun} @misc{racun, \\input{racun} % $racun$',
  '#eval("racun()") #racun[a] `racun` @racun <racun> */ // racun',
];

/** Addresses that the web allows and that a careless page would let out of an attribute. */
export const hostileUrls: readonly string[] = [
  'https://racun.example/"><script>racun()</script>?a=\'onload=racun()//',
  'https://racun.example/&quot;onmouseover=racun()&quot;#</a><img/src=x/onerror=racun()>',
  'javascript:racun()//https://racun.example/',
  'data:text/html,<script>racun()</script>',
  '//racun.example/',
];
