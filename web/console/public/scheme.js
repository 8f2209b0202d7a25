// Day or night before anything is drawn: a dark screen is dark from its first moment. scheme.ts keeps what was chosen.
const chosen = localStorage.getItem('lang-nghe.scheme')
const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
