/** What is done between two pieces of a long computation; nothing, unless somebody says otherwise. */
let between: () => void = () => {}

/** Whoever runs the methods beside other work can let that go first. Nothing that is computed depends on it. */
export function setInterlude(what: () => void): void {
  between = what
}

/** Called by the methods between two pieces, which take some tenths of a millisecond each. */
export function interlude(): void {
  between()
}
