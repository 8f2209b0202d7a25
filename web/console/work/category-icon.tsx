const signs = {
  road: 'M8 3 5 21M16 3l3 18M12 4v3M12 11v3M12 18v3',
  lamp: 'M12 3v3M8 14a5 5 0 1 1 8 0c-1 1-1.5 2-1.5 3h-5c0-1-.5-2-1.5-3zM10 21h4',
  water: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
  tree: 'M12 21v-7M12 14c-5 0-7-3-6-6 0-3 3-5 6-5s6 2 6 5c1 3-1 6-6 6z',
  waste: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  house: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14c2 .6 3.4 2.6 3.4 6',
  paper: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  bolt: 'M13 3 6 13h5l-1 8 7-10h-5z',
  other: 'M4 5h16v11H9l-5 4z',
} as const

const signOf: Record<string, keyof typeof signs> = {
  road: 'road',
  traffic: 'road',
  encroachment: 'road',
  bus: 'road',
  'street-light': 'lamp',
  electricity: 'bolt',
  drainage: 'water',
  'water-supply': 'water',
  disaster: 'water',
  trees: 'tree',
  agriculture: 'tree',
  waste: 'waste',
  pollution: 'waste',
  construction: 'house',
  land: 'house',
  noise: 'shield',
  'public-order': 'shield',
  'fire-safety': 'shield',
  military: 'shield',
  education: 'people',
  health: 'people',
  'food-safety': 'people',
  'social-care': 'people',
  'merit-labour': 'people',
  culture: 'people',
  religion: 'people',
  procedure: 'paper',
  'civil-status': 'paper',
  'online-service': 'paper',
  finance: 'paper',
}

export const CategoryIcon = ({ category }: { category: string }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={signs[signOf[category] ?? 'other']} />
  </svg>
)
