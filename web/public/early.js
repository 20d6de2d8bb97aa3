// Runs before the first paint, so that a dark screen never flashes white. Mantine keeps the choice under this key.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('mantine-color-scheme-value')
  } catch {
    // Storage may be forbidden; the system's choice then counts.
  }
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
})()

// zod tries at first use whether it may compile code. Our content security policy says no, and the browser would log the
// attempt as an error; so it is told not to try, before it is loaded.
globalThis.__zod_globalConfig = { jitless: true }
