let isFreezing = false

/** From now on every document that an edit gives throws when it is changed: in development and in tests. */
export function freezeDocuments(): void {
  isFreezing = true
}

/** The same value; while documents are frozen, frozen through and through. What is frozen already is not gone into. */
export function frozen<T>(value: T): T {
  if (isFreezing) freeze(value)
  return value
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}
