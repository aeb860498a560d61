/** Looking into parsed JSON of which nothing is known yet. Only a value's own keys count. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<PropertyKey, unknown>>)[key]
}

export function textIn(value: unknown, key: string): string | null {
  const child = childOf(value, key)
  return typeof child === 'string' && child !== '' ? child : null
}
