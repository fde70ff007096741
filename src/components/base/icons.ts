/** Icons drawn for this project on a 24 px grid, 2 px strokes, round ends. Decorative: the words beside them carry the meaning. */
export const icons = {
  sun: '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"/>',
  scale: '<path d="M12 4v16M8 20h8M5 7l7-2 7 2M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z"/>',
  path: '<path d="M5 20c0-4 5-3 6-7s6-2 6-6" stroke-dasharray=".5 3.6"/><circle cx="5" cy="20" r="1.3"/><circle cx="17.5" cy="4.5" r="2"/>',
  phone: '<path d="M6 3h3l1.5 5-2 1.5a11 11 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2.2 2A17.5 17.5 0 0 1 4 5.2 2 2 0 0 1 6 3z"/>',
  chat: '<path d="M4 5h16v11H9l-5 4z"/><path d="M8 9h8M8 12h5"/>',
  search: '<circle cx="11" cy="11" r="6"/><path d="m16 16 4.5 4.5"/>',
  book: '<path d="M12 6c-2-1.5-5-2-8-1.5V18c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V4.5C17 4 14 4.5 12 6zM12 6v13.5"/>',
  case: '<path d="M4 8h16v11H4zM9 8V5h6v3M4 13h16"/>',
  lamp: '<path d="M12 3v3M8 6h8l1.5 9h-11zM9 15v3h6v-3M7 20h10"/><circle cx="12" cy="10.5" r="1.5"/>',
  pin: '<path d="M12 21c4-5 6-8 6-11a6 6 0 0 0-12 0c0 3 2 6 6 11z"/><circle cx="12" cy="10" r="2"/>',
  check: '<path d="m5 12 5 5 9-10"/>',
  stop: '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>',
  arrow: '<path d="M5 12h14M13 6l6 6-6 6"/>',
  share: '<path d="M12 15V4M8 8l4-4 4 4M5 12v8h14v-8"/>',
  page: '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
  copy: '<path d="M8 8h12v12H8zM16 8V4H4v12h4"/>',
  print: '<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>',
} as const;

export type IconName = keyof typeof icons;
